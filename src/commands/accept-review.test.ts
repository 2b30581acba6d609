import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { contentHash } from '../model/content-hash.ts';
import type { Plan } from '../model/plan.ts';
import { readPlanText } from '../model/read-plan.ts';
import type { ReviewInput } from '../model/review.ts';
import { planText, revisionTexts } from '../model/write-plan.ts';
import { type CommandCall, callOf, runCommand } from './run-command.ts';

const time = '2026-03-05T09:00:00Z';
function ran(plan: Plan, ...calls: readonly CommandCall[]): Plan {
  return calls.reduce((now, call) => {
    const outcome = runCommand(now, call);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    return outcome.value.plan;
  }, plan);
}
const codeOf = (plan: Plan, call: CommandCall): string => {
  const outcome = runCommand(plan, call);
  return outcome.ok ? 'ok' : outcome.failure.code;
};
const submitted = ran(rostrumPlan(5, 5), callOf('submit-revision', { author: '李', time }));
const review = (more: Partial<ReviewInput> = {}): ReviewInput => ({
  meeting: 'meeting-1',
  revision: 1,
  hash: submitted.revisions[0]?.hash ?? '',
  decision: 'return',
  name: '张书记',
  time,
  signature: [[{ x: 1, y: 2 }]],
  notes: [{ author: '张书记', time, text: '甲五往前', target: { kind: 'person', person: 'p5' } }],
  ...more,
});

describe('a review that comes back', () => {
  it('decides about the revision, keeps the signature and brings its notes', () => {
    const plan = ran(submitted, callOf('accept-review', { review: review() }));
    expect(plan.revisions[0]).toMatchObject({ state: 'returned', decision: { author: '张书记' } });
    const outcome = runCommand(submitted, callOf('accept-review', { review: review() }));
    const label = { key: 'return-by-review', params: { number: 1, name: '张书记' } };
    expect(outcome).toMatchObject({ value: { label } });
    expect(plan.revisions[0]?.decision?.signature).toEqual([[{ x: 1, y: 2 }]]);
    expect(plan.notes).toMatchObject([{ id: 'n1001', text: '甲五往前', state: 'open', revision: 1 }]);
    const approved = ran(submitted, callOf('accept-review', { review: review({ decision: 'approve' }) }));
    expect(approved.revisions[0]?.state).toBe('approved');
  });

  it('is refused where it is of another meeting, another content, or comes twice', () => {
    const call = (more: Partial<ReviewInput>) => callOf('accept-review', { review: review(more) });
    expect(codeOf(submitted, call({ meeting: 'm9' }))).toBe('review-of-other-meeting');
    expect(codeOf(submitted, call({ revision: 2 }))).toBe('unknown-revision');
    expect(codeOf(submitted, call({ hash: '0'.repeat(64) }))).toBe('review-of-other-content');
    expect(codeOf(submitted, call({ scheme: 's9' }))).toBe('unknown-scheme');
    expect(codeOf(ran(submitted, call({})), call({}))).toBe('already-decided');
    expect(codeOf(ran(submitted, call({ note: '总体可以' })), call({ note: '总体可以' }))).toBe(
      'already-decided',
    );
    const revisions = submitted.revisions.map((one) => ({ ...one, content: rostrumPlan(5, 4) }));
    expect(codeOf({ ...submitted, revisions }, call({}))).toBe('revision-altered');
  });
});

describe('a second leader who looked at the same revision', () => {
  const first = ran(submitted, callOf('accept-review', { review: review() }));
  const second = review({
    decision: 'approve',
    name: '王县长',
    time: '2026-03-05T10:00:00Z',
    note: '同意，但请核对列席名单',
    notes: [{ author: '王县长', time: '2026-03-05T09:50:00Z', text: '甲三居中', target: { kind: 'plan' } }],
  });

  it('brings his notes and his remark; the first decision stands', () => {
    const outcome = runCommand(first, callOf('accept-review', { review: second }));
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const { plan, label } = outcome.value;
    expect(label).toEqual({ key: 'notes-by-review', params: { number: 1, name: '王县长', count: 2 } });
    expect(plan.revisions).toEqual(first.revisions);
    expect(plan.notes.slice(1)).toMatchObject([
      { author: '王县长', text: '同意，但请核对列席名单', state: 'open', revision: 1 },
      { author: '王县长', text: '甲三居中', state: 'open', revision: 1 },
    ]);
    expect(codeOf(plan, callOf('accept-review', { review: second }))).toBe('already-decided');
    expect(codeOf(plan, callOf('accept-review', { review: review() }))).toBe('already-decided');
  });

  it('is refused where he says nothing but another decision', () => {
    const bare = review({ decision: 'approve', name: '王县长', time: '2026-03-05T10:00:00Z', notes: [] });
    expect(codeOf(first, callOf('accept-review', { review: bare }))).toBe('already-decided');
  });
});

describe('notes', () => {
  const noted = ran(submitted, callOf('accept-review', { review: review() }));

  it('are accepted, declined and opened again, and are no part of what is approved', () => {
    const answer = { note: 'n1001', author: '李', time } as const;
    const declined = ran(noted, callOf('resolve-note', { ...answer, state: 'declined', answer: '已有安排' }));
    expect(declined.notes[0]).toMatchObject({
      state: 'declined',
      answer: { author: '李', text: '已有安排' },
    });
    const open = ran(declined, callOf('resolve-note', { ...answer, state: 'open' }));
    expect(open.notes).toEqual(noted.notes);
    expect(contentHash(declined)).toBe(contentHash(submitted));
    expect(codeOf(noted, callOf('resolve-note', { ...answer, note: 'n9', state: 'open' }))).toBe(
      'unknown-note',
    );
    expect(ran(noted, callOf('remove-notes', { notes: ['n1001'] })).notes).toEqual([]);
  });

  it('are in the file, and stay when an older revision is restored', () => {
    const read = readPlanText(planText(noted), (number) => revisionTexts(noted).get(number));
    expect(read.ok && read.value.plan.notes).toEqual(noted.notes);
    expect(ran(noted, callOf('restore-revision', { number: 1 })).notes).toEqual(noted.notes);
    expect(noted.revisions[0]?.content?.notes).toEqual([]);
  });
});
