import { expect } from 'vitest';
import { normalDeg, type Placing, place } from '../../src/layout/geometry/point.ts';
import type { BlockShape, Seat } from '../../src/layout/seat.ts';

/** Hold a block that was moved and turned against the same block at home: every row, chair and table goes along. */
export function expectTurned(moved: BlockShape, home: BlockShape, placing: Placing): void {
  expect(moved.rows.length).toBe(home.rows.length);
  moved.rows.forEach((row, index) => {
    const other = home.rows[index];
    expect({ ...row, seats: row.seats.map(({ id }) => id) }).toEqual({
      ...other,
      seats: other?.seats.map(({ id }) => id),
    });
    row.seats.forEach((seat, number) => {
      const was = other?.seats[number] as Seat;
      const at = place(was, placing);
      const apartDeg = normalDeg(seat.facingDeg - was.facingDeg - placing.turnDeg + 180) - 180;
      expect(Math.hypot(seat.xMm - at.xMm, seat.yMm - at.yMm)).toBeLessThan(1e-6);
      expect(Math.abs(apartDeg)).toBeLessThan(1e-9);
    });
  });
  const corners = (shape: BlockShape) => shape.furniture.flatMap(({ outline }) => outline);
  const wanted = corners(home).map((corner) => place(corner, placing));
  const farMm = corners(moved).map(({ xMm, yMm }, corner) =>
    Math.hypot(xMm - (wanted[corner]?.xMm ?? Number.NaN), yMm - (wanted[corner]?.yMm ?? Number.NaN)),
  );
  expect(farMm.length).toBe(wanted.length);
  expect(farMm.filter((mm) => !(mm < 1e-6))).toEqual([]);
}
