import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { fieldOf } from '../../scene/seat-field.ts';
import { indexSeats } from './seat-index.ts';

const field = fieldOf([{ id: 'hall', rows: hallRows([12, 14, 16, 18]) }], 'H');
const index = indexSeats(field);
const all = Array.from({ length: field.count }, (_, seat) => seat);
const x = (seat: number): number => field.xMm[seat] ?? 0;
const y = (seat: number): number => field.yMm[seat] ?? 0;

describe('seats by place', () => {
  it('finds each seat at its middle and just inside its edge', () => {
    for (const seat of all) {
      expect(index.seatAt({ xMm: x(seat), yMm: y(seat) }, 0)).toBe(seat);
      expect(index.seatAt({ xMm: x(seat) + 239, yMm: y(seat) - 239 }, 0)).toBe(seat);
    }
  });

  it('finds nobody between the rows unless a finger is given room', () => {
    const between = { xMm: x(3), yMm: y(3) + 300 };
    expect(index.seatAt(between, 0)).toBeUndefined();
    expect(index.seatAt(between, 100)).toBe(3);
  });

  it('a marquee holds just the seats whose middle it holds', () => {
    const side = fc.integer({ min: -6000, max: 6000 });
    fc.assert(
      fc.property(side, side, side, side, (a, b, c, d) => {
        const box = {
          left: Math.min(a, b),
          right: Math.max(a, b),
          top: Math.min(c, d),
          bottom: Math.max(c, d),
        };
        const inBox = (seat: number): boolean =>
          x(seat) >= box.left && x(seat) <= box.right && y(seat) >= box.top && y(seat) <= box.bottom;
        expect(index.middleIn(box)).toEqual(all.filter(inBox));
        const { left, right, top, bottom } = box;
        if (left === right || top === bottom) return;
        const path = [
          { xMm: left - 0.5, yMm: top - 0.5 },
          { xMm: right + 0.5, yMm: top - 0.5 },
          { xMm: right + 0.5, yMm: bottom + 0.5 },
          { xMm: left - 0.5, yMm: bottom + 0.5 },
        ];
        expect(index.middleInside(path)).toEqual(index.middleIn(box));
      }),
    );
  });

  it('a lasso leaves out what its bay leaves out', () => {
    const bay = [
      { xMm: -5000, yMm: -500 },
      { xMm: 5000, yMm: -500 },
      { xMm: 0, yMm: 1300 },
    ];
    const inside = index.middleInside(bay);
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.every((seat) => y(seat) < 1300)).toBe(true);
    expect(index.middleIn({ left: -5000, right: 5000, top: -500, bottom: 1300 }).length).toBeGreaterThan(
      inside.length,
    );
  });
});
