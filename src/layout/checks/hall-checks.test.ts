import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICIES } from '../policies.ts';
import { backRowPhenomenon } from './back-row-phenomenon.ts';
import { emptyVisibleSeat } from './empty-visible-seat.ts';
import { depthFor } from './hall-norms.ts';
import { rowDepth } from './row-depth.ts';
import { seatPitch } from './seat-pitch.ts';
import { seatsBetweenAisles } from './seats-between-aisles.ts';
import { sitsAlone } from './sits-alone.ts';
import { block, person, plan, straightRow } from './subject-fixture.ts';
import { unitTorn } from './unit-torn.ts';

const soft = { seatType: 'soft', sideAisles: true } as const;
const hard = { seatType: 'hard', sideAisles: true } as const;
const oneSided = { seatType: 'soft', sideAisles: false } as const;
const options = { units: [], reservedRows: [], together: [], apart: [] };

describe('checks of halls', () => {
  it.each([
    [22, 2, 'soft', 900],
    [23, 2, 'soft', 925],
    [30, 2, 'soft', 1100],
    [50, 2, 'soft', 1100],
    [51, 2, 'soft', undefined],
    [11, 1, 'hard', 800],
    [12, 1, 'hard', 825],
    [25, 1, 'hard', 1000],
    [26, 1, 'hard', undefined],
  ] as const)('K9: %i seats with %i aisles and %s seats need a depth of %s', (seats, aisles, type, depth) => {
    expect(depthFor(seats, aisles, type)).toBe(depth);
  });

  it.each([
    [22, [], 900, soft, true],
    [23, [], 900, soft, false],
    [23, [], 925, soft, true],
    [50, [], 1100, soft, true],
    [51, [], 2000, soft, false],
    [22, [11], 900, oneSided, true],
    [24, [12], 900, oneSided, false],
    [24, [12], 925, oneSided, true],
    [44, [22], 800, hard, true],
  ] as const)('K9: rows of %i cut at %j, %i mm deep, %j: %s', (count, aisles, depthMm, norms, passes) => {
    const rows = [0, 1].map((tier) => straightRow(count, { tier, yMm: tier * depthMm, aisles: [...aisles] }));
    const found = seatsBetweenAisles.check(plan([block(rows, { hall: norms })]));
    expect(found.length === 0).toBe(passes);
    expect(seatsBetweenAisles.check(plan([block(rows, { kind: 'photo' })]))).toEqual([]);
  });

  it.each([
    [899, soft, false],
    [900, soft, true],
    [800, hard, true],
    [790, hard, false],
  ] as const)('K10: rows %i mm deep, %j: %s', (depthMm, norms, passes) => {
    const rows = [0, 1].map((tier) =>
      straightRow(8, { tier, yMm: tier * (depthMm === 899 ? 890 : depthMm) }),
    );
    const found = rowDepth.check(plan([block(rows, { hall: norms })]));
    expect(found.length === 0).toBe(passes);
  });

  it.each([
    [550, soft, true],
    [540, soft, false],
    [500, hard, true],
    [490, hard, false],
  ] as const)('K11: seats %i mm apart, %j: %s', (pitchMm, norms, passes) => {
    const found = seatPitch.check(plan([block([straightRow(3, { pitchMm })], { hall: norms })]));
    expect(found.map((one) => one.seats)).toEqual(passes ? [] : [['hall/r1/1', 'hall/r1/2', 'hall/r1/3']]);
  });

  it('VC1: an empty seat that the camera sees', () => {
    const rows = [0, 1].map((tier) => straightRow(2, { tier }));
    const hall = block(rows, { options: { ...options, visibleRows: [1, 1] } });
    const found = emptyVisibleSeat.check(plan([hall], [person(1)], ['hall/r1/1']));
    expect(found.map((one) => one.seats)).toEqual([['hall/r1/2']]);
    const full = plan([hall], [person(1), person(2)], ['hall/r1/1', 'hall/r1/2']);
    expect(emptyVisibleSeat.check(full)).toEqual([]);
    const closed = plan([hall], [person(1)], ['hall/r1/1'], { closed: new Set(['hall/r1/2']) });
    expect(emptyVisibleSeat.check(closed)).toEqual([]);
    expect(emptyVisibleSeat.check(plan([hall]))).toEqual([]);
  });

  it('K12: empty seats in front of a fuller row; reserved rows are meant to be empty', () => {
    const rows = [0, 1].map((tier) => straightRow(2, { tier }));
    const people = [person(1), person(2), person(3)];
    const behind = ['hall/r1/1', 'hall/r2/1', 'hall/r2/2'];
    const found = backRowPhenomenon.check(plan([block(rows)], people, behind));
    expect(found.map((one) => [one.seats, one.with.fuller])).toEqual([[['hall/r1/2'], 2]]);
    const front = ['hall/r1/1', 'hall/r1/2', 'hall/r2/1'];
    expect(backRowPhenomenon.check(plan([block(rows)], people, front))).toEqual([]);
    const kept = block(rows, { options: { ...options, reservedRows: [1] } });
    expect(backRowPhenomenon.check(plan([kept], people, behind))).toEqual([]);
    const shut = { closed: new Set(['hall/r1/2']) };
    expect(backRowPhenomenon.check(plan([block(rows)], people, behind, shut))).toEqual([]);
  });

  it('K12: single free seats beside compact zones are no phenomenon, an empty front row is', () => {
    const rows = [0, 1].map((tier) => straightRow(4, { tier }));
    const people = [1, 2, 3, 4, 5, 6, 7].map((number) => person(number));
    const zoned = block(rows, { rule: 'zones' });
    const seatsOf = (front: number) => [
      ...[1, 2, 3, 4].slice(0, front).map((place) => `hall/r1/${place}`),
      ...[1, 2, 3, 4].map((place) => `hall/r2/${place}`),
    ];
    expect(backRowPhenomenon.check(plan([zoned], people, seatsOf(3)))).toEqual([]);
    expect(backRowPhenomenon.check(plan([block(rows)], people, seatsOf(3)))).toHaveLength(1);
    expect(backRowPhenomenon.check(plan([zoned], people.slice(0, 5), seatsOf(1)))).toHaveLength(1);
    const filmed = block(rows, { rule: 'video', options: { ...options, visibleRows: [2, 2] } });
    expect(backRowPhenomenon.check(plan([filmed], people.slice(0, 4), seatsOf(0)))).toEqual([]);
  });

  const unit = [1, 2, 3, 4].map((number) => person(number, { unit: '教育局' }));
  const hall = block([0, 1].map((tier) => straightRow(8, { tier, aisles: [4] })));
  it.each([
    ['in one row', ['r1/1', 'r1/2', 'r1/3', 'r1/4'], [], []],
    ['one behind the other', ['r1/1', 'r1/2', 'r2/1', 'r2/2'], [], []],
    ['across the aisle', ['r1/3', 'r1/4', 'r1/5', 'r1/6'], ['aisle'], []],
    ['at both ends of two rows', ['r1/7', 'r1/8', 'r2/1', 'r2/2'], ['row'], []],
    ['one away from the others', ['r1/1', 'r1/2', 'r1/3', 'r2/8'], ['row'], ['p4']],
  ])('K13: a unit %s', (_, places, torn, alone) => {
    const seats = places.map((place) => `hall/${place}`);
    expect(unitTorn.check(plan([hall], unit, seats)).map((found) => found.with.by)).toEqual(torn);
    const found = sitsAlone.check(plan([hall], unit, seats));
    expect(found.flatMap(({ people }) => people)).toEqual(alone);
    expect(found.flatMap((one) => one.seats)).toEqual(alone.length === 0 ? [] : seats.slice(-1));
  });

  it('K13: a unit too large for the floor between two aisles may cross one; pinned people do not count', () => {
    const many = Array.from({ length: 10 }, (_, index) => person(index + 1, { unit: '教育局' }));
    const seats = many.map((_, index) => `hall/r${index < 5 ? 1 : 2}/${(index % 5) + 1}`);
    expect(unitTorn.check(plan([hall], many, seats))).toEqual([]);
    const pins = [{ person: 'p4', seat: 'hall/r2/8', reason: 'office' }];
    const apart = ['r1/1', 'r1/2', 'r1/3', 'r2/8'].map((place) => `hall/${place}`);
    expect(unitTorn.check(plan([hall], unit, apart, { pins }))).toEqual([]);
  });

  it.each([
    ['zones', 'rows', 1],
    ['hall', 'columns', 1],
    ['hall', 'rows', 0],
    ['hall', 'centre-out', 0],
    ['video', 'rows', 0],
  ] as const)('K13, K14: a hall seated by %s, %s, tells of %i torn units', (rule, hallFill, told) => {
    const policies = { ...DEFAULT_POLICIES, hallFill };
    const apart = ['r1/1', 'r1/2', 'r1/3', 'r2/8'].map((place) => `hall/${place}`);
    const seated = plan([{ ...hall, rule, policies }], unit, apart);
    expect(unitTorn.check(seated)).toHaveLength(told);
    expect(sitsAlone.check(seated)).toHaveLength(told);
  });

  it('K14: the only one of a unit is not alone', () => {
    expect(sitsAlone.check(plan([hall], [person(1, { unit: '甲' })], ['hall/r1/1']))).toEqual([]);
  });
});
