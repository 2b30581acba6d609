import { describe, expect, it } from 'vitest';
import { done, run } from '../../test/support/checked-run.ts';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { planAtRevision } from './approval.ts';
import { type AuditTrail, appendAudit } from './audit.ts';
import type { Plan } from './plan.ts';
import { isCurrentPaper, type PaperTells, printAction, printedPapers } from './printed-papers.ts';

const start = rostrumPlan(4, 4);
const word = { author: '李', time: '2026-03-05T09:00:00Z' };
const stamp = { author: '王', time: '2026-03-05T10:00:00Z' };

const made = (plan: Plan, document: string, tells: PaperTells, before?: AuditTrail): AuditTrail =>
  appendAudit(before, printAction(plan, document, tells), stamp);

/** Which of the papers on record would be the same if they were made of `plan`. */
const current = (audit: AuditTrail, plan: Plan): readonly string[] =>
  printedPapers(audit)
    .filter((paper) => isCurrentPaper(paper, plan))
    .map(({ document, scheme }) => `${document} ${scheme}`);

describe('papers that were made', () => {
  const both = made(start, 'plates', 'content', made(start, 'map', 'state'));

  it('are current until somebody sits elsewhere, and again when that is undone', () => {
    expect(current(both, start)).toEqual(['plates s1', 'map s1']);
    const changed = done(run(start, 'swap-people', { a: 'p1', b: 'p2' }));
    expect(current(both, changed)).toEqual([]);
    const back = done(run(changed, 'swap-people', { a: 'p1', b: 'p2' }));
    expect(current(both, back)).toEqual(['plates s1', 'map s1']);
  });

  it('that say draft are outdated once it is approved; plates are not', () => {
    const sent = done(run(start, 'submit-revision', word));
    expect(current(both, sent)).toEqual(['plates s1', 'map s1']);
    const approved = done(run(sent, 'approve-revision', { ...word, number: 1 }));
    expect(current(both, approved)).toEqual(['plates s1']);
    expect(current(made(approved, 'map', 'state', both), approved)).toEqual(['map s1', 'plates s1']);
  });

  it('of an approved revision are outdated once the plan is another', () => {
    const sent = done(run(start, 'submit-revision', word));
    const approved = done(run(sent, 'approve-revision', { ...word, number: 1 }));
    const changed = done(run(approved, 'unseat-people', { people: ['p4'] }));
    const old = planAtRevision(changed, 1) ?? changed;
    expect(current(made(old, 'map', 'state'), changed)).toEqual([]);
    expect(current(made(old, 'map', 'state'), approved)).toEqual(['map s1']);
  });

  it('of one scheme do not mind changes of another, and are outdated when theirs is gone', () => {
    const two = done(run(start, 'copy-scheme', { scheme: 's1', name: 'B' }));
    const other = two.schemes.find(({ id }) => id !== 's1')?.id ?? '';
    const audit = made(
      { ...two, selectedScheme: other },
      'map',
      'state',
      made({ ...two, selectedScheme: 's1' }, 'map', 'state'),
    );
    const changed = done(run({ ...two, selectedScheme: other }, 'swap-people', { a: 'p1', b: 'p2' }));
    expect(current(audit, changed)).toEqual(['map s1']);
    expect(current(audit, start)).toEqual(['map s1']);
  });
});
