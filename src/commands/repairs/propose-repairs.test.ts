import { describe, expect, it } from 'vitest';
import { printBlock, printPeople, seatedPlan } from '../../../test/support/print-people.ts';
import { byRank } from '../../layout/attendee.ts';
import { attendeesOf } from '../../model/layout-case-of.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import type { LateChange } from './late-change.ts';
import { proposeRepairs } from './propose-repairs.ts';
import type { Repair } from './repair.ts';

/** Seven leaders on a rostrum, 23 people behind in a hall of three rows of ten. */
const plan = seatedPlan(printPeople(30), [
  printBlock('stage', 'rostrum', 'rostrum', { parameters: { rows: [7] }, place: { xMm: 0, yMm: -6000 } }),
  printBlock('hall', 'theatre', 'hall', { parameters: { rows: [10, 10, 10] } }),
]);
const repairsOf = (change: LateChange): readonly Repair[] => {
  const repairs = proposeRepairs(plan, change);
  if (!repairs.ok) throw new Error(JSON.stringify(repairs.failure));
  return repairs.value;
};
const seatsAfter = ({ plan: after }: Repair) => seatIndex(selectedSchemeOf(after).seating);
const onStage = (repair: Repair): readonly string[] =>
  [...seatsAfter(repair)].flatMap(([person, seat]) => (seat.startsWith('stage/') ? [person] : [])).sort();

describe('somebody of the rostrum who does not come', () => {
  it('LC3: closing up comes before a seat that stays empty in the middle', () => {
    const repairs = repairsOf({ kind: 'absent', people: ['p1'] });
    expect(repairs[0]?.kind).toBe('fewest-moves');
    expect(repairs.find(({ kind }) => kind === 'leave-empty')?.cost.gaps).toBe(1);
    // The last of a row leaves no gap behind.
    const [last] = repairsOf({ kind: 'absent', people: ['p7'] });
    expect(last?.cost).toMatchObject({ moved: 0, gaps: 0 });
  });
});

describe('somebody who moves from block to block', () => {
  it('LC1: who moves up from the hall comes to the rostrum; the last one there takes his seat', () => {
    const [best, ...others] = repairsOf({ kind: 'promote', person: 'p20', to: 3 });
    if (best === undefined) throw new Error('no repair was proposed');
    expect(best.kind).toBe('fewest-moves');
    expect(onStage(best)).toEqual(['p1', 'p2', 'p20', 'p3', 'p4', 'p5', 'p6']);
    expect(seatsAfter(best).get('p7')).toBe(seatIndex(selectedSchemeOf(plan).seating).get('p20'));
    expect(best.cost.moved).toBeLessThanOrEqual(7);
    expect(others.map(({ kind }) => kind)).toContain('by-rank');
  });

  it('LC1: who is new among the leaders of a full rostrum sits with them; the last one gets a free seat', () => {
    const [best, ...others] = repairsOf({ kind: 'add', person: { name: '新县长' }, at: 3 });
    if (best === undefined) throw new Error('no repair was proposed');
    expect(best.kind).toBe('fewest-moves');
    expect(onStage(best)).toHaveLength(7);
    expect(onStage(best)).not.toContain('p7');
    expect(seatsAfter(best).get('p7')).toMatch(/^hall\/r3/);
    for (const { cost } of [best, ...others]) expect(cost.unseated).toEqual([]);
  });

  it('LC1: who comes instead of a leader sits on the rostrum, even where his own rank is the last', () => {
    const repairs = repairsOf({ kind: 'replace', person: 'p1', by: { name: '代表' }, rank: 'own' });
    const seatBy = (kind: Repair['kind']): string | undefined => {
      const repair = repairs.find((one) => one.kind === kind);
      const newcomer = repair?.plan.people.find(({ name }) => name === '代表');
      return repair && seatsAfter(repair).get(newcomer?.id ?? '');
    };
    expect(seatBy('same-seat')).toBe(seatIndex(selectedSchemeOf(plan).seating).get('p1'));
    expect(seatBy('fewest-moves')).toMatch(/^stage\//);
  });

  it.each([
    ['all different', [1, 2, 3, 4, 5]],
    ['shared by two', [1, 2, 2, 3, 4]],
    ['not entered', [undefined, undefined, undefined, undefined, undefined]],
  ])(
    'LC1: who moves up to second place stands there and the others keep their order; ranks %s',
    (_, ranks) => {
      const people = printPeople(5).map((person, index) => {
        const { rank: _rank, ...rest } = person;
        const rank = ranks[index];
        return rank === undefined ? rest : { ...rest, rank };
      });
      const stage = printBlock('stage', 'rostrum', 'rostrum', { parameters: { rows: [7] } });
      const repairs = proposeRepairs(seatedPlan(people, [stage]), { kind: 'promote', person: 'p5', to: 2 });
      if (!repairs.ok) throw new Error(repairs.failure.code);
      const [best] = repairs.value;
      const order = byRank(attendeesOf(best?.plan.people ?? [], [])).map(({ id }) => id);
      expect(order).toEqual(['p1', 'p5', 'p2', 'p3', 'p4']);
    },
  );

  it('stays where he is when he is pinned, and when his place is in the same block', () => {
    const [same] = repairsOf({ kind: 'promote', person: 'p6', to: 2 });
    if (same === undefined) throw new Error('no repair was proposed');
    expect(onStage(same)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  });
});
