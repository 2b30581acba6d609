import { sineCosine } from '../geometry/point.ts';
import type { Seat, SeatRow } from '../seat.ts';

/** Half a millimetre: two places nearer than this to the same distance are equally near. */
export const EQUAL_MM = 0.5;

/** Unit vector along a row, from the sitters' left to their right. */
export function rowDirection(row: SeatRow): { readonly xMm: number; readonly yMm: number } {
  const first = row.seats[0];
  const last = row.seats.at(-1);
  if (first === undefined || last === undefined) return { xMm: 1, yMm: 0 };
  const length = Math.hypot(last.xMm - first.xMm, last.yMm - first.yMm);
  if (length < EQUAL_MM) {
    const { sine, cosine } = sineCosine(first.facingDeg);
    return { xMm: cosine, yMm: sine };
  }
  return { xMm: (last.xMm - first.xMm) / length, yMm: (last.yMm - first.yMm) / length };
}

/**
 * Find the place of a row that lies opposite a seat: nearest when both are projected on the row.
 *
 * @param row - the row to look in; it may be turned and of any length.
 * @param from - the seat across the table.
 * @param preferred - index to take when two places are equally near.
 * @returns index in `row.seats`; `preferred` in an empty row.
 * @see docs/SEATING-RULES.md [M3]
 */
export function oppositeIndex(row: SeatRow, from: Seat, preferred: number): number {
  const along = rowDirection(row);
  const off = (seat: Seat): number =>
    Math.abs((seat.xMm - from.xMm) * along.xMm + (seat.yMm - from.yMm) * along.yMm);
  let best = preferred;
  let bestOff = row.seats[preferred] === undefined ? Infinity : off(row.seats[preferred]);
  row.seats.forEach((seat, index) => {
    const nearer = off(seat) < bestOff - EQUAL_MM;
    const equal = Math.abs(off(seat) - bestOff) <= EQUAL_MM;
    if (nearer || (equal && Math.abs(index - preferred) < Math.abs(best - preferred))) {
      best = index;
      bestOff = off(seat);
    }
  });
  return best;
}

/** Distance between two seats, millimetres. */
export const seatDistance = (a: Seat, b: Seat): number => Math.hypot(a.xMm - b.xMm, a.yMm - b.yMm);

/** Sort seats from the one nearest to another on; equally near ones stay as listed, however the block is turned. */
export function nearestFirst(seats: readonly Seat[], to: Seat): readonly Seat[] {
  const steps = (seat: Seat): number => Math.round(seatDistance(seat, to) / EQUAL_MM);
  return [...seats].sort((a, b) => steps(a) - steps(b));
}

/**
 * Find the seat nearest to another; of equally near ones the first listed.
 *
 * @example nearestSeat([], principal) // undefined
 */
export function nearestSeat(seats: readonly Seat[], to: Seat): Seat | undefined {
  let best: Seat | undefined;
  for (const seat of seats) {
    if (best === undefined || seatDistance(seat, to) < seatDistance(best, to) - EQUAL_MM) best = seat;
  }
  return best;
}
