import { type Attendee, hasRole } from '../attendee.ts';
import type { CheckSubject } from './check.ts';
import type { BookRow, SeatBook } from './seat-book.ts';

/** People of one unit side by side, no aisle between them. */
export interface UnitRun {
  /** Number of the unit among those of the hall. */
  readonly unit: number;
  /** The row and its index in the hall, and first and end (excluded) index of the seats in it. */
  readonly place: BookRow;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Number of the lane between aisles. */
  readonly lane: number;
}

/** The units of one hall and where their people sit. */
export interface UnitRuns {
  readonly names: readonly string[];
  /** Front row first, from the sitters' left. */
  readonly runs: readonly UnitRun[];
}

/** Give units numbers in the order in which they are met. */
function numberUnits(names: string[]): (unit: string) => number {
  const numbers = new Map<string, number>();
  return (unit) => {
    const known = numbers.get(unit);
    if (known !== undefined) return known;
    const number = names.push(unit) - 1;
    numbers.set(unit, number);
    return number;
  };
}

/**
 * Find the runs of each unit in one hall. People with a pin or a recipient's task sit where they were told to
 * and belong to none.
 *
 * @param places - rows of the hall, front row first.
 */
export function unitRuns(subject: CheckSubject, book: SeatBook, places: readonly BookRow[]): UnitRuns {
  const pinned = new Set(subject.pins.map((pin) => pin.person));
  const names: string[] = [];
  const runs: UnitRun[] = [];
  const numberOf = numberUnits(names);
  const unitOf = (person: Attendee): string | undefined =>
    person.unit === undefined || (pinned.size > 0 && pinned.has(person.id)) || hasRole(person, 'recipient')
      ? undefined
      : person.unit;
  places.forEach((place, at) => {
    const { row, from: first } = place;
    let lane = 0;
    let from = 0;
    let unit: string | undefined;
    const close = (to: number): void => {
      if (unit !== undefined) runs.push({ unit: numberOf(unit), place, row: at, from, to, lane });
    };
    for (let index = 0; index < row.seats.length; index += 1) {
      const sitter = book.personAt[first + index] as number;
      const here = sitter === -1 ? undefined : unitOf(subject.people[sitter] as Attendee);
      const afterAisle = row.aisles[lane] === index;
      if (here === unit && !afterAisle) continue;
      close(index);
      if (afterAisle) lane += 1;
      from = index;
      unit = here;
    }
    close(row.seats.length);
  });
  return { names, runs };
}
