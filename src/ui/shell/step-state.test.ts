import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { emptyPlan } from '../../model/plan.ts';
import { nextActionOf, stepStateOf } from './step-state.ts';

describe('steps of the work', () => {
  it('are open in a meeting that has just begun', () => {
    const plan = emptyPlan('m1', '例会');
    for (const step of ['roster', 'venue', 'seating'] as const) expect(stepStateOf(step, plan)).toBe('open');
  });

  it('tell of too few seats and of people without one', () => {
    expect(stepStateOf('venue', rostrumPlan(10))).toBe('done');
    expect(stepStateOf('venue', rostrumPlan(11))).toBe('doubts');
    expect(stepStateOf('seating', rostrumPlan(3))).toBe('open');
    expect(stepStateOf('seating', rostrumPlan(3, 2))).toBe('doubts');
    expect(stepStateOf('seating', rostrumPlan(3, 3))).toBe('done');
    expect(stepStateOf('roster', rostrumPlan(3))).toBe('done');
  });

  it('name what comes next, from the list to the papers', () => {
    expect(nextActionOf(emptyPlan('m1', '例会'))).toEqual({ step: 'roster', what: 'import' });
    const listed = { ...emptyPlan('m1', '例会'), people: rostrumPlan(3).people };
    expect(nextActionOf(listed)).toEqual({ step: 'seating', what: 'arrange' });
    expect(nextActionOf(rostrumPlan(3))).toEqual({ step: 'seating', what: 'seat' });
    expect(nextActionOf(rostrumPlan(3, 2))).toEqual({ step: 'seating', what: 'rest' });
    expect(nextActionOf(rostrumPlan(3, 3))).toEqual({ step: 'approval', what: 'submit' });
  });
});
