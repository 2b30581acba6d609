import { hasRole } from '../attendee.ts';
import type { SeatRow } from '../seat.ts';
import type { CheckedBlock, CheckSubject } from './check.ts';
import { across, isHall, runsOf } from './hall-norms.ts';
import { type BookRow, bookOf, type SeatBook } from './seat-book.ts';

/** How one unit sits in one hall. */
export interface UnitSeats {
  readonly unit: string;
  readonly count: number;
  /** Groups of neighbours, an aisle between them or not. */
  readonly pieces: number;
  /** Groups of neighbours when an aisle parts them. */
  readonly piecesByAisle: number;
  /** Seats of the largest stretch of floor between aisles: a unit of more cannot help crossing one. */
  readonly roomBetweenAisles: number;
  /** Seat numbers of the book, front row first; left empty for a unit in one piece. */
  readonly seats: readonly number[];
  /** Seats without a neighbour of the unit. */
  readonly alone: readonly number[];
}

/** Join two seats' groups; `parent` is a forest, its roots are the groups. */
function root(parent: Int32Array, seat: number): number {
  let top = seat;
  while (parent[top] !== top) {
    parent[top] = parent[parent[top] as number] as number;
    top = parent[top] as number;
  }
  return top;
}

function join(parent: Int32Array, a: number, b: number): void {
  const first = root(parent, a);
  const second = root(parent, b);
  if (first !== second) parent[Math.max(first, second)] = Math.min(first, second);
}

/** Number of the run in which a seat stands. */
function runOf(row: SeatRow, index: number): number {
  let run = 0;
  while (run < row.aisles.length && index >= (row.aisles[run] as number)) run += 1;
  return run;
}

/** Join neighbours of one unit: beside each other, or one behind the other (at most a seat to the side). */
function joinRow(
  place: BookRow,
  front: BookRow | undefined,
  unitAt: Int32Array,
  crossing: Int32Array,
  parted: Int32Array,
): void {
  const { row, from } = place;
  const sameLanes = front !== undefined && front.row.aisles.length === row.aisles.length;
  let run = 0;
  for (let index = 0; index < row.seats.length; index += 1) {
    const here = from + index;
    const afterAisle = row.aisles[run] === index;
    if (afterAisle) run += 1;
    const unit = unitAt[here] as number;
    if (unit === -1) continue;
    if (index > 0 && unitAt[here - 1] === unit) {
      join(crossing, here - 1, here);
      if (!afterAisle) join(parted, here - 1, here);
    }
    if (front === undefined) continue;
    const before = across(row, index, front.row);
    for (
      let other = Math.max(0, before - 1);
      other <= before + 1 && other < front.row.seats.length;
      other += 1
    ) {
      if (unitAt[front.from + other] !== unit) continue;
      join(crossing, front.from + other, here);
      if (!sameLanes || runOf(front.row, other) === run) join(parted, front.from + other, here);
    }
  }
}

/** Largest number of seats in one lane between aisles, rows added up. */
function roomBetweenAisles(block: CheckedBlock): number {
  const lanes: number[] = [];
  for (const row of block.rows) {
    runsOf(row).forEach(([from, to], run) => {
      lanes[run] = (lanes[run] ?? 0) + to - from;
    });
  }
  return lanes.reduce((most, seats) => Math.max(most, seats ?? 0), 0);
}

/** Units by seat number in one block; people with a pin or a recipient's task sit where they were told to. */
function unitsAt(
  subject: CheckSubject,
  book: SeatBook,
  places: readonly BookRow[],
  unitAt: Int32Array,
): string[] {
  const pinned = new Set(subject.pins.map((pin) => pin.person));
  const names: string[] = [];
  const numbers = new Map<string, number>();
  let lastUnit: string | undefined;
  let number = -1;
  for (const { row, from } of places) {
    for (let seat = from; seat < from + row.seats.length; seat += 1) {
      const person = subject.people[book.personAt[seat] as number];
      if (
        person?.unit === undefined ||
        (pinned.size > 0 && pinned.has(person.id)) ||
        hasRole(person, 'recipient')
      )
        continue;
      if (person.unit !== lastUnit) {
        lastUnit = person.unit;
        number = numbers.get(lastUnit) ?? names.push(lastUnit) - 1;
        numbers.set(lastUnit, number);
      }
      unitAt[seat] = number;
    }
  }
  return names;
}

/** Count the pieces of each unit; the seats are listed only where there is something to tell. */
function piecesOf(
  places: readonly BookRow[],
  unitAt: Int32Array,
  names: readonly string[],
  crossing: Int32Array,
  parted: Int32Array,
): readonly Omit<UnitSeats, 'roomBetweenAisles'>[] {
  const count = new Int32Array(names.length);
  const pieces = new Int32Array(names.length);
  const piecesByAisle = new Int32Array(names.length);
  const size = new Int32Array(unitAt.length);
  const each = (visit: (seat: number, unit: number) => void): void => {
    for (const { row, from } of places) {
      for (let seat = from; seat < from + row.seats.length; seat += 1) {
        const unit = unitAt[seat] as number;
        if (unit !== -1) visit(seat, unit);
      }
    }
  };
  each((seat, unit) => {
    count[unit] = (count[unit] as number) + 1;
    if (crossing[seat] === seat) pieces[unit] = (pieces[unit] as number) + 1;
    if (parted[seat] === seat) piecesByAisle[unit] = (piecesByAisle[unit] as number) + 1;
    const top = root(crossing, seat);
    size[top] = (size[top] as number) + 1;
  });
  const seats: number[][] = names.map(() => []);
  const alone: number[][] = names.map(() => []);
  each((seat, unit) => {
    if ((piecesByAisle[unit] as number) < 2) return;
    seats[unit]?.push(seat);
    if (size[seat] === 1 && crossing[seat] === seat) alone[unit]?.push(seat);
  });
  return names.map((unit, number) => ({
    unit,
    count: count[number] as number,
    pieces: pieces[number] as number,
    piecesByAisle: piecesByAisle[number] as number,
    seats: seats[number] as number[],
    alone: alone[number] as number[],
  }));
}

function gather(subject: CheckSubject): readonly UnitSeats[] {
  const book = bookOf(subject);
  const found: UnitSeats[] = [];
  for (const block of subject.blocks) {
    if (!isHall(block)) continue;
    const places = book.rows.filter((place) => place.block === block);
    const unitAt = new Int32Array(book.seatCount).fill(-1);
    const names = unitsAt(subject, book, places, unitAt);
    if (names.length === 0) continue;
    const crossing = new Int32Array(book.seatCount);
    for (let seat = 0; seat < book.seatCount; seat += 1) crossing[seat] = seat;
    const parted = crossing.slice();
    places.forEach((place, index) => {
      joinRow(place, places[index - 1], unitAt, crossing, parted);
    });
    const room = roomBetweenAisles(block);
    for (const unit of piecesOf(places, unitAt, names, crossing, parted)) {
      found.push({ ...unit, roomBetweenAisles: room });
    }
  }
  return found;
}

const gathered = new WeakMap<CheckSubject, readonly UnitSeats[]>();

/** How each unit sits in each hall; the same plan gives the same list. */
export function unitPieces(subject: CheckSubject): readonly UnitSeats[] {
  const known = gathered.get(subject);
  if (known !== undefined) return known;
  const units = gather(subject);
  gathered.set(subject, units);
  return units;
}
