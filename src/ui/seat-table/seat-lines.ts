import type { Issue } from '../../layout/issue.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import type { RosterRow } from '../roster/roster-row.ts';

/** One line of the table: somebody, his seat, and what is to be said of it. */
export interface SeatLine extends RosterRow {
  readonly id: string;
  readonly seat: string | undefined;
  /** Place of the seat in the order of the room; people without one come last. */
  readonly place: number;
  /** Reason of an instruction. */
  readonly pinned: string | undefined;
  readonly issues: readonly Issue[];
}

/** An issue of more seats is one of the room and not of whoever sits there. */
const MOST_SEATS = 6;

/** Issues by person: those that name him, and those that name a few seats with his among them. */
export function issuesByPerson(
  issues: readonly Issue[],
  personAt: (seat: string) => string | undefined,
): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Set<Issue>>();
  for (const issue of issues) {
    const few = issue.people.length === 0 && issue.seats.length <= MOST_SEATS;
    const people = [...issue.people, ...(few ? issue.seats.flatMap((seat) => personAt(seat) ?? []) : [])];
    for (const person of people) {
      const own = found.get(person);
      if (own === undefined) found.set(person, new Set([issue]));
      else own.add(issue);
    }
  }
  return new Map([...found].map(([person, own]) => [person, [...own]]));
}

/** Seats that an issue of a few seats is about. */
export const doubtedSeats = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(issues.flatMap(({ seats }) => (seats.length <= MOST_SEATS ? seats : [])));

/**
 * Lines of the table, in the order of the list.
 *
 * @param rows - the list of people.
 * @param places - place of each seat in the order of the room.
 */
export function seatLines(
  plan: Plan,
  rows: readonly RosterRow[],
  places: ReadonlyMap<string, number>,
  issues: ReadonlyMap<string, readonly Issue[]>,
): readonly SeatLine[] {
  const scheme = selectedSchemeOf(plan);
  const at = seatIndex(scheme.seating);
  const pins = new Map(scheme.pins.map(({ person, reason }) => [person, reason]));
  return rows.map((row) => {
    const { id } = row.person;
    const seat = at.get(id);
    const place =
      seat === undefined ? Number.POSITIVE_INFINITY : (places.get(seat) ?? Number.POSITIVE_INFINITY);
    return { ...row, id, seat, place, pinned: pins.get(id), issues: issues.get(id) ?? NONE };
  });
}

const NONE: readonly Issue[] = [];
