import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SeatRow } from '../seat.ts';
import { block, person, plan, straightRow } from './subject-fixture.ts';
import { unitPieces } from './unit-pieces.ts';

interface Place {
  readonly id: string;
  readonly unit: string;
  readonly row: number;
  readonly index: number;
  readonly lane: number;
}

/** Groups of neighbours found seat by seat, from every seat to all it touches. */
function groups(places: readonly Place[], touch: (a: Place, b: Place) => boolean): readonly Place[][] {
  const left = new Set(places);
  const found: Place[][] = [];
  for (const start of places) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const member of group) {
      for (const other of left) {
        if (other.unit !== member.unit || !touch(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    found.push(group);
  }
  return found;
}

const rowShape = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  cuts: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }),
  staggered: fc.boolean(),
});
const sitters = fc.array(fc.constantFrom('甲', '甲', '乙', '丙', undefined), {
  minLength: 36,
  maxLength: 36,
});

it('K13: pieces and loners are those that a walk from seat to seat finds', () => {
  fc.assert(
    fc.property(fc.array(rowShape, { minLength: 1, maxLength: 4 }), sitters, (shapes, units) => {
      const rows: SeatRow[] = shapes.map(({ count, cuts, staggered }, tier) => ({
        ...straightRow(count, { tier }),
        axis: (count - 1) / 2 - (staggered ? 0.5 : 0),
        aisles: cuts.filter((cut) => cut < count).sort((a, b) => a - b),
      }));
      const places: Place[] = [];
      rows.forEach((row, tier) => {
        row.seats.forEach(({ id }, index) => {
          const unit = units[tier * 9 + index];
          const lane = row.aisles.filter((aisle) => aisle <= index).length;
          if (unit !== undefined) places.push({ id, unit, row: tier, index, lane });
        });
      });
      const subject = plan(
        [block(rows)],
        places.map(({ unit }, number) => person(number, { unit })),
        places.map(({ id }) => id),
      );
      const touch = (byAisle: boolean) => (a: Place, b: Place) => {
        const [front, back] = a.row <= b.row ? [a, b] : [b, a];
        if (front.row === back.row) {
          return Math.abs(a.index - b.index) === 1 && (!byAisle || a.lane === b.lane);
        }
        const [ahead, own] = [rows[front.row] as SeatRow, rows[back.row] as SeatRow];
        if (back.row - front.row !== 1) return false;
        const before = Math.round(back.index - own.axis + ahead.axis);
        if (Math.abs(front.index - before) > 1) return false;
        return !byAisle || own.aisles.length !== ahead.aisles.length || front.lane === back.lane;
      };
      const over = groups(places, touch(false));
      const parted = groups(places, touch(true));
      const of = (all: readonly Place[][], unit: string) => all.filter(([first]) => first?.unit === unit);
      for (const found of unitPieces(subject)) {
        const { unit } = found;
        expect(found.count).toBe(places.filter((one) => one.unit === unit).length);
        expect([found.pieces, found.piecesByAisle]).toEqual([of(over, unit).length, of(parted, unit).length]);
        const torn = found.piecesByAisle > 1;
        const listed = found.runs.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(listed).toBe(torn ? found.count : 0);
        expect(found.alone.length).toBe(
          torn ? of(over, unit).filter((group) => group.length === 1).length : 0,
        );
      }
      expect(unitPieces(subject).length).toBe(new Set(places.map(({ unit }) => unit)).size);
    }),
    { numRuns: 300 },
  );
});
