import { isPresent } from './attendee.ts';
import type { Issue, IssueCode } from './issue.ts';
import { blockIdOf } from './lay-out-blocks.ts';
import { labelsOfSeats, type SeatLabel } from './number-blocks.ts';
import type { PlannedCase } from './plan-case.ts';

/** Somebody during one item; without a seat he stands, waits, or has gone out. */
export interface AgendaPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly role: 'reporter' | 'observer';
  /** Id of his seat, and its row and number; absent where he has none during this item. */
  readonly seat?: string;
  readonly row?: string;
  readonly number?: string;
}

/** One item of the agenda as somebody walks through it before the meeting. */
export interface AgendaStep {
  readonly item: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** Those who come in for it, those who are in from the item before, those who go out before it. */
  readonly enters: readonly AgendaPerson[];
  readonly stays: readonly AgendaPerson[];
  readonly leaves: readonly AgendaPerson[];
  /** Those who wait outside for a later item. */
  readonly waiting: readonly AgendaPerson[];
  /** Fixed attendees who report or observe from their own seats. */
  readonly attending: readonly AgendaPerson[];
  /** People of this item who are on leave. */
  readonly absent: readonly AgendaPerson[];
  /** What does not go: somebody reports and observes, the reporter is absent, no seat is left. */
  readonly conflicts: readonly Issue[];
}

const CONFLICTS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'agenda-conflict',
  'reporter-absent',
  'no-seat-for-item',
  'reporter-not-opposite',
]);

/**
 * Walk through the agenda of an executive meeting: who comes in, sits, goes out and waits, item by item.
 *
 * @param planned - planned as it is seated, so that the fixed attendees sit where they sit.
 * @returns one step an item; nothing where no table takes the agenda.
 * @see docs/SEATING-RULES.md [T7]
 */
export function agendaSteps(planned: PlannedCase): readonly AgendaStep[] {
  const people = new Map(planned.input.people.map((person) => [person.id, person]));
  const items = new Map(planned.input.agenda.map((item) => [item.id, item]));
  const fixed = new Map(planned.seated.placements.map(({ seat, person }) => [person, seat]));
  const labels = labelsOf(planned);
  const reports = new Set(planned.input.agenda.flatMap((item) => item.reporters));
  return planned.overlays.map((overlay, index): AgendaStep => {
    const item = items.get(overlay.item);
    const seats = new Map(overlay.placements.map(({ seat, person }) => [person, seat]));
    const reporters = new Set(item?.reporters);
    // Outside the room somebody is what he comes for.
    const outside = new Set([...overlay.leaves, ...overlay.waiting]);
    const tell = (id: string, seat = seats.get(id)): AgendaPerson => {
      const person = people.get(id);
      const label = labels.get(seat ?? '');
      return {
        id,
        name: person?.name ?? id,
        unit: person?.unit ?? '',
        role: (outside.has(id) ? reports : reporters).has(id) ? 'reporter' : 'observer',
        ...(seat === undefined ? {} : { seat }),
        ...(label === undefined ? {} : { row: label.row, number: label.seat }),
      };
    };
    const named = [...new Set([...(item?.reporters ?? []), ...(item?.observers ?? [])])];
    const brought = new Set([...seats.keys(), ...overlay.unseated]);
    const enters = new Set(overlay.enters);
    const isAbsent = (id: string): boolean => {
      const person = people.get(id);
      return person !== undefined && !isPresent(person);
    };
    return {
      item: overlay.item,
      number: index + 1,
      title: overlay.title,
      enters: overlay.enters.map((id) => tell(id)),
      stays: [...brought].filter((id) => !enters.has(id)).map((id) => tell(id)),
      leaves: overlay.leaves.map((id) => tell(id)),
      waiting: overlay.waiting.map((id) => tell(id)),
      attending: named.filter((id) => !brought.has(id) && fixed.has(id)).map((id) => tell(id, fixed.get(id))),
      absent: named.filter(isAbsent).map((id) => tell(id)),
      conflicts: planned.issues.filter((issue) => concerns(issue, overlay.title, named)),
    };
  });
}

/** Items are named by their titles in issues; of two items of one title, those whose people it concerns. */
const concerns = (issue: Issue, title: string, named: readonly string[]): boolean =>
  CONFLICTS.has(issue.code) &&
  issue.with.item === title &&
  issue.people.every((person) => named.includes(person));

function labelsOf({ blocks, numbered, overlays }: PlannedCase): ReadonlyMap<string, SeatLabel> {
  const wanted = new Set(overlays.flatMap(({ placements }) => placements.map(({ seat }) => blockIdOf(seat))));
  return labelsOfSeats(
    blocks.filter(({ id }) => wanted.has(id)),
    numbered.filter(({ block }) => wanted.has(block)),
  );
}
