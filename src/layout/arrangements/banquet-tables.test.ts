import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { across, countsOf, down, layOut, rowNamed } from '../../../test/support/lay-out.ts';
import { meetingOf } from '../../../test/support/plain-demand.ts';
import { banquetRoom } from './banquet-room.ts';
import { rankTables } from './rank-tables.ts';
import { diameterFor } from './round-seats.ts';
import { roundTable } from './round-table.ts';
import { tablesInRows } from './tables-in-rows.ts';

const at = (...places: readonly (readonly [number, number])[]) => places.map(([xMm, yMm]) => ({ xMm, yMm }));

describe('rank of tables', () => {
  it.each([
    ['B4', 'right', at([-1500, 0], [1500, 0]), [0, 1]],
    ['B4', 'left', at([-1500, 0], [1500, 0]), [1, 0]],
    ['B5', 'right', at([0, 1500], [0, -1500]), [1, 0]],
    ['B6', 'right', at([-3000, 0], [0, 0], [3000, 0]), [1, 0, 2]],
    ['B6', 'left', at([-3000, 0], [0, 0], [3000, 0]), [1, 2, 0]],
    ['B7', 'right', at([-1500, 2000], [1500, 2000], [0, 0]), [2, 0, 1]],
    ['B7', 'left', at([-1500, 2000], [1500, 2000], [0, 0]), [2, 1, 0]],
    // Five: main, its two neighbours, then the two behind them.
    ['B7', 'right', at([-3000, 0], [0, 0], [3000, 0], [-1500, 4000], [1500, 4000]), [1, 0, 2, 3, 4]],
    // A distance that is equal but for the last bit of a sum stays equal.
    ['B7', 'right', at([0, 0], [3000.0000001, 0], [-3000, 0]), [0, 2, 1]],
    ['B4', 'right', [], []],
  ] as const)('%s: %s high (%#)', (_rule, tableHigh, positions, order) => {
    expect(rankTables(positions, { tableHigh })).toEqual(order);
  });

  it('B7: the two hands are mirror images, and each table has one rank', () => {
    const positions = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(positions, (grid) => {
        const unique = [...new Map(grid.map((pair) => [pair.join(), pair])).values()];
        const tables = unique.map(([x, y]) => ({ xMm: x * 3000, yMm: y * 3000 }));
        const mirrored = tables.map((table) => ({ ...table, xMm: -table.xMm }));
        const order = rankTables(tables, { tableHigh: 'right' });
        expect([...order].sort((a, b) => a - b)).toEqual(tables.map((_, index) => index));
        expect(rankTables(mirrored, { tableHigh: 'left' })).toEqual(order);
      }),
    );
  });
});

describe('round table', () => {
  it('B1: ten seats clockwise from the seat of honour, which faces the door', () => {
    const row = rowNamed(layOut(roundTable, { demand: meetingOf(10) }), 't1');
    expect(row).toMatchObject({ part: 'round', tier: 0, axis: 0 });
    expect(row.seats.map((seat) => seat.id).slice(0, 2)).toEqual(['b/t1/1', 'b/t1/2']);
    expect(row.seats[0]).toMatchObject({ xMm: 0, yMm: -1200, facingDeg: 180 });
    expect(row.seats[1]?.xMm).toBeGreaterThan(0);
    expect(row.seats[5]).toMatchObject({ xMm: 0, yMm: 1200, facingDeg: 0 });
  });

  it('B1: two hosts sit opposite each other, so nine people get ten seats; one host needs no tenth', () => {
    expect(countsOf(layOut(roundTable, { demand: meetingOf(9) }))).toEqual({ t1: 10 });
    const policies = { banquet: 'one-host-clockwise' } as const;
    expect(countsOf(layOut(roundTable, { demand: meetingOf(9), policies }))).toEqual({ t1: 9 });
  });

  it.each([
    [4, 1200],
    [8, 1500],
    [10, 1800],
    [12, 2200],
    [20, 3600],
  ])('B1: a table for %i is %i mm wide', (seats, diameter) => {
    expect(diameterFor(seats)).toBe(diameter);
  });
});

