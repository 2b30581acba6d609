import { describe, expect, it } from 'vitest';
import { UNMOVED } from '../geometry/point.ts';
import { DEFAULT_POLICIES } from '../policies.ts';
import type { BlockShape } from '../seat.ts';
import { classroom } from './classroom.ts';

const context = { blockId: 'room', placing: UNMOVED, policies: DEFAULT_POLICIES };
const lay = (given: unknown): BlockShape => classroom.layOut(classroom.schema.parse(given), context);

describe('classroom', () => {
  it('L2: desks of two with an aisle beside each column', () => {
    const { rows, furniture } = lay({ desks: [2, 2] });
    expect(rows.map((row) => [row.id, row.seats.length, row.axis, row.aisles])).toEqual([
      ['room/r1', 4, 1.5, [2]],
      ['room/r2', 4, 1.5, [2]],
    ]);
    expect(rows[1]?.seats.map((seat) => [seat.id, seat.xMm, seat.yMm])).toEqual([
      ['room/r2/1', -1250, 1400],
      ['room/r2/2', -650, 1400],
      ['room/r2/3', 650, 1400],
      ['room/r2/4', 1250, 1400],
    ]);
    expect(furniture.map((desk) => desk.id)).toEqual([
      'room/r1/desk1',
      'room/r1/desk2',
      'room/r2/desk1',
      'room/r2/desk2',
    ]);
    expect(furniture[0]?.outline).toEqual([
      { xMm: -1550, yMm: -750 },
      { xMm: -350, yMm: -750 },
      { xMm: -350, yMm: -300 },
      { xMm: -1550, yMm: -300 },
    ]);
  });

  it('L2: desks of a chevron keep their size and stand square before their chairs', () => {
    const { rows, furniture } = lay({ desks: [4, 4], shape: 'chevron', wingDeg: 30 });
    const sides = furniture.map(({ outline }) =>
      outline.map((corner, index) => {
        const next = outline[(index + 1) % outline.length] ?? corner;
        return Math.round(Math.hypot(next.xMm - corner.xMm, next.yMm - corner.yMm));
      }),
    );
    for (const lengths of sides) expect(lengths).toEqual([1200, 450, 1200, 450]);
    const [chair] = rows[0]?.seats ?? [];
    const [left, right] = furniture[0]?.outline ?? [];
    const edgeDeg = Math.atan2((right?.yMm ?? 0) - (left?.yMm ?? 0), (right?.xMm ?? 0) - (left?.xMm ?? 0));
    expect((edgeDeg * 180) / Math.PI).toBeCloseTo(chair?.facingDeg ?? Number.NaN, 6);
  });

  it.each([1, 2, 3, 4])('L2: desks of %i seat a head-count in straight columns', (seatsPerDesk) => {
    const given = { seatsPerDesk };
    const demand = { people: 50 } as Parameters<typeof classroom.fit>[0];
    const { rows } = lay(classroom.fit(demand, given, DEFAULT_POLICIES));
    expect(rows.reduce((sum, row) => sum + row.seats.length, 0)).toBeGreaterThanOrEqual(50);
    const columns = rows.map((row) => row.seats.map((seat) => seat.xMm));
    for (const column of columns) expect(column).toEqual(columns[0]);
  });

  it('L2: shorter rows keep the columns, from the left', () => {
    const { rows } = lay({ desks: [3, 4], seatsPerDesk: 1 });
    expect(rows[0]?.seats.map((seat) => seat.xMm)).toEqual(
      rows[1]?.seats.slice(0, 3).map((seat) => seat.xMm),
    );
  });

  it('L2: a missing chair leaves its desk, and too large a desk is refused', () => {
    const { rows, furniture } = lay({ desks: [2], missing: ['r1/3'] });
    expect(rows[0]?.seats.map((seat) => seat.id)).toEqual(['room/r1/1', 'room/r1/2', 'room/r1/4']);
    expect(furniture).toHaveLength(2);
    expect(classroom.schema.safeParse({ desks: [2], seatsPerDesk: 5 }).success).toBe(false);
  });
});
