import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SeatKind, SeatRow } from '../seat.ts';
import { overlaps } from './convex-overlap.ts';
import { crowdedRows } from './crowded-rows.ts';
import { bookOf } from './seat-book.ts';
import { coreOf, TOUCH_MM } from './seat-core.ts';
import { seatOverlap } from './seat-overlap.ts';
import { block, plan, straightRow } from './subject-fixture.ts';

/** A row bent by so many degrees a seat, turned about the room's origin. */
function bentRow(
  id: string,
  shape: { count: number; pitchMm: number; xMm: number; yMm: number; bendDeg: number; turnDeg: number },
  kind: SeatKind,
): SeatRow {
  const row = straightRow(shape.count, { id, pitchMm: shape.pitchMm });
  let [x, y, heading] = [shape.xMm, shape.yMm, shape.turnDeg];
  const seats = row.seats.map((seat) => {
    const placed = { ...seat, kind, xMm: x, yMm: y, facingDeg: heading };
    x += shape.pitchMm * Math.cos((heading * Math.PI) / 180);
    y += shape.pitchMm * Math.sin((heading * Math.PI) / 180);
    heading += shape.bendDeg;
    return placed;
  });
  return { ...row, seats };
}

const kinds = fc.constantFrom<SeatKind>('chair', 'sofa', 'wheelchair', 'standing');
const shape = fc.record({
  count: fc.integer({ min: 0, max: 9 }),
  pitchMm: fc.integer({ min: 250, max: 900 }),
  xMm: fc.integer({ min: -2500, max: 2500 }),
  yMm: fc.integer({ min: -2500, max: 2500 }),
  bendDeg: fc.constantFrom(0, 0, 0, 12, -40),
  turnDeg: fc.constantFrom(0, 0, 90, 180, 31),
});

it('K7: the seats named are those that a comparison of every two finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(shape, kinds), { maxLength: 7 }), (shapes) => {
      const rows = shapes.map(([one, kind], index) => bentRow(`hall/r${index + 1}`, one, kind));
      const seats = rows.flatMap((row) => row.seats);
      const expected = new Set<string>();
      seats.forEach((seat, index) => {
        for (const other of seats.slice(index + 1)) {
          if (overlaps(coreOf(seat), coreOf(other), TOUCH_MM)) expected.add(seat.id).add(other.id);
        }
      });
      const found = seatOverlap.check(plan([block(rows)])).flatMap((one) => one.seats);
      expect([...new Set(found)].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 400 },
  );
});

it('K7: no row of a straight hall is crowded, however it is turned; a row moved onto another is, and so is that one', () => {
  const hall = (turnDeg: number) =>
    [0, 1, 2, 3].map((tier) => {
      const turn = (turnDeg * Math.PI) / 180;
      const [xMm, yMm] = [-900 * tier * Math.sin(turn), 900 * tier * Math.cos(turn)];
      const shape = { count: 20, pitchMm: 550, xMm, yMm, bendDeg: 0, turnDeg };
      return bentRow(`hall/r${tier + 1}`, shape, 'chair');
    });
  const crowded = (rows: readonly SeatRow[]) =>
    crowdedRows(bookOf(plan([block(rows)])).rows).map(({ row }) => row.id);
  for (const turnDeg of [0, 30, 90, 200]) expect(crowded(hall(turnDeg))).toEqual([]);
  const [first, second, third, fourth] = hall(0) as [SeatRow, SeatRow, SeatRow, SeatRow];
  const moved = { ...third, seats: third.seats.map((seat) => ({ ...seat, yMm: seat.yMm + 500 })) };
  expect(crowded([first, second, moved, fourth])).toEqual(['hall/r3', 'hall/r4']);
});
