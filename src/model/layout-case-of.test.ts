import { describe, expect, it } from 'vitest';
import { person, rostrumPlan } from '../../test/support/sample-plan.ts';
import { layOutBlocks } from '../layout/lay-out-blocks.ts';
import { fixtureOutline, layoutCaseOf } from './layout-case-of.ts';

describe('a plan as the planner sees it', () => {
  it('rank: who has none follows those who have one, in the order of the list', () => {
    const plan = {
      ...rostrumPlan(0),
      people: [
        person('p1', '甲'),
        person('p2', '乙', { rank: 2 }),
        person('p3', '丙'),
        person('p4', '丁', { rank: 1 }),
      ],
    };
    expect(layoutCaseOf(plan).people.map(({ id, rank }) => [id, rank])).toEqual([
      ['p1', 3],
      ['p2', 2],
      ['p3', 4],
      ['p4', 1],
    ]);
  });

  it('L11: painted zones name their units', () => {
    const plan = { ...rostrumPlan(0), units: [{ id: 'u1', name: '财政局' }] };
    const [scheme] = plan.schemes;
    if (scheme === undefined) throw new Error('no scheme');
    const zones = [{ id: 'z1', name: '前区', units: ['u1', 'gone'], seats: ['rostrum/r1/1'] }];
    expect(layoutCaseOf(plan, { ...scheme, zones }).zones).toEqual([
      { name: '前区', units: ['财政局'], seats: ['rostrum/r1/1'] },
    ]);
  });

  it('absence becomes a role, units are given by name, wishes go to the rules', () => {
    const plan = {
      ...rostrumPlan(0),
      units: [{ id: 'u1', name: '财政局', category: '县直' }],
      people: [
        person('p1', '甲', { unit: 'u1', attendance: 'absent', roles: ['host'] as const }),
        person('p2', '乙'),
      ],
      wishes: [{ id: 'w1', kind: 'apart', people: ['p1', 'p2'] }] as const,
    };
    const { people, blocks } = layoutCaseOf(plan);
    expect(people[0]).toMatchObject({ unit: '财政局', roles: ['host', 'absent'] });
    expect(blocks[0]?.options).toEqual({
      units: [{ name: '财政局', category: '县直' }],
      together: [],
      apart: [['p1', 'p2']],
    });
  });

  it('parts that a step did not touch are the same objects', () => {
    const plan = rostrumPlan(5);
    const renamed = {
      ...plan,
      people: plan.people.map((one, index) => (index === 2 ? { ...one, name: '新' } : one)),
    };
    const before = layoutCaseOf(plan);
    const after = layoutCaseOf(renamed);
    expect(after.blocks).toBe(before.blocks);
    expect(after.people.filter((one, index) => one === before.people[index])).toHaveLength(4);
    expect(layoutCaseOf({ ...plan, meeting: { ...plan.meeting, name: 'x' } }).people).toBe(before.people);
  });

  it('can be laid out', () => {
    const laid = layOutBlocks(layoutCaseOf(rostrumPlan(7)));
    expect(laid.ok && laid.value[0]?.rows.map((row) => row.seats.length)).toEqual([5, 5]);
  });

  it('a column turned by a quarter stands across', () => {
    const corners = fixtureOutline({
      id: 'f1',
      kind: 'column',
      xMm: 100,
      yMm: 0,
      widthMm: 400,
      depthMm: 200,
      turnDeg: 90,
    });
    expect(corners[0]).toEqual({ xMm: 200, yMm: -200 });
  });
});
