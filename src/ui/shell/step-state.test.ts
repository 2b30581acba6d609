import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { emptyPlan } from '../../model/plan.ts';
import { stepStateOf } from './step-state.ts';

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
});
