import { describe, expect, it } from 'vitest';
import { done } from '../../../test/support/checked-run.ts';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { callOf, runCommand, runCommands } from '../../commands/run-command.ts';
import { emptyPlan, type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { hallArgs, hallOfPlan } from './hall-of-plan.ts';

const seats = (plan: Plan): object[] =>
  selectedSchemeOf(plan).blocks.map(({ parameters, place }) => [parameters, place]);

describe('halls of the library', () => {
  const source = done(
    runCommands(rostrumPlan(7, 7), [
      callOf('edit-block', { block: 'rostrum', changes: { takes: { units: ['u1'], first: 7 } } }),
      callOf('add-block', { arrangement: 'theatre', headCount: 40, place: { xMm: 0, yMm: 9000 } }),
    ]),
  );
  const hall = hallOfPlan(source, 'h1', '第一会议室');

  it('name no people and no units', () => {
    expect(JSON.stringify(hall)).not.toMatch(/"u1"|"p1"/);
    expect(hall.blocks[0]?.takes).toEqual({ first: 7 });
  });

  it('give the same seats in another meeting', () => {
    const plan = done(runCommands(emptyPlan('m', '会'), [callOf('use-hall', hallArgs(hall, false))]));
    expect(seats(plan)).toMatchObject(seats(source));
    expect(plan.venue.name).toBe('第一会议室');
  });

  it('take the place of the room that was there; who sat there stands up, closed seats come along', () => {
    const closed = { ...hall, closed: [{ seat: 'rostrum/r1/1', why: 'blocked' as const }] };
    const before = rostrumPlan(7, 7);
    const plan = done(runCommands(before, [callOf('use-hall', hallArgs(closed, false))]));
    expect([selectedSchemeOf(plan).seating.size, plan.people.length]).toEqual([0, 7]);
    expect(selectedSchemeOf(plan).blocks.map(({ id }) => id)).toEqual(['rostrum', 'theatre']);
    expect(selectedSchemeOf(plan).closed).toEqual([{ seat: 'rostrum/r1/1', why: 'blocked' }]);
  });

  it('break no instruction unasked', () => {
    const [person] = rostrumPlan(7, 7).people;
    const pin = { person: person?.id ?? '', seat: 'rostrum/r1/1', reason: '按领导意见' };
    const pinned = runCommand(rostrumPlan(7, 0), callOf('pin-person', pin));
    expect(pinned.ok).toBe(true);
    if (!pinned.ok) return;
    const refused = runCommand(pinned.value.plan, callOf('use-hall', hallArgs(hall, false)));
    expect(refused.ok ? 'ok' : refused.failure.code).toBe('person-pinned');
    expect(runCommand(pinned.value.plan, callOf('use-hall', hallArgs(hall, true))).ok).toBe(true);
  });
});
