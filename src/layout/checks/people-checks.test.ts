import { describe, expect, it } from 'vitest';
import { absentSeated } from './absent-seated.ts';
import type { CheckedPin } from './check.ts';
import { knownNames } from './known-names.ts';
import { notSeated } from './not-seated.ts';
import { personTwice } from './person-twice.ts';
import { pinsKept } from './pins-kept.ts';
import { sameName } from './same-name.ts';
import { seatTwice } from './seat-twice.ts';
import { block, person, plan, straightRow } from './subject-fixture.ts';

const hall = block([straightRow(4)]);
const people = [person(1), person(2), person(3)];
const right = plan([hall], people, ['hall/r1/1', 'hall/r1/2', 'hall/r1/3']);
const pin = (number: number, seat: string): CheckedPin => ({ person: `p${number}`, seat, reason: 'office' });

describe('checks of people', () => {
  it('K1: a person on two seats', () => {
    const seating = [...right.seating, { seat: 'hall/r1/4', person: 'p2' }];
    const found = personTwice.check({ ...right, seating });
    expect(found.map(({ people: who, seats }) => [who, seats])).toEqual([
      [['p2'], ['hall/r1/2', 'hall/r1/4']],
    ]);
    expect(personTwice.check(right)).toEqual([]);
    expect(seatTwice.check({ ...right, seating })).toEqual([]);
  });

  it('K2: two people on a seat', () => {
    const wrong = plan([hall], people, ['hall/r1/1', 'hall/r1/1', 'hall/r1/3']);
    const found = seatTwice.check(wrong);
    expect(found.map(({ people: who, seats }) => [who, seats])).toEqual([[['p1', 'p2'], ['hall/r1/1']]]);
    expect(seatTwice.check(right)).toEqual([]);
    expect(personTwice.check(wrong)).toEqual([]);
  });

  it('K3: a stranger on a seat, a person on a seat that is not there', () => {
    const seating = [
      { seat: 'hall/r9/1', person: 'p1' },
      { seat: 'hall/r1/1', person: 'ghost' },
    ];
    expect(knownNames.check({ ...right, seating }).map((found) => found.code)).toEqual([
      'unknown-seat',
      'unknown-person',
    ]);
    expect(knownNames.check(right)).toEqual([]);
  });

  it('K4: somebody absent keeps a seat', () => {
    const away = [person(1, { roles: ['absent'] }), person(2)];
    const found = absentSeated.check(plan([hall], away, ['hall/r1/1']));
    expect(found.map(({ people: who, seats }) => [who, seats])).toEqual([[['p1'], ['hall/r1/1']]]);
    expect(absentSeated.check(plan([hall], away, [undefined, 'hall/r1/1']))).toEqual([]);
  });

  it('K5: those without a seat are named by rank, absent people are not missed', () => {
    const late = [person(9), person(2), person(3, { roles: ['absent'] })];
    expect(notSeated.check(plan([hall], late)).map((found) => found.people)).toEqual([['p2', 'p9']]);
    expect(notSeated.check(right)).toEqual([]);
  });

  it('K6: two people of one name, told apart by unit or by nothing', () => {
    const twins = [person(1, { name: '张伟', unit: '甲' }), person(2, { name: '张伟', unit: '乙' })];
    expect(sameName.check(plan([hall], twins)).map((found) => [found.people, found.with.apart])).toEqual([
      [['p1', 'p2'], 'unit'],
    ]);
    const alike = twins.map((twin) => ({ ...twin, unit: '甲' }));
    expect(sameName.check(plan([hall], alike))[0]?.with.apart).toBe('nothing');
    expect(sameName.check(right)).toEqual([]);
  });

  it('PIN: a pin that is not kept, by another seat or by none', () => {
    const pins = [pin(1, 'hall/r1/4')];
    const found = pinsKept.check({ ...right, pins });
    expect(found.map(({ code, seats }) => [code, seats])).toEqual([
      ['pin-broken', ['hall/r1/4', 'hall/r1/1']],
    ]);
    expect(pinsKept.check({ ...plan([hall], people), pins })[0]?.code).toBe('pin-broken');
    expect(pinsKept.check({ ...right, pins: [pin(1, 'hall/r1/1')] })).toEqual([]);
    const away = [person(1, { roles: ['absent'] })];
    expect(pinsKept.check({ ...plan([hall], away), pins })).toEqual([]);
  });

  it.each([
    ['two-people', [pin(1, 'hall/r1/1'), pin(2, 'hall/r1/1')], []],
    ['two-seats', [pin(1, 'hall/r1/1'), pin(1, 'hall/r1/2')], []],
    ['unknown-seat', [pin(1, 'hall/r7/1')], []],
    ['unknown-person', [pin(8, 'hall/r1/1')], []],
    ['closed-seat', [pin(1, 'hall/r1/1')], ['hall/r1/1']],
  ])('PIN: pins quarrel: %s', (why, pins, closed) => {
    const found = pinsKept.check({ ...right, pins, closed: new Set(closed) });
    expect(found.map(({ code, with: told }) => [code, told.cause])).toEqual([['pin-conflict', why]]);
  });
});
