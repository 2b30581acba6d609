import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classroom } from '../arrangements/classroom.ts';
import { theatre } from '../arrangements/theatre.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import { UNMOVED } from '../geometry/point.ts';
import { DEFAULT_POLICIES } from '../policies.ts';
import type { Furniture } from '../seat.ts';
import { furnitureOverlap } from './furniture-overlap.ts';
import { isInside, outsideRoom } from './outside-room.ts';
import { checkPlan } from './registry.ts';
import { seatOverlap } from './seat-overlap.ts';
import { block, plan, straightRow } from './subject-fixture.ts';

const table = (id: string, xMm: number, turnDeg = 0, yMm = 5000): Furniture =>
  makeFurniture(id, 'table', { xMm, yMm, widthMm: 1000, depthMm: 500, turnDeg }, UNMOVED);
const context = { blockId: 'hall', placing: UNMOVED, policies: DEFAULT_POLICIES };
const room = (widthMm: number) => ({
  outline: [
    { xMm: -widthMm / 2, yMm: -1000 },
    { xMm: widthMm / 2, yMm: -1000 },
    { xMm: widthMm / 2, yMm: 3000 },
    { xMm: -widthMm / 2, yMm: 3000 },
  ],
  obstacles: [],
});

describe('checks of the floor', () => {
  it('K7: two blocks on one spot overlap seat by seat, told row by row', () => {
    const first = block([straightRow(3)]);
    const shifted = straightRow(3, { id: 'other/r1' });
    const onTop = block([
      { ...shifted, seats: shifted.seats.map((seat) => ({ ...seat, xMm: seat.xMm + 60 })) },
    ]);
    const found = seatOverlap.check(plan([first, onTop]));
    expect(found.map((one) => [one.with.row, one.with.other, one.seats.length])).toEqual([
      ['hall/r1', 'other/r1', 6],
    ]);
    expect(seatOverlap.check(plan([first, block([straightRow(3, { id: 'other/r1', yMm: 900 })])]))).toEqual(
      [],
    );
  });

  it('K7: turned chairs are measured as they stand', () => {
    const turned = (turnDeg: number) => {
      const row = straightRow(2, { pitchMm: 420 });
      const seats = row.seats.map((seat) => ({ ...seat, facingDeg: turnDeg }));
      return seatOverlap.check(plan([block([{ ...row, seats }])])).length;
    };
    expect([turned(0), turned(45), turned(90)]).toEqual([0, 1, 0]);
  });

  it('K7: a seat in a table or a column; a platform carries seats', () => {
    const row = straightRow(3, { yMm: 5000 });
    const inTable = block([row], { furniture: [table('t', 0)] });
    expect(seatOverlap.check(plan([inTable])).map((one) => one.with.other)).toEqual(['t']);
    const stage = makeFurniture('s', 'stage', { xMm: 0, yMm: 5000, widthMm: 9000, depthMm: 9000 }, UNMOVED);
    expect(seatOverlap.check(plan([block([row], { furniture: [stage] })]))).toEqual([]);
    const place = { xMm: 550, yMm: 5000, widthMm: 400, depthMm: 400 };
    const column = makeFurniture('column', 'side-table', place, UNMOVED);
    const pillared = plan([block([row])], [], [], { room: { outline: [], obstacles: [column] } });
    expect(seatOverlap.check(pillared).map((one) => [one.with.other, one.seats])).toEqual([
      ['column', ['hall/r1/3']],
    ]);
  });

  it('K7: of several tables just those that overlap are named', () => {
    const furniture = [table('a', 0), table('b', 5000), table('c', 5400), table('d', 9000), table('e', 9900)];
    expect(furnitureOverlap.check(plan([block([], { furniture })])).map((found) => found.with)).toEqual([
      { first: 'b', second: 'c' },
      { first: 'd', second: 'e' },
    ]);
  });

  it('K7: tables may touch, not overlap; turned ones by their true edges', () => {
    const pair = (second: Furniture) =>
      furnitureOverlap
        .check(plan([block([], { furniture: [table('a', 0), second] })]))
        .map((one) => one.with);
    expect(pair(table('b', 1000))).toEqual([]);
    expect(pair(table('b', 900))).toEqual([{ first: 'a', second: 'b' }]);
    expect(pair(table('b', 900, 45))).toEqual([{ first: 'a', second: 'b' }]);
    expect(pair(table('b', 900, 45, 5600))).toEqual([]);
    const stage = makeFurniture('s', 'stage', { xMm: 0, yMm: 5000, widthMm: 9000, depthMm: 9000 }, UNMOVED);
    expect(pair(stage)).toEqual([]);
  });

  it('K8: seats and tables outside the room', () => {
    const hall = block([straightRow(5)], { furniture: [table('t', 0, 0, 2000)] });
    expect(outsideRoom.check(plan([hall], [], [], { room: room(4000) }))).toEqual([]);
    expect(outsideRoom.check(plan([hall], [], [], { room: room(2200) })).map((one) => one.seats)).toEqual([
      ['hall/r1/1', 'hall/r1/5'],
    ]);
    const low = block([], { furniture: [table('t', 0, 0, 2900)] });
    expect(outsideRoom.check(plan([low], [], [], { room: room(4000) })).map((one) => one.with)).toEqual([
      { what: 't' },
    ]);
    expect(outsideRoom.check(plan([hall]))).toEqual([]);
  });

  it('K8: a room with a corner cut out', () => {
    const corners = [
      [0, 0],
      [10, 0],
      [10, 5],
      [5, 5],
      [5, 10],
      [0, 10],
    ].map(([x, y]) => ({ xMm: (x ?? 0) * 1000, yMm: (y ?? 0) * 1000 }));
    expect(isInside(2000, 8000, corners)).toBe(true);
    expect(isInside(8000, 8000, corners)).toBe(false);
    expect(isInside(10_000, 2000, corners)).toBe(true);
  });

  it('K7: no generated hall offends a check: nothing overlaps, rows and seats keep the code', () => {
    const hall = fc.record({
      people: fc.integer({ min: 1, max: 900 }),
      shape: fc.constantFrom('straight', 'chevron', 'curved'),
      staggered: fc.boolean(),
      sideAisles: fc.boolean(),
    });
    fc.assert(
      fc.property(hall, ({ people, ...given }) => {
        const demand = { people } as Parameters<typeof theatre.fit>[0];
        const parameters = theatre.schema.parse(theatre.fit(demand, given, DEFAULT_POLICIES));
        const { rows, furniture } = theatre.layOut(parameters, context);
        expect(checkPlan(plan([block(rows, { furniture, hall: parameters })]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('K7: no generated classroom offends a check', () => {
    const hall = fc.record({
      desks: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
      seatsPerDesk: fc.integer({ min: 1, max: 4 }),
      shape: fc.constantFrom('straight', 'chevron'),
    });
    fc.assert(
      fc.property(hall, (given) => {
        const parameters = classroom.schema.parse(given);
        const { rows, furniture } = classroom.layOut(parameters, context);
        expect(checkPlan(plan([block(rows, { kind: 'classroom', furniture, hall: parameters })]))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });
});
