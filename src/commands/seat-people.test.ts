import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatedEntries } from '../model/seating-chunks.ts';
import type { Outcome } from './command.ts';
import { type CommandArgs, callOf, runCommand } from './run-command.ts';

const [S1 = '', S2 = '', S3 = '', S4 = ''] = [1, 2, 3, 4].map((slot) => `rostrum/r1/${slot}`);
const run = (plan: Plan, args: CommandArgs<'seat-people'>): Outcome =>
  runCommand(plan, callOf('seat-people', args));
const sitting = (outcome: Outcome): Record<string, string> =>
  outcome.ok ? Object.fromEntries(seatedEntries(selectedSchemeOf(outcome.value.plan).seating)) : {};
const codeOf = (outcome: Outcome): string => (outcome.ok ? 'ok' : outcome.failure.code);

describe('seating several by hand', () => {
  it('is one step: people trade seats, leave seats and come from the list', () => {
    const plan = rostrumPlan(6, 2);
    const done = run(plan, {
      placements: [
        [S2, 'p1'],
        [S1, 'p2'],
        [S3, 'p3'],
      ],
    });
    expect(sitting(done)).toEqual({ [S1]: 'p2', [S2]: 'p1', [S3]: 'p3' });
    expect(done.ok && done.value.label).toEqual({ key: 'seat-people', params: { count: 3, name: '甲1' } });
  });

  it('empties seats first; whoever gets no other stands up, whoever is pinned stays', () => {
    const plan = rostrumPlan(6, 3);
    expect(sitting(run(plan, { placements: [[S1, 'p4']], empties: [S1, S2] }))).toEqual({
      [S1]: 'p4',
      [S3]: 'p3',
    });
    const pinned = runCommand(plan, callOf('pin-person', { person: 'p1', reason: '指示' }));
    if (!pinned.ok) throw new Error('not pinned');
    expect(sitting(run(pinned.value.plan, { placements: [[S4, 'p4']], empties: [S1, S2] }))).toEqual({
      [S1]: 'p1',
      [S3]: 'p3',
      [S4]: 'p4',
    });
    expect(codeOf(run(pinned.value.plan, { placements: [[S2, 'p1']] }))).toBe('person-pinned');
  });

  it('refuses a seat that somebody keeps, and anything twice', () => {
    const plan = rostrumPlan(6, 2);
    expect(codeOf(run(plan, { placements: [[S1, 'p3']] }))).toBe('seat-taken');
    expect(
      codeOf(
        run(plan, {
          placements: [
            [S3, 'p3'],
            [S3, 'p4'],
          ],
        }),
      ),
    ).toBe('seat-twice');
    expect(
      codeOf(
        run(plan, {
          placements: [
            [S3, 'p3'],
            [S4, 'p3'],
          ],
        }),
      ),
    ).toBe('person-twice');
    expect(codeOf(run(plan, { placements: [['rostrum/r1/9', 'p3']] }))).toBe('unknown-seat');
  });
});
