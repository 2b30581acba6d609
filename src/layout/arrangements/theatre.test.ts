import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingOf } from '../../../test/support/plain-demand.ts';
import { UNMOVED } from '../geometry/point.ts';
import { DEFAULT_POLICIES } from '../policies.ts';
import type { BlockShape, Seat } from '../seat.ts';
import { theatre } from './theatre.ts';

const context = { blockId: 'hall', placing: UNMOVED, policies: DEFAULT_POLICIES };
const lay = (given: unknown): BlockShape => theatre.layOut(theatre.schema.parse(given), context);
const fitted = (people: number): BlockShape => lay(theatre.fit(meetingOf(people), {}, DEFAULT_POLICIES));
const all = (shape: BlockShape): readonly Seat[] => shape.rows.flatMap((row) => row.seats);
const ids = (shape: BlockShape): readonly string[] => all(shape).map((seat) => seat.id);
const xs = (shape: BlockShape, row: number): readonly number[] =>
  shape.rows[row]?.seats.map((seat) => seat.xMm) ?? [];

describe('theatre', () => {
  it('L2: three straight rows face the stage, the front row first, seats from the left', () => {
    const { rows } = lay({ rows: [2, 2, 3] });
    expect(rows.map((row) => [row.id, row.tier, row.axis])).toEqual([
      ['hall/r1', 0, 0.5],
      ['hall/r2', 1, 0.5],
      ['hall/r3', 2, 1],
    ]);
    expect(rows[2]?.seats).toEqual([
      { id: 'hall/r3/1', slot: 0, xMm: -550, yMm: 1800, facingDeg: 0, kind: 'chair' },
      { id: 'hall/r3/2', slot: 1, xMm: 0, yMm: 1800, facingDeg: 0, kind: 'chair' },
      { id: 'hall/r3/3', slot: 2, xMm: 550, yMm: 1800, facingDeg: 0, kind: 'chair' },
    ]);
  });

  it('L2: aisles keep their line in shorter rows, and one section counts through', () => {
    const shape = lay({ rows: [38, 39, 40], aisles: [{ afterSeat: 10 }, { afterSeat: 30 }] });
    expect(shape.rows.map((row) => row.aisles)).toEqual([
      [9, 29],
      [10, 29],
      [10, 30],
    ]);
    expect(xs(shape, 0)[8]).toBe(xs(shape, 2)[9]);
    expect(shape.rows[1]?.axis).toBe(19);
    expect(shape.rows[0]?.seats[9]?.id).toBe('hall/r1/10');
  });

  it('L2: sections have a letter in the id, their name, and may begin further back', () => {
    const sections = [
      { name: '左区', seats: [3, 4], firstRow: 2 },
      { name: '中区', seats: { rows: 3, first: 6, last: 8 } },
      { name: '右区', seats: [3, 4, 5] },
    ];
    const { rows } = lay({ sections });
    expect(rows[0]?.sections).toEqual(['中区', '右区']);
    expect(rows[0]?.seats[0]?.id).toBe('hall/r1/b1');
    expect(rows[1]?.sections).toEqual(['左区', '中区', '右区']);
    expect(rows[1]?.seats[3]?.id).toBe('hall/r2/b1');
    expect(rows[1]?.aisles).toEqual([3, 10]);
    expect(rows[1]?.axis).toBe(6);
    expect(rows[1]?.seats[6]?.xMm).toBe(0);
  });

  it('L2: a balcony has rows of its own behind the stalls', () => {
    const { rows } = lay({ rows: [4, 4], balconies: [{ rows: [6] }, { name: '二楼', rows: [6] }] });
    expect(rows.map((row) => row.id)).toEqual(['hall/r1', 'hall/r2', 'hall/balcony-r1', 'hall/balcony2-r1']);
    expect(rows.map((row) => row.tier)).toEqual([0, 1, 2, 3]);
    expect(rows[2]?.sections).toEqual(['楼座']);
    expect(rows[2]?.seats[0]?.yMm).toBe(900 + 900 + 2000);
  });

  it('L2: a missing seat leaves a hole and moves nobody', () => {
    const whole = lay({ rows: [5, 5] });
    const holed = lay({ rows: [5, 5], missing: ['r1/2'] });
    expect(all(holed)).toEqual(all(whole).filter((seat) => seat.id !== 'hall/r1/2'));
    expect(holed.rows[0]?.seats.map((seat) => seat.slot)).toEqual([0, 2, 3, 4]);
    expect(holed.rows[0]?.axis).toBe(1);
  });

  it('L2: a wheelchair place takes over the chair beside it and moves nobody else', () => {
    const shape = lay({ rows: [6], wheelchairs: ['r1/2', 'r1/6'] });
    expect(shape.rows[0]?.seats.map((seat) => [seat.slot, seat.kind, seat.xMm])).toEqual([
      [0, 'chair', -1375],
      [1, 'wheelchair', -550],
      [3, 'chair', 275],
      [5, 'wheelchair', 1100],
    ]);
  });

  it('L2: a staggered row stands half a seat to the right, and the axis with it', () => {
    const shape = lay({ rows: [4, 4], staggered: true });
    expect(xs(shape, 1)).toEqual(xs(shape, 0).map((x) => x + 275));
    expect(shape.rows.map((row) => row.axis)).toEqual([1.5, 1]);
    const split = lay({ rows: [4, 4], staggered: true, aisles: [{ afterSeat: 2 }] });
    expect(split.rows.map((row) => row.axis)).toEqual([1.5, 1.5]);
  });

  it('L2: curved rows look at one point, chevron wings come forward', () => {
    const curved = all(lay({ rows: [9], shape: 'curved', radiusMm: 10_000 }));
    for (const seat of curved) expect(Math.hypot(seat.xMm, seat.yMm + 10_000)).toBeCloseTo(10_000, 6);
    expect(curved[0]?.facingDeg).toBeCloseTo((4 * 550 * 180) / (Math.PI * 10_000), 6);
    const bent = all(lay({ rows: [9], shape: 'chevron', wingDeg: 20 }));
    expect(bent.map((seat) => seat.facingDeg)).toEqual([20, 20, 20, 20, 0, 340, 340, 340, 340]);
    expect(bent[0]?.yMm).toBeLessThan(bent[3]?.yMm ?? 0);
    expect(bent[0]?.yMm).toBeCloseTo(bent[8]?.yMm ?? 0, 6);
  });

  it('L2: refuses rows beside sections, a hall without rows, unknown words', () => {
    expect(theatre.schema.safeParse({ rows: [3], sections: [{ name: 'A', seats: [3] }] }).success).toBe(
      false,
    );
    expect(theatre.schema.safeParse({}).success).toBe(false);
    expect(theatre.schema.safeParse({ rows: [3], missing: ['3'] }).success).toBe(false);
    expect(theatre.schema.safeParse({ rows: [3], colour: 'red' }).success).toBe(false);
  });

  it('K9: a fitted hall seats everybody, no run longer than 22 or 11', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.boolean(), (people, sideAisles) => {
        const { rows } = lay(theatre.fit(meetingOf(people), { sideAisles }, DEFAULT_POLICIES));
        const seats = rows.reduce((sum, row) => sum + row.seats.length, 0);
        expect(seats).toBeGreaterThanOrEqual(people);
        expect(seats - people).toBeLessThanOrEqual(2 * Math.max(...rows.map((row) => row.seats.length)));
        for (const row of rows) {
          const cuts = [0, ...row.aisles, row.seats.length];
          cuts.slice(1).forEach((to, run) => {
            const atEnd = run === 0 || run === cuts.length - 2;
            expect(to - (cuts[run] ?? 0)).toBeLessThanOrEqual(atEnd && !sideAisles ? 11 : 22);
          });
        }
      }),
    );
  });

  it('K7: adding a row or a chair keeps all other ids; what is given is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }), (rows) => {
        const before = ids(lay({ rows, aisles: [{ afterSeat: 10 }] }));
        const longer = rows.map((count, row) => (row === 0 ? count + 1 : count));
        const after = new Set(ids(lay({ rows: [...longer, 7], aisles: [{ afterSeat: 10 }] })));
        expect(before.filter((id) => !after.has(id))).toEqual([]);
        expect(new Set(before).size).toBe(before.length);
      }),
    );
    expect(theatre.fit(meetingOf(500), { rows: [3] }, DEFAULT_POLICIES)).toEqual({ rows: [3] });
  });

  it('K7: a turned hall is the same hall turned', () => {
    const shape = fitted(60);
    const placing = { xMm: 1000, yMm: 500, turnDeg: 90 };
    const turned = theatre.layOut(theatre.schema.parse(theatre.fit(meetingOf(60), {}, DEFAULT_POLICIES)), {
      ...context,
      placing,
    });
    all(turned).forEach((seat, index) => {
      const own = all(shape)[index] as Seat;
      expect([seat.xMm, seat.yMm, seat.facingDeg]).toEqual([1000 - own.yMm, 500 + own.xMm, 90]);
    });
  });
});
