import { type Attendee, isPresent } from '../attendee.ts';
import type { Seat, SeatRow } from '../seat.ts';
import type { CheckedBlock, CheckSubject } from './check.ts';
import { keepWith } from './keep-with.ts';

/** A row and the number of its first seat in the book. */
export interface BookRow {
  readonly block: CheckedBlock;
  readonly row: SeatRow;
  readonly from: number;
}

/** All seats of a plan numbered through, and who sits where; made once for all checks. */
export interface SeatBook {
  readonly rows: readonly BookRow[];
  readonly seatCount: number;
  /** Number of a seat, or -1. */
  readonly seatNumber: (id: string) => number;
  /** Index of a person in `subject.people`, or -1. */
  readonly personNumber: (id: string) => number;
  readonly seat: (number: number) => Seat;
  /** Index in `rows` of the row of a seat, by seat number. */
  readonly rowOf: (number: number) => number;
  /** Person by seat number, the first listed where there are two; -1 = empty. */
  readonly personAt: readonly number[];
  /** Seat by person number, the first listed where there are two; -1 = none. */
  readonly seatOfPerson: readonly number[];
  /** Further seats of people and further people on seats, as listed. */
  readonly doubles: readonly { readonly seat: number; readonly person: number }[];
  /** Numbers of people who have a seat and are not coming. */
  readonly absent: readonly number[];
  /** Indices in `subject.seating` that name an unknown seat or person. */
  readonly strays: readonly number[];
}

/** Look people up by id; a seating that follows the order of the roster, the common case, never needs the map. */
function personFinder(people: readonly Attendee[]): (id: string) => number {
  let map: Map<string, number> | undefined;
  let next = 0;
  return (id) => {
    if (people[next]?.id === id) {
      next += 1;
      return next - 1;
    }
    map ??= firstNumbers(people.length, (number) => (people[number] as Attendee).id);
    const found = map.get(id);
    if (found === undefined) return -1;
    next = found + 1;
    return found;
  };
}

/** Look seats up by id; a seating that goes from row to row never needs the map. */
function seatFinder(
  rows: readonly BookRow[],
  count: number,
  seat: (number: number) => Seat,
): (id: string) => number {
  let map: Map<string, number> | undefined;
  let at = 0;
  let next = 0;
  return (id) => {
    while (at < rows.length && next >= rowEnd(rows[at] as BookRow)) at += 1;
    const here = rows[at];
    if (here !== undefined && here.row.seats[next - here.from]?.id === id) {
      next += 1;
      return next - 1;
    }
    map ??= firstNumbers(count, (number) => seat(number).id);
    const found = map.get(id);
    if (found === undefined) return -1;
    next = found + 1;
    at = rowAt(rows, found);
    return found;
  };
}

const rowEnd = ({ row, from }: BookRow): number => from + row.seats.length;

/** The first number of each id. */
function firstNumbers(count: number, idOf: (number: number) => string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < count; number += 1) {
    const id = idOf(number);
    if (!numbers.has(id)) numbers.set(id, number);
  }
  return numbers;
}

/** Find the row of a seat by halving: only seats that offend are ever asked about. */
function rowAt(rows: readonly BookRow[], seat: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle] as BookRow).from <= seat) low = middle;
    else high = middle - 1;
  }
  return low;
}

function makeBook(subject: CheckSubject): SeatBook {
  const rows: BookRow[] = [];
  let seatCount = 0;
  for (const block of subject.blocks) {
    for (const row of block.rows) {
      rows.push({ block, row, from: seatCount });
      seatCount += row.seats.length;
    }
  }
  const seatAt = (number: number): Seat => {
    const { row, from } = rows[rowAt(rows, number)] as BookRow;
    return row.seats[number - from] as Seat;
  };
  const { people, seating } = subject;
  const seatNumber = seatFinder(rows, seatCount, seatAt);
  const personNumber = personFinder(people);
  const personAt = new Array<number>(seatCount).fill(-1);
  const seatOfPerson = new Array<number>(people.length).fill(-1);
  const doubles: { seat: number; person: number }[] = [];
  const absent: number[] = [];
  const strays: number[] = [];
  for (let index = 0; index < seating.length; index += 1) {
    const placement = seating[index] as CheckSubject['seating'][number];
    const seat = seatNumber(placement.seat);
    const person = personNumber(placement.person);
    if (seat === -1 || person === -1) {
      strays.push(index);
      continue;
    }
    const taken = personAt[seat] !== -1;
    const placed = seatOfPerson[person] !== -1;
    if (taken || placed) doubles.push({ seat, person });
    if (!taken) personAt[seat] = person;
    if (placed) continue;
    seatOfPerson[person] = seat;
    if (!isPresent(people[person] as Attendee)) absent.push(person);
  }
  return {
    rows,
    seatCount,
    seatNumber,
    personNumber,
    seat: seatAt,
    rowOf: (number) => rowAt(rows, number),
    personAt,
    seatOfPerson,
    doubles,
    absent,
    strays,
  };
}

/** Books of the plans that are being checked. */
export const books = keepWith(makeBook);

/** The book of a plan; the same plan gives the same book. */
export const bookOf = books.of;

/** Who sits on a seat of a row, by index in the row. */
export function sitterOf(
  subject: CheckSubject,
  book: SeatBook,
  row: BookRow,
  index: number,
): Attendee | undefined {
  const person = book.personAt[row.from + index] ?? -1;
  return person === -1 ? undefined : subject.people[person];
}
