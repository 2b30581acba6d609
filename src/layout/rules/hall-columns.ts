import type { Seat, SeatRow } from '../seat.ts';

/** Slot at which the block's axis passes through a row; half slots lie between two places. */
function axisSlot(row: SeatRow): number {
  const before = row.seats[Math.floor(row.axis)];
  const after = row.seats[Math.ceil(row.axis)];
  if (before === undefined || after === undefined) {
    const last = row.seats.length - 1;
    return row.axis < 0
      ? (row.seats[0]?.slot ?? 0) + row.axis
      : (row.seats[last]?.slot ?? 0) + row.axis - last;
  }
  return before.slot + (after.slot - before.slot) * (row.axis - Math.floor(row.axis));
}

/**
 * Give the columns of a hall, from the sitters' left to right, each from front to back.
 * Places of different rows stand in one column when they are equally far from the axis;
 * in staggered rows the half place counts to the column on its right.
 *
 * @param rows - front row first.
 * @param isOpen - seats that are not open are left out.
 */
export function hallColumns(
  rows: readonly SeatRow[],
  isOpen: (seat: Seat) => boolean,
): readonly (readonly Seat[])[] {
  const columns = new Map<number, Seat[]>();
  for (const row of rows) {
    const axis = axisSlot(row);
    for (const seat of row.seats) {
      if (!isOpen(seat)) continue;
      const key = Math.floor(seat.slot - axis + 0.5);
      const column = columns.get(key);
      if (column === undefined) columns.set(key, [seat]);
      else column.push(seat);
    }
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, seats]) => seats);
}
