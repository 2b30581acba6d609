import type { CheckedBlock, CheckSubject } from './check.ts';
import { type Forest, makeForest } from './forest.ts';
import { across, isHall, runsOf } from './hall-norms.ts';
import { keepWith } from './keep-with.ts';
import { type BookRow, bookOf } from './seat-book.ts';
import { type UnitRun, type UnitRuns, unitRuns } from './unit-runs.ts';

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
  /** Where its people sit, front row first; left empty for a unit in one piece. */
  readonly runs: readonly UnitRun[];
  /** Seat numbers of the book without a neighbour of the unit. */
  readonly alone: readonly number[];
}

/** Groups of neighbours: over aisles, and when an aisle parts them. */
interface Joined {
  readonly crossing: Forest;
  readonly parted: Forest;
}

/** Join the runs of one unit that are neighbours: beside each other over an aisle, or one behind the other. */
function joinRuns(places: readonly BookRow[], runs: readonly UnitRun[]): Joined {
  const crossing = makeForest(runs.length);
  const parted = makeForest(runs.length);
  // First run of the row in front that can still reach the runs that follow.
  let front = 0;
  runs.forEach(({ unit, row, from, to, lane }, number) => {
    const before = runs[number - 1];
    if (before?.unit === unit && before.row === row && before.to === from) crossing.join(number - 1, number);
    while ((runs[front] as UnitRun).row < row - 1) front += 1;
    if ((runs[front] as UnitRun).row >= row) return;
    const own = (places[row] as BookRow).row;
    const ahead = (places[row - 1] as BookRow).row;
    const sameLanes = own.aisles.length === ahead.aisles.length;
    // A neighbour sits straight in front or one seat to the side.
    const low = across(own, from, ahead) - 1;
    const high = across(own, to - 1, ahead) + 1;
    while ((runs[front] as UnitRun).row < row && (runs[front] as UnitRun).to <= low) front += 1;
    for (let other = front; other < number; other += 1) {
      const run = runs[other] as UnitRun;
      if (run.row === row || run.from > high) break;
      if (run.unit !== unit) continue;
      crossing.join(other, number);
      if (!sameLanes || run.lane === lane) parted.join(other, number);
    }
  });
  return { crossing, parted };
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

/** Count the pieces of each unit; the seats are listed only where there is something to tell. */
function piecesOf(
  places: readonly BookRow[],
  { names, runs }: UnitRuns,
  roomBetweenAisles: number,
): readonly UnitSeats[] {
  const { crossing, parted } = joinRuns(places, runs);
  const units = names.map((unit) => ({
    unit,
    count: 0,
    pieces: 0,
    piecesByAisle: 0,
    roomBetweenAisles,
    runs: [] as UnitRun[],
    alone: [] as number[],
  }));
  const size: number[] = runs.map(() => 0);
  runs.forEach((run, number) => {
    const unit = units[run.unit] as (typeof units)[number];
    const group = crossing.root(number);
    unit.count += run.to - run.from;
    if (group === number) unit.pieces += 1;
    if (parted.root(number) === number) unit.piecesByAisle += 1;
    size[group] = (size[group] as number) + run.to - run.from;
  });
  runs.forEach((run, number) => {
    const unit = units[run.unit] as (typeof units)[number];
    if (unit.piecesByAisle < 2) return;
    unit.runs.push(run);
    if (size[number] === 1) unit.alone.push(run.place.from + run.from);
  });
  return units;
}

/** Who sits in the order of the list sits beside whoever comes before, of whatever unit. */
const seatsInOrder = ({ rule, policies }: CheckedBlock): boolean =>
  rule === 'video' || (rule === 'hall' && policies.hallFill !== 'columns');

function gather(subject: CheckSubject): readonly UnitSeats[] {
  if (subject.people.every(({ unit }) => unit === undefined)) return [];
  const book = bookOf(subject);
  const byUnit = subject.blocks.filter((block) => isHall(block) && !seatsInOrder(block));
  return byUnit.flatMap((block) => {
    const places = book.rows.filter((place) => place.block === block);
    const units = unitRuns(subject, book, places);
    return units.names.length === 0 ? [] : piecesOf(places, units, roomBetweenAisles(block));
  });
}

/** How units sit in the plans that are being checked. */
export const piecesKept = keepWith(gather);

/** How each unit sits in each hall; the same plan gives the same list. */
export const unitPieces = piecesKept.of;
