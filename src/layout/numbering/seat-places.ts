import type { SeatRow } from '../seat.ts';

/**
 * The seats of one row that are counted together. Reused from row to row, so that a hundred thousand seats
 * are numbered without waste.
 */
export interface Stretch {
  /** Index of each seat in its row. */
  readonly seats: Int32Array;
  /** Place of each seat in the count: consecutive, or with gaps where missing seats keep their number. */
  readonly places: Int32Array;
  length: number;
  /** Place (fractional) of the axis. */
  axis: number;
}

/** Make an empty stretch with room for the longest row. */
export const makeStretch = (longest: number): Stretch => ({
  seats: new Int32Array(longest),
  places: new Int32Array(longest),
  length: 0,
  axis: 0,
});

/** Add the seats `from` to `to` (excluded) of a row to a stretch. */
export function stretchOver(
  stretch: Stretch,
  row: SeatRow,
  from: number,
  to: number,
  countMissing: boolean,
): void {
  const { seats, places } = stretch;
  let at = stretch.length;
  for (let index = from; index < to; index += 1) {
    seats[at] = index;
    places[at] = countMissing ? (row.seats[index]?.slot ?? index) : at;
    at += 1;
  }
  stretch.length = at;
}

/**
 * Find where the axis of a row falls in the count; seats that are counted elsewhere do not move it.
 *
 * @param axis - as in {@link SeatRow}: 3 = on the fourth seat, 3.5 = after it.
 */
export function placeOfAxis(stretch: Stretch, axis: number): number {
  const { seats, places, length } = stretch;
  if (length === 0) return axis;
  let after = 0;
  while (after < length && (seats[after] as number) < axis) after += 1;
  if (after === length) return (places[length - 1] as number) + axis - (seats[length - 1] as number);
  const right = seats[after] as number;
  if (after === 0) return (places[0] as number) - (right - axis);
  const left = seats[after - 1] as number;
  const share = (axis - left) / (right - left);
  return (places[after - 1] as number) + share * ((places[after] as number) - (places[after - 1] as number));
}
