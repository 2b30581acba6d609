import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Changes,
  draw,
  faults,
  requestFor,
  someone,
  straight,
} from '../../../test/support/party-request.ts';
import type { Attendee } from '../attendee.ts';
import { DEFAULT_POLICIES } from '../policies.ts';
import { awardBatches } from './award-batches.ts';
import { awardsRule } from './awards.ts';

const leaders = (count: number) => Array.from({ length: count }, (_, i) => someone(String(i + 1), i + 1));
const recipients = (count: number, graded = true): Attendee[] =>
  Array.from({ length: count }, (_, i) =>
    someone(`r${i + 1}`, i + 1, { roles: ['recipient'], ...(graded ? { grade: i + 1 } : {}) }),
  );
const stage = (back: number, front: number, facingDeg = 180) => [
  straight('row', 0, back, { facingDeg: 180, kind: 'standing' }),
  straight('row', 1, front, { yMm: 900, facingDeg, kind: 'standing' }),
];
const podium = (count: number) => [straight('row', 0, count, { facingDeg: 180, kind: 'standing' })];
const set = (rows: ReturnType<typeof stage>, people: readonly Attendee[], changes: Changes = {}) =>
  draw(awardsRule, requestFor(rows, people, changes));

describe('awards', () => {
  it('Z1: 5 leaders and 5 graded recipients, the higher award before the higher leader', () => {
    expect(set(stage(5, 5), [...leaders(5), ...recipients(5)])).toEqual(['5 3 1 2 4', 'r5 r3 r1 r2 r4']);
  });
  it('Z1: right-high, an even number, and recipients who look at the leaders', () => {
    const people = [...leaders(4), ...recipients(4)];
    const right = { policies: { high: 'right' } } as const;
    expect(set(stage(4, 4), people, right)).toEqual(['4 2 1 3', 'r4 r2 r1 r3']);
    expect(set(stage(4, 4, 0), people)).toEqual(['3 1 2 4', 'r3 r1 r2 r4']);
  });
  it('Z2: a podium of three', () => {
    expect(set(podium(3), recipients(3))).toEqual(['r3 r1 r2']);
    expect(set(podium(3), recipients(3, false))).toEqual(['r3 r1 r2']);
    expect(set(podium(3), recipients(3), { policies: { awards: 'list-order' } })).toEqual(['r1 r2 r3']);
  });
  it('Z4: list order runs from left to right as the hall sees it', () => {
    const changes = { policies: { awards: 'list-order' } } as const;
    expect(set(stage(5, 5), [...leaders(5), ...recipients(5)], changes)[1]).toBe('r1 r2 r3 r4 r5');
    expect(set(stage(5, 5, 0), [...leaders(5), ...recipients(3)], changes)[1]).toBe('· r1 r2 r3 ·');
    expect(set(stage(5, 5), [...leaders(5), ...recipients(5, false)])[1]).toBe('r1 r2 r3 r4 r5');
  });
  it('Z4: fewer recipients than leaders, and more', () => {
    expect(set(stage(5, 5), [...leaders(5), ...recipients(2)])[1]).toBe('· · r1 r2 ·');
    expect(set(stage(7, 7), [...leaders(3), ...recipients(5)])).toEqual([
      '· · 3 1 2 · ·',
      '· r5 r3 r1 r2 r4 ·',
    ]);
  });
  it('Z2: on a podium where nobody is marked, everybody receives', () => {
    expect(set(podium(3), leaders(3))).toEqual(['3 1 2']);
    const { placements } = awardsRule.seat(requestFor(podium(3), leaders(3)));
    expect(placements.map(({ reason }) => [reason.rule, reason.says, reason.with.hand])).toEqual([
      ['Z2', 'award-centre', undefined],
      ['Z2', 'award-place', 'left'],
      ['Z2', 'award-place', 'right'],
    ]);
  });
  it('Z3: a batch larger than the stage goes on in turns, nobody is left over', () => {
    const batched = recipients(7).map((person) => ({ ...person, batch: 1 }));
    const request = requestFor(stage(5, 5), [...leaders(5), ...batched]);
    expect(awardsRule.seat(request).placements).toHaveLength(10);
    expect(awardsRule.seat(request).later).toEqual(['r6', 'r7']);
    const pinned = requestFor(stage(5, 5), [...leaders(5), ...batched], { pins: { r7: 'b/row1/1' } });
    const { placements, later } = awardsRule.seat(pinned);
    expect(placements).toHaveLength(9);
    expect(later).toEqual(['r5', 'r6']);
  });
  it('R10: two equal heads leave a gap where the leaders’ row has a place for it, empty before it too', () => {
    const policies = { twinHeads: 'centre-gap' } as const;
    const people = [...leaders(4), ...recipients(5)];
    expect(set(stage(5, 5), people, { policies })).toEqual(['4 2 · 1 3', 'r4 r2 · r1 r3']);
    expect(set(stage(4, 4), people, { policies })[0]).toBe('3 1 2 4');
  });
  it('Z3: only the first batch is on stage; the others are listed with their leaders', () => {
    const batched = recipients(4).map((person, index) => ({ ...person, batch: index < 2 ? 2 : 1 }));
    expect(set(stage(2, 2), [...leaders(2), ...batched])).toEqual(['1 2', 'r3 r4']);
    const sheet = awardBatches([...leaders(2), ...batched], leaders(2), DEFAULT_POLICIES);
    const read = sheet.map(({ batch, pairs }) => [
      batch,
      pairs.map(({ leader, recipient }) => `${leader?.id} ${recipient.id}`).join(', '),
    ]);
    expect(read).toEqual([
      [1, '1 r3, 2 r4'],
      [2, '1 r1, 2 r2'],
    ]);
  });
  it('Z3: recipients without a batch are cut by the number of places', () => {
    const sheet = awardBatches(recipients(5), leaders(2), DEFAULT_POLICIES);
    expect(sheet.map(({ batch, pairs }) => [batch, pairs.length])).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
    ]);
  });
  it('Z1: with the first leader pinned to the end, the first recipient stands before him', () => {
    const pins = { '1': 'b/row0/1' };
    expect(set(stage(3, 3), [...leaders(3), ...recipients(3)], { pins })).toEqual(['3 2 1', 'r3 r2 r1']);
  });
  it('Z3: a first batch that is pinned does not bring the second on stage', () => {
    const batched = recipients(2).map((person, index) => ({ ...person, batch: index + 1 }));
    const pins = { r1: 'b/row1/1' };
    expect(set(stage(2, 2), [...leaders(2), ...batched], { pins })[1]).toBe('· r1');
  });
  it('Z3: a recipient of a later batch who is pinned to a place stands there and does not wait', () => {
    const batched = recipients(4).map((person, index) => ({ ...person, batch: index < 2 ? 1 : 2 }));
    const request = requestFor(stage(2, 3), [...leaders(2), ...batched], { pins: { r3: 'b/row1/1' } });
    expect(awardsRule.seat(request).later).toEqual(['r4']);
  });
  it('Z1: the reason names the leader', () => {
    const request = requestFor(stage(3, 3), [...leaders(3), ...recipients(3)]);
    const first = awardsRule.seat(request).placements.find(({ person }) => person === 'r1');
    expect(first?.reason.says).toBe('award-before');
    expect(first?.reason.with.neighbour).toBe('1');
    const { placements } = awardsRule.seat(request);
    expect(placements[0]?.reason).toEqual({ rule: 'Z1', says: 'award-centre', with: { rank: 1, row: 1 } });
  });

  it('Z4: nobody twice, nobody lost while there is room, pins kept, deterministic, mirrored by the high hand', () => {
    const count = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        count,
        count,
        count,
        count,
        fc.boolean(),
        fc.boolean(),
        (l, r, back, front, graded, pinned) => {
          const people = [...leaders(l), ...recipients(r, graded)];
          const pins = pinned ? { r1: 'b/row1/1' } : {};
          const request = requestFor(stage(back, front), people, { pins });
          const seating = awardsRule.seat(request);
          expect(faults(request, seating)).toEqual([]);
          expect(awardsRule.seat(request)).toEqual(seating);
          const room = Math.min(l, back) + Math.min(r, front);
          expect(seating.placements.length + request.pinned.size).toBe(room);
          if (pinned || !graded || back !== front) return;
          const lines = (high: 'left' | 'right') => set(stage(back, front), people, { policies: { high } });
          const reversed = lines('left').map((line) => line.split(' ').reverse().join(' '));
          expect(lines('right')).toEqual(reversed);
        },
      ),
    );
  });
});
