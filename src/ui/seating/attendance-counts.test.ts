import { expect, it } from 'vitest';
import { hallPlan, printBlock, printPeople, seatedPlan } from '../../../test/support/print-people.ts';
import { planCase } from '../../layout/plan-case.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import type { Plan } from '../../model/plan.ts';
import { seatedEntries, seatingFrom } from '../../model/seating-chunks.ts';
import { attendanceOf } from './attendance-counts.ts';

const people = printPeople(40).map((one, index) =>
  index < 30 ? one : { ...one, roles: ['recipient' as const] },
);
const parameters = { leaders: 5, recipients: 5 };
const stage = seatedPlan(people, [printBlock('award', 'award-row', 'awards', { parameters })]);
const counted = (plan: Plan) => {
  const { seated, standing, offstage } = attendanceOf(plan);
  return [seated, standing.length, offstage.length];
};
const notSeated = (plan: Plan): number => {
  const [scheme] = plan.schemes;
  const given = scheme === undefined ? [] : seatedEntries(scheme.seating);
  const planned = planCase(
    layoutCaseOf(plan),
    given.map(([seat, person]) => ({ seat, person })),
  );
  return planned.ok ? planned.value.issues.filter(({ rule }) => rule === 'K5').length : -1;
};

it('who is not on the stage of an award is not missing there, but in a hall he is', () => {
  expect(counted(stage)).toEqual([10, 0, 30]);
  expect(notSeated(stage)).toBe(0);
  const empty = { ...stage, schemes: stage.schemes.map((one) => ({ ...one, seating: seatingFrom([]) })) };
  expect(counted(empty)).toEqual([0, 40, 0]);
  const hall = hallPlan(30, { people: printPeople(44) });
  const [, standing = 0, offstage] = counted(hall);
  expect([standing > 0, offstage]).toEqual([notSeated(hall) > 0, 0]);
});