describe('banquet room', () => {
  it('B9: a table promised to somebody is set, a number beyond all people is not', () => {
    const tablesFor = (people: number, tables: number): number =>
      layOut(banquetRoom, { demand: meetingOf(people, { tables }) }).rows.length;
    expect([tablesFor(8, 0), tablesFor(8, 3), tablesFor(8, 99), tablesFor(40, 3)]).toEqual([1, 3, 8, 4]);
  });

  const ranked = (given: Record<string, unknown>, tableHigh: 'left' | 'right' = 'right'): string[] =>
    layOut(banquetRoom, { given, policies: { tableHigh } }).rows.map((row) => row.id.slice(2));

  it.each([
    ['B4', [2], ['t-1-1', 't-1-2']],
    ['B5', [1, 1], ['t-1-1', 't-2-1']],
    ['B6', [3], ['t-1-2', 't-1-1', 't-1-3']],
    ['B7', [1, 2], ['t-1-1', 't-2-1', 't-2-2']],
  ])('%s: rows of %j come by rank, the id is the place', (_rule, rows, order) => {
    const shape = layOut(banquetRoom, { given: { rows } });
    expect(shape.rows.map((row) => row.id.slice(2))).toEqual(order);
    expect(shape.rows.map((row) => row.tier)).toEqual(order.map((_, index) => index));
  });

  it('B6: left high turns the two sides round', () => {
    expect(ranked({ rows: [3] }, 'left')).toEqual(['t-1-2', 't-1-3', 't-1-1']);
  });

  it('B7: a table more in the last row keeps all other ids', () => {
    expect(ranked({ rows: [1, 3] })).toEqual(expect.arrayContaining(ranked({ rows: [1, 2] })));
  });

  it('B7: a larger main table takes more people and pushes its neighbours aside', () => {
    const shape = layOut(banquetRoom, { demand: meetingOf(66), given: { mainTable: { seats: 16 } } });
    expect(shape.rows.map((row) => row.seats.length)).toEqual([16, 10, 10, 10, 10, 10]);
    expect(shape.rows[0]?.tier).toBe(0);
  });

  it('B7: the main table has the diameter that was set for it, the others the usual one', () => {
    const given = { rows: [1, 2], diameterMm: 1800, mainTable: { diameterMm: 3200 } };
    const span = (of: readonly number[]): number => Math.round(Math.max(...of) - Math.min(...of));
    const sizes = layOut(banquetRoom, { given }).furniture.map(({ outline }) => [
      span(outline.map(({ xMm }) => xMm)),
      span(outline.map(({ yMm }) => yMm)),
    ]);
    expect(sizes).toEqual([3200, 1800, 1800].map((mm) => [mm, mm]));
  });

  it('B7: single tables may have their own number of seats, by place', () => {
    const shape = layOut(banquetRoom, { given: { rows: [1, 2], seats: [12, 8] } });
    expect(countsOf(shape)).toEqual({ 't-1-1': 12, 't-2-1': 8, 't-2-2': 10 });
  });

  it('B5: columns are straight and rows evenly spaced', () => {
    const shape = layOut(banquetRoom, { given: { rows: [1, 3, 3, 3] } });
    const honour = (name: string): readonly number[] => {
      const row = rowNamed(shape, name);
      return [across(row)[0] ?? 0, down(row)[0] ?? 0];
    };
    const [, top = 0] = honour('t-1-1');
    expect(honour('t-2-1')[0]).toBe(honour('t-4-1')[0]);
    expect(honour('t-3-2')).toEqual([0, top + 2 * 4100]);
  });

  it('B5: the number of tables follows the number of people', () => {
    expect(layOut(banquetRoom, { demand: meetingOf(101) }).rows.length).toBe(11);
    expect(layOut(banquetRoom, { demand: meetingOf(101), given: { seatsPerTable: 12 } }).rows.length).toBe(9);
    expect(layOut(banquetRoom, { demand: meetingOf(101), given: { tables: 4 } }).rows.length).toBe(4);
  });

  it('B7: tables are shared among rows without losing one, in straight columns', () => {
    for (let tables = 1; tables <= 200; tables += 1) {
      const rows = tablesInRows(tables);
      expect(rows.reduce((sum, row) => sum + row, 0)).toBe(tables);
      const behind = rows.slice(1).map((row) => row % 2);
      expect(new Set(behind).size).toBeLessThan(2);
      expect(Math.max(...rows) / rows.length).toBeLessThan(4);
    }
  });
});
