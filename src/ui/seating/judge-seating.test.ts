import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { callOf, runCommand } from '../../commands/run-command.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatingChanges } from '../../model/seating-changes.ts';
import { startJudge } from './judge-seating.ts';
import { surveyCase } from './survey.ts';
import { surveyRequestOf } from './survey-request.ts';

function done(plan: Plan, ...call: Parameters<typeof callOf>): Plan {
  const outcome = runCommand(plan, callOf(...call));
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.plan;
}
const empty = rostrumPlan(5, 0);
const { proposal } = surveyCase(surveyRequestOf(empty));
const plan = done(empty, 'apply-seating', { placements: proposal.map(([seat, person]) => [seat, person]) });
const judged = (changed: Plan) =>
  startJudge(surveyRequestOf(plan))(
    seatingChanges(selectedSchemeOf(plan).seating, selectedSchemeOf(changed).seating),
  );

describe('a change before it is made', () => {
  it('R1: two who change places leave the seats of the rule, each with his reason', () => {
    const { departures } = judged(done(plan, 'swap-people', { a: 'p1', b: 'p2' }));
    expect(departures.map(({ person }) => person).sort()).toEqual(['p1', 'p2']);
    expect(departures.every(({ reason }) => reason.rule.startsWith('R'))).toBe(true);
  });

  it('tells of people who would be left without a seat, and of nothing that is so already', () => {
    const { issues } = judged(done(plan, 'unseat-people', { people: ['p3'] }));
    expect(issues.map(({ code }) => code)).toContain('not-seated');
    expect(judged(plan)).toEqual({ issues: [], departures: [] });
  });
});
