import { describe, expect, it } from 'vitest';
import { numberSeats } from '../numbering/number-seats.ts';
import { numberingSchema } from '../numbering/numbering-scheme.ts';
import { DEFAULT_POLICIES } from '../policies.ts';
import { behindChair } from './behind-chair.ts';
import { evenNumber } from './even-number.ts';
import { frontRowSplit } from './front-row-split.ts';
import { hostInBackRow } from './host-in-back-row.ts';
import { labelsRead } from './labels-read.ts';
import { rankTie } from './rank-tie.ts';
import { block, person, plan, straightRow } from './subject-fixture.ts';

const stage = { kind: 'rostrum', rule: 'rostrum' } as const;
const front = straightRow(4, { facingDeg: 180 });
const back = straightRow(4, { tier: 1, facingDeg: 180, yMm: -1600 });

describe('checks of protocol', () => {
  it('H2: the host in a back row', () => {
    const host = [person(8, { roles: ['host'] })];
    const rostrum = block([front, back], stage);
    expect(hostInBackRow.check(plan([rostrum], host, ['hall/r2/1'])).map((found) => found.people)).toEqual([
      ['p8'],
    ]);
    expect(hostInBackRow.check(plan([rostrum], host, ['hall/r1/1']))).toEqual([]);
  });

  it('R13: an aisle through the front row; rows behind may have one', () => {
    const split = block([{ ...front, aisles: [2] }, back], stage);
    expect(frontRowSplit.check(plan([split])).map((found) => found.seats)).toEqual([
      ['hall/r1/2', 'hall/r1/3'],
    ]);
    expect(frontRowSplit.check(plan([block([front, { ...back, aisles: [2] }], stage)]))).toEqual([]);
    expect(frontRowSplit.check(plan([block([{ ...front, aisles: [2] }])]))).toEqual([]);
  });

  it('T6: somebody directly behind the chair; beside the line and attendants may sit there', () => {
    const head = straightRow(3, { id: 'table/head', part: 'head', facingDeg: 180, pitchMm: 700 });
    const ring = straightRow(3, {
      id: 'table/ring',
      part: 'head',
      tier: 1,
      facingDeg: 180,
      pitchMm: 700,
      yMm: -1200,
    });
    const table = block([head, ring], { id: 'table', kind: 'hollow-square', rule: 'executive' });
    const chair = person(1);
    const seated = (other: ReturnType<typeof person>, seat: string) =>
      behindChair.check(plan([table], [chair, other], ['table/head/2', seat]));
    expect(seated(person(2), 'table/ring/2').map((found) => found.people)).toEqual([['p2', 'p1']]);
    expect(seated(person(2), 'table/ring/1')).toEqual([]);
    expect(seated(person(2, { roles: ['interpreter'] }), 'table/ring/2')).toEqual([]);
    const far = { ...ring, seats: ring.seats.map((seat) => ({ ...seat, yMm: -2600 })) };
    const deep = block([head, far], { id: 'table', kind: 'hollow-square' });
    expect(behindChair.check(plan([deep], [chair, person(2)], ['table/head/2', 'table/ring/2']))).toEqual([]);
  });

  it('R2: an even front row, both readings as seen from the hall', () => {
    const people = [1, 2, 3, 4].map((number) => person(number));
    const seats = ['hall/r1/2', 'hall/r1/1', 'hall/r1/3', 'hall/r1/4'];
    const found = evenNumber.check(plan([block([front], stage)], people, seats));
    expect(found.map((one) => one.with)).toEqual([{ count: 4, e1: 'N3 N1 N2 N4', e2: 'N4 N2 N1 N3' }]);
    expect(evenNumber.check(plan([block([front], stage)], people.slice(1), seats))).toEqual([]);
    const policies = { ...DEFAULT_POLICIES, twinHeads: 'centre-gap' } as const;
    expect(evenNumber.check(plan([block([front], { ...stage, policies })], people, seats))).toEqual([]);
  });

  it('R2: no two readings where somebody sits on the axis, or an instruction or the host decides', () => {
    const people = [1, 2, 3, 4].map((number) => person(number));
    const seats = ['hall/r1/2', 'hall/r1/1', 'hall/r1/3', 'hall/r1/4'];
    const five = straightRow(5, { facingDeg: 180 });
    expect(evenNumber.check(plan([block([five], stage)], people, seats))).toEqual([]);
    const pins = [{ person: 'p4', seat: 'hall/r1/4', reason: '领导指示' }];
    expect(evenNumber.check({ ...plan([block([front], stage)], people, seats), pins })).toEqual([]);
    const policies = { ...DEFAULT_POLICIES, hostSeat: 'front-centre' } as const;
    const hosted = people.map((one, index) => (index === 2 ? { ...one, roles: ['host' as const] } : one));
    expect(evenNumber.check(plan([block([front], { ...stage, policies })], hosted, seats))).toEqual([]);
  });

  it('K15: equal ranks on the rostrum, not across parties and not in a hall', () => {
    const tied = [person(1), person(2, { rank: 1 })];
    const seats = ['hall/r1/1', 'hall/r1/2'];
    const rostrum = block([front], stage);
    expect(rankTie.check(plan([rostrum], tied, seats)).map((found) => found.people)).toEqual([['p1', 'p2']]);
    const parties = [person(1, { party: 'host' }), person(2, { rank: 1, party: 'guest' })];
    expect(rankTie.check(plan([rostrum], parties, seats))).toEqual([]);
    expect(rankTie.check(plan([block([front])], tied, seats))).toEqual([]);
    const once = plan([rostrum], [person(1)], ['hall/r1/1']);
    const twice = { ...once, seating: [...once.seating, { seat: 'hall/r1/2', person: 'p1' }] };
    expect(rankTie.check(twice)).toEqual([]);
  });

  it('N3: what the numbering found is passed on', () => {
    const labelled = (overrides: Record<string, string>) => {
      const labels = new Map([['hall', numberSeats([front], numberingSchema.parse({ overrides }))]]);
      return labelsRead.check(plan([block([front])], [], [], { labels })).map((found) => found.code);
    };
    expect(labelled({ 'hall/r1/4': '1' })).toEqual(['label-twice']);
    expect(labelled({})).toEqual([]);
  });
});
