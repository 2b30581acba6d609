import { describe, expect, it } from 'vitest';
import { done, run } from '../../../test/support/checked-run.ts';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { appendAudit } from '../../model/audit.ts';
import { emptyPlan, type Plan } from '../../model/plan.ts';
import { printAction } from '../../model/printed-papers.ts';
import { nextActionOf, stepStateOf } from './step-state.ts';

describe('steps of the work', () => {
  it('are open in a meeting that has just begun', () => {
    const plan = emptyPlan('m1', '例会');
    for (const step of ['roster', 'venue', 'seating'] as const)
      expect(stepStateOf(step, plan, undefined)).toBe('open');
  });

  it('tell of too few seats and of people without one', () => {
    expect(stepStateOf('venue', rostrumPlan(10), undefined)).toBe('done');
    expect(stepStateOf('venue', rostrumPlan(11), undefined)).toBe('doubts');
    expect(stepStateOf('seating', rostrumPlan(3), undefined)).toBe('open');
    expect(stepStateOf('seating', rostrumPlan(3, 2), undefined)).toBe('doubts');
    expect(stepStateOf('seating', rostrumPlan(3, 3), undefined)).toBe('done');
    expect(stepStateOf('roster', rostrumPlan(3), undefined)).toBe('done');
  });

  it('name what comes next, from the list to the papers', () => {
    expect(nextActionOf(emptyPlan('m1', '例会'), undefined)).toEqual({ step: 'roster', what: 'import' });
    const listed = { ...emptyPlan('m1', '例会'), people: rostrumPlan(3).people };
    expect(nextActionOf(listed, undefined)).toEqual({ step: 'seating', what: 'arrange' });
    expect(nextActionOf(rostrumPlan(3), undefined)).toEqual({ step: 'seating', what: 'seat' });
    expect(nextActionOf(rostrumPlan(3, 2), undefined)).toEqual({ step: 'seating', what: 'rest' });
    expect(nextActionOf(rostrumPlan(3, 3), undefined)).toEqual({ step: 'approval', what: 'submit' });
  });

  it('end with papers that say what the plan says now', () => {
    const word = { author: '李', time: '2026-03-05T09:00:00Z' };
    const sent = done(run(rostrumPlan(3, 3), 'submit-revision', word));
    const plan = done(run(sent, 'approve-revision', { ...word, number: 1 }));
    const told = (shown: Plan, audit: Parameters<typeof nextActionOf>[1]) => ({
      state: stepStateOf('print', shown, audit),
      next: nextActionOf(shown, audit),
    });
    const print = { step: 'print', what: 'print' };
    expect(told(plan, undefined)).toEqual({ state: 'open', next: print });
    const draft = appendAudit(undefined, printAction(rostrumPlan(3, 3), 'map', 'state'), word);
    expect(told(plan, draft)).toEqual({ state: 'doubts', next: print });
    const audit = appendAudit(draft, printAction(plan, 'map', 'state'), word);
    expect(told(plan, audit)).toEqual({ state: 'done', next: undefined });
    const changed = done(run(plan, 'swap-people', { a: 'p1', b: 'p2' }));
    expect(told(changed, audit)).toEqual({ state: 'doubts', next: { step: 'approval', what: 'submit' } });
  });

  it('are left open by one outdated paper among others, but not by those of a scheme that is gone', () => {
    const word = { author: '李', time: '2026-03-05T09:00:00Z' };
    const plan = rostrumPlan(3, 3);
    const changed = done(run(plan, 'swap-people', { a: 'p1', b: 'p2' }));
    const map = appendAudit(undefined, printAction(plan, 'map', 'state'), word);
    const plates = appendAudit(map, printAction(changed, 'plates', 'content'), word);
    expect(stepStateOf('print', changed, plates)).toBe('doubts');
    const both = appendAudit(plates, printAction(changed, 'map', 'state'), word);
    expect(stepStateOf('print', changed, both)).toBe('done');
    const two = done(run(changed, 'copy-scheme', { scheme: 's1', name: 'B' }));
    const other = two.schemes.find(({ id }) => id !== 's1')?.id ?? '';
    const ofOther = appendAudit(both, printAction({ ...two, selectedScheme: other }, 'map', 'state'), word);
    expect(stepStateOf('print', two, ofOther)).toBe('done');
    const gone = done(run({ ...two, selectedScheme: 's1' }, 'remove-scheme', { scheme: other }));
    expect(stepStateOf('print', gone, ofOther)).toBe('done');
  });
});
