import { hasRole } from '../attendee.ts';
import type { SeatRow } from '../seat.ts';
import type { CheckedBlock, CheckSubject } from './check.ts';
import { across, isHall, runsOf } from './hall-norms.ts';
import { type BookRow, bookOf, type SeatBook } from './seat-book.ts';

/** How one unit sits in one hall. */
export interface UnitSeats {
  readonly block: CheckedBlock;
  readonly unit: string;
  /** Seat numbers of the book, front row first. */
  readonly seats: readonly number[];
  /** Groups of neighbours, an aisle between them or not: seat numbers by group. */
  readonly groups: readonly (readonly number[])[];
  /** Groups of neighbours when an aisle parts them. */
  readonly groupsByAisle: number;
  /** Seats of the largest stretch of floor between aisles: a unit of more cannot help crossing one. */
  readonly roomBetweenAisles: number;
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
  for (const { row, from } of places) {
    for (let seat = from; seat < from + row.seats.length; seat += 1) {
      const person = subject.people[book.personAt[seat] as number];
      if (person?.unit === undefined || pinned.has(person.id) || hasRole(person, 'recipient')) continue;
      let number = numbers.get(person.unit);
      if (number === undefined) {
        number = names.push(person.unit) - 1;
        numbers.set(person.unit, number);
      }
      unitAt[seat] = number;
    }
  }
  return names;
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
    const crossing = Int32Array.from(unitAt.keys());
    const parted = crossing.slice();
    places.forEach((place, index) => {
      joinRow(place, places[index - 1], unitAt, crossing, parted);
    });
    const seats: number[][] = names.map(() => []);
    const groups: Map<number, number[]>[] = names.map(() => new Map());
    const partedCount = new Int32Array(names.length);
    for (const { row, from } of places) {
      for (let seat = from; seat < from + row.seats.length; seat += 1) {
        const unit = unitAt[seat] as number;
        if (unit === -1) continue;
        seats[unit]?.push(seat);
        if (parted[seat] === seat) partedCount[unit] = (partedCount[unit] as number) + 1;
        const top = root(crossing, seat);
        const group = groups[unit]?.get(top);
        if (group === undefined) groups[unit]?.set(top, [seat]);
        else group.push(seat);
      }
    }
    const room = roomBetweenAisles(block);
    names.forEach((unit, number) => {
      found.push({
        block,
        unit,
        seats: seats[number] as number[],
        groups: [...(groups[number] as Map<number, number[]>).values()],
        groupsByAisle: partedCount[number] as number,
        roomBetweenAisles: room,
      });
    });
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
