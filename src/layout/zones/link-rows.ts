import { sineCosine } from '../geometry/point.ts';
import type { Seat } from '../seat.ts';
import { median } from './median.ts';

/** Share of the seat pitch by which the seat behind may stand off to the side (staggered rows: a half). */
const STAGGER = 0.55;
/** Depth of a row where there is only one, millimetres. */
const USUAL_DEPTH_MM = 900;
/** A gap deeper than this many usual row depths is a passage, not the next row. */
const PASSAGE = 2.5;

/** Rows to link, seats numbered through; `front` and `behind` are filled in. */
export interface RowsToLink {
  /** Number of each row's first seat, and of the end. */
  readonly starts: readonly number[];
  readonly seats: readonly Seat[];
  /** Coordinates in the hall's own frame, millimetres. */
  readonly xMm: Float64Array;
  readonly yMm: Float64Array;
  readonly front: Int32Array;
  readonly behind: Int32Array;
  readonly pitchMm: number;
}

/** For each seat of one row the nearest seat of another; both rows run from left to right. */
function nearest(hall: RowsToLink, from: number, other: number): Int32Array {
  const { starts, xMm, yMm } = hall;
  const [start, end] = [starts[from] as number, starts[from + 1] as number];
  const [otherStart, otherEnd] = [starts[other] as number, starts[other + 1] as number];
  const gap = (a: number, b: number): number =>
    Math.hypot((xMm[a] as number) - (xMm[b] as number), (yMm[a] as number) - (yMm[b] as number));
  const found = new Int32Array(end - start);
  let at = otherStart;
  for (let index = start; index < end; index += 1) {
    while (at + 1 < otherEnd && gap(index, at + 1) < gap(index, at)) at += 1;
    found[index - start] = at;
  }
  return found;
}

/** How far `to` stands to the side of `from`, seen from where `from` looks; millimetres. */
function sideways(from: Seat, to: Seat): number {
  const { sine, cosine } = sineCosine(from.facingDeg);
  return Math.abs((to.xMm - from.xMm) * cosine + (to.yMm - from.yMm) * sine);
}

/**
 * Find the seat directly before and behind each seat.
 *
 * @returns the usual depth of a row, millimetres.
 */
export function linkRows(hall: RowsToLink): number {
  const { starts, seats, xMm, yMm, front, behind } = hall;
  const depths: number[] = [];
  const pairs: { readonly links: Int32Array; readonly from: number; readonly found: Int32Array }[] = [];
  for (let row = 0; row + 2 < starts.length; row += 1) {
    const [here, next] = [starts[row] as number, starts[row + 1] as number];
    if (here === next || next === starts[row + 2]) continue;
    const back = nearest(hall, row, row + 1);
    pairs.push({ links: behind, from: here, found: back });
    pairs.push({ links: front, from: next, found: nearest(hall, row + 1, row) });
    const middle = Math.floor(back.length / 2);
    const [a, b] = [here + middle, back[middle] as number];
    depths.push(Math.hypot((xMm[a] as number) - (xMm[b] as number), (yMm[a] as number) - (yMm[b] as number)));
  }
  const rowDepthMm = median(depths, USUAL_DEPTH_MM);
  for (const { links, from, found } of pairs) {
    found.forEach((other, offset) => {
      const seat = seats[from + offset] as Seat;
      const neighbour = seats[other] as Seat;
      const apart = Math.hypot(seat.xMm - neighbour.xMm, seat.yMm - neighbour.yMm);
      const close = sideways(seat, neighbour) <= STAGGER * hall.pitchMm && apart <= PASSAGE * rowDepthMm;
      if (close) links[from + offset] = other;
    });
  }
  return rowDepthMm;
}
