import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { planToSave, startHistory, undoLabels } from '../commands/history.ts';
import { proposeRepairs } from '../commands/repairs/propose-repairs.ts';
import { auditEntries, verifyAudit } from '../model/audit.ts';
import { contentHash } from '../model/content-hash.ts';
import { printAction } from '../model/printed-papers.ts';
import { readPlanText } from '../model/read-plan.ts';
import { planText } from '../model/write-plan.ts';
import { type JournalEntry, journalEntrySchema, replay } from './journal-entry.ts';
import { createPlanStore } from './plan-store.ts';

const start = rostrumPlan(6, 4);

describe('the record of who did what', () => {
  it('keeps every step with name and time; an undo is an entry and erases nothing', () => {
    const steps: JournalEntry[] = [];
    let second = 0;
    const stamp = () => ({ author: '李', time: `2026-03-05T09:00:0${second++}Z` });
    const store = createPlanStore(start, (entry) => steps.push(entry), stamp);
    const { run, undo, redo } = store.getState();
    run('swap-people', { a: 'p1', b: 'p2' });
    run('unseat-people', { people: ['p3'] });
    undo();
    redo();
    undo();
    const { history } = store.getState();
    expect(
      auditEntries(history.audit).map(({ kind, action, author }) => `${kind} ${action} ${author}`),
    ).toEqual([
      'run swap-people 李',
      'run unseat-people 李',
      'undo unseat-people 李',
      'redo unseat-people 李',
      'undo unseat-people 李',
    ]);
    const again = steps.reduce(
      (now, step) => replay(now, JSON.parse(JSON.stringify(step))) ?? now,
      startHistory(start),
    );
    expect(auditEntries(again.audit)).toEqual(auditEntries(history.audit));
  });

  it('tells of a step of several commands what it was for, and after a reload as well', () => {
    const steps: JournalEntry[] = [];
    const stamp = () => ({ author: '李', time: '2026-03-05T21:00:00Z' });
    const store = createPlanStore(start, (entry) => steps.push(entry), stamp);
    const proposed = proposeRepairs(start, { kind: 'absent', people: ['p2'] });
    const repair = proposed.ok ? proposed.value.find(({ kind }) => kind === 'fewest-moves') : undefined;
    if (repair === undefined) throw new Error('no repair was proposed');
    expect(repair.calls.length).toBeGreaterThan(1);
    store.getState().runAll(repair.calls, repair.label);
    const told = { action: 'late-absent', with: { name: '甲2', repair: 'fewest-moves' } };
    expect(auditEntries(store.getState().history.audit)).toMatchObject([told]);
    const [step] = steps;
    const again = replay(startHistory(start), journalEntrySchema.parse(JSON.parse(JSON.stringify(step))));
    expect(auditEntries(again?.audit)).toEqual(auditEntries(store.getState().history.audit));
    expect(undoLabels(store.getState().history)).toEqual([repair.label]);
  });

  it('names a paper that was made, which is no step: nothing to undo, and there after a reload', () => {
    const steps: JournalEntry[] = [];
    const stamp = () => ({ author: '李', time: '2026-03-05T09:00:00Z' });
    const store = createPlanStore(start, (entry) => steps.push(entry), stamp);
    store.getState().run('swap-people', { a: 'p1', b: 'p2' });
    const { plan } = store.getState().history;
    store.getState().recordPrint(printAction(plan, 'plates', 'content'));
    const { history } = store.getState();
    expect(history.plan).toBe(plan);
    expect(undoLabels(history).map(({ key }) => key)).toEqual(['swap-people']);
    expect(auditEntries(history.audit)[1]).toMatchObject({
      kind: 'print',
      author: '李',
      with: { document: 'plates' },
    });
    expect(verifyAudit(auditEntries(history.audit))).toEqual({ kind: 'whole', entries: 2 });
    const again = steps.reduce(
      (now, step) => replay(now, journalEntrySchema.parse(JSON.parse(JSON.stringify(step)))) ?? now,
      startHistory(start),
    );
    expect(auditEntries(again.audit)).toEqual(auditEntries(history.audit));
    store.getState().setReadOnly(true);
    store.getState().recordPrint(printAction(plan, 'map', 'state'));
    expect(auditEntries(store.getState().history.audit)).toHaveLength(2);
  });

  it('is in the file, is no part of what is approved, and goes on where it stopped', () => {
    const store = createPlanStore(start, undefined, () => ({ author: '王', time: '2026-03-05T09:00:00Z' }));
    store.getState().run('swap-people', { a: 'p1', b: 'p2' });
    const saved = planToSave(store.getState().history);
    const read = readPlanText(planText(saved));
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.plan.audit).toEqual(saved.audit);
    expect(contentHash(read.value.plan)).toBe(contentHash(store.getState().history.plan));
    const next = createPlanStore(read.value.plan, undefined, () => ({ author: '赵', time: '2026-03-06' }));
    next.getState().run('submit-revision', { author: '赵', time: '2026-03-06' });
    const { history } = next.getState();
    expect(history.plan.revisions[0]?.content?.audit).toBeUndefined();
    const entries = planToSave(history).audit ?? [];
    expect(entries.map(({ author }) => author)).toEqual(['王', '赵']);
    expect(verifyAudit(entries, history.plan.revisions).kind).toBe('whole');
  });

  it('is not begun without a stamp: old plans open as they are', () => {
    const store = createPlanStore(start);
    store.getState().run('swap-people', { a: 'p1', b: 'p2' });
    expect(planToSave(store.getState().history)).toBe(store.getState().history.plan);
    expect(startHistory(start).plan).toBe(start);
  });
});
