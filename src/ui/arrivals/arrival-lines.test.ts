import { describe, expect, it } from 'vitest';
import { done, run } from '../../../test/support/checked-run.ts';
import { person, rostrumPlan } from '../../../test/support/sample-plan.ts';
import type { Plan } from '../../model/plan.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';
import { arrivalLines, countArrivals, findArrivals, whoHasCome } from './arrival-lines.ts';

const names = (plan: Plan, typed = ''): readonly string[] =>
  findArrivals(arrivalLines(plan, roomShapeOf(plan)), typed, () => []).map(({ person }) => person.name);

describe('who is expected at the door', () => {
  // Three in the first row, in another order than that of the list; 甲4 in the second row; 甲5 nowhere.
  const placements: [string, string][] = [
    ['rostrum/r1/3', 'p1'],
    ['rostrum/r1/1', 'p2'],
    ['rostrum/r2/1', 'p4'],
    ['rostrum/r1/5', 'p3'],
  ];
  const plan = done(run(rostrumPlan(5), 'seat-people', { placements }));

  it('L8: stands front row first, and who has no seat at the end', () => {
    expect(names(plan)).toEqual(['甲2', '甲1', '甲3', '甲4', '甲5']);
  });

  it('leaves out who asked for leave, and counts who is here', () => {
    const leave = done(run(plan, 'set-attendance', { people: ['p3'], attendance: 'absent' }));
    const come = done(run(leave, 'set-attendance', { people: ['p2', 'p5'], attendance: 'arrived' }));
    expect(names(come)).toEqual(['甲2', '甲1', '甲4', '甲5']);
    expect(countArrivals(come)).toEqual({ here: 2, expected: 4 });
  });

  it('is found by name, or by the seat that a scanner reads off the card', () => {
    expect(names(plan, '甲4')).toEqual(['甲4']);
    expect(names(plan, 'rostrum/r1/3')).toEqual(['甲1']);
    expect(names(plan, ' rostrum/r1/5 ')).toEqual(['甲3']);
    expect(names(plan, '乙')).toEqual([]);
  });

  it('is marked once: who is named in full and here already is not taken for somebody with a longer name', () => {
    const names = ['王伟', '王伟东', '王伟'];
    const at = (here: readonly string[], typed: string): string | undefined => {
      const plan = rostrumPlan(0);
      const listed = names.map((name, index) =>
        person(`p${index}`, name, { attendance: here.includes(`p${index}`) ? 'arrived' : 'expected' }),
      );
      const lines = arrivalLines({ ...plan, people: listed }, roomShapeOf(plan));
      return whoHasCome(
        findArrivals(lines, typed, () => []),
        typed,
      )?.person.id;
    };
    expect(at([], '王伟')).toBe('p0');
    expect(at(['p0'], '王伟')).toBe('p2');
    expect(at(['p0', 'p2'], '王伟')).toBe('p0');
    expect(at(['p0', 'p2'], '王')).toBe('p1');
  });

  it('is found whole: a unit of a hundred comes at once', () => {
    expect(names(rostrumPlan(100), '甲')).toHaveLength(100);
  });
});
