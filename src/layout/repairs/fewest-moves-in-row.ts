import type { Attendee } from '../attendee.ts';
import type { RostrumLine } from '../rules/rostrum.ts';
import type { SeatRow } from '../seat.ts';

/** One row of a rostrum to be repaired. */
export interface RowRepair extends RostrumLine {
  readonly row: SeatRow;
  /** Indices of the seats of those who must not move. */
  readonly held: readonly number[];
  /** Seat of each person who has one. */
  readonly sits: ReadonlyMap<string, string>;
}

/** Cheapest way to have seated the first people of a line: `left` of them at the left of the first. */
interface Way {
  readonly moved: number;
  /** Seats that people of this row walk along it: of two equally cheap ways the shorter is taken … */
  readonly walked: number;
  /** … and of two equally short ones the one nearer to strict ranking. How many sit elsewhere than under it. */
  readonly astray: number;
  readonly seat: number;
  readonly before: Way | undefined;
}

/**
 * Seat a line along its row so that as few people as possible leave their seats. The first of the line has
 * the highest open seat; on either hand the line goes outward without a gap; the hands differ by no more
 * than one person, or than they do under strict ranking.
 *
 * Walks through the line: after i people only the number at the left hand matters, so the cheapest way to
 * each number is kept, and the cheapest end that is balanced is the answer.
 *
 * @returns index of the seat of each person of the line, in the order of the line.
 * @see docs/SEATING-RULES.md [LC2], [LC3], [LC4]
 */
export function fewestMovesInRow({ row, open, anchor, line, held, sits }: RowRepair): readonly number[] {
  const [top] = open;
  if (top === undefined || line.length === 0) return [];
  const left = open.filter((index) => index < anchor && index !== top).sort((a, b) => b - a);
  const right = open.filter((index) => index > anchor && index !== top).sort((a, b) => a - b);
  const indexOf = new Map(row.seats.map(({ id }, index) => [id, index]));
  const step = (person: Attendee, turn: number, seat: number, before: Way | undefined): Way => {
    const from = sits.get(person.id);
    const moves = from !== undefined && from !== row.seats[seat]?.id ? 1 : 0;
    const was = indexOf.get(from ?? '');
    return {
      moved: (before?.moved ?? 0) + moves,
      walked: (before?.walked ?? 0) + (was === undefined ? 0 : Math.abs(seat - was)),
      astray: (before?.astray ?? 0) + (open[turn] === seat ? 0 : 1),
      seat,
      before,
    };
  };
  let ways = new Map<number, Way>([[0, step(line[0] as Attendee, 0, top, undefined)]]);
  for (let turn = 1; turn < line.length; turn += 1) {
    const person = line[turn] as Attendee;
    const next = new Map<number, Way>();
    for (const [atLeft, way] of ways) {
      const leftSeat = left[atLeft];
      const rightSeat = right[turn - 1 - atLeft];
      if (leftSeat !== undefined) keepCheaper(next, atLeft + 1, step(person, turn, leftSeat, way));
      if (rightSeat !== undefined) keepCheaper(next, atLeft, step(person, turn, rightSeat, way));
    }
    ways = next;
  }
  const leftOf = (indices: readonly number[]): number => indices.filter((index) => index < anchor).length;
  const rightOf = (indices: readonly number[]): number => indices.filter((index) => index > anchor).length;
  const lean = (indices: readonly number[]): number =>
    Math.abs(leftOf(indices) + leftOf(held) - rightOf(indices) - rightOf(held));
  const most = Math.max(1, lean(open.slice(0, line.length)));
  const balanced = [...ways.values()].filter((way) => lean(seatsOf(way)) <= most);
  // Strict ranking is one of the ways, so there is a cheapest.
  return seatsOf([...balanced].sort(compareWays)[0] as Way);
}

function keepCheaper(ways: Map<number, Way>, atLeft: number, way: Way): void {
  const known = ways.get(atLeft);
  if (known === undefined || compareWays(way, known) < 0) ways.set(atLeft, way);
}

const compareWays = (a: Way, b: Way): number =>
  a.moved - b.moved || a.walked - b.walked || a.astray - b.astray;

function seatsOf(end: Way): readonly number[] {
  const seats: number[] = [];
  for (let way: Way | undefined = end; way !== undefined; way = way.before) seats.push(way.seat);
  return seats.reverse();
}
