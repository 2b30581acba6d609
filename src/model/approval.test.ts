import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { approvalOf, decidedContentOf, isAltered } from './approval.ts';
import { contentHash } from './content-hash.ts';
import { emptyPlan, type Plan, type Revision } from './plan.ts';
import { readPlanText } from './read-plan.ts';
import { planText } from './write-plan.ts';

const content = rostrumPlan(3, 3);
const revision = (state: Revision['state']): Revision => ({
  number: 1,
  hash: contentHash(content),
  author: '办公室',
  time: '2026-01-05T08:00:00Z',
  state,
  content,
});
const withRevision = (plan: Plan, state: Revision['state']): Plan => ({
  ...plan,
  revisions: [revision(state)],
});

describe('what a plan may be printed as', () => {
  it('a draft until submitted, then what was decided, and a draft again once anything is changed', () => {
    expect(approvalOf(emptyPlan('m1', '例会'))).toEqual({ state: 'draft', number: 0 });
    for (const state of ['submitted', 'returned', 'approved'] as const) {
      expect(approvalOf(withRevision(content, state))).toEqual({ state, number: 1 });
    }
    expect(approvalOf(withRevision(rostrumPlan(3, 2), 'approved'))).toEqual({ state: 'draft', number: 1 });
  });

  it('is no approved one where the content of the revision was altered in the file', () => {
    const saved = withRevision(content, 'approved');
    const texts = planText(content);
    const read = (revisionText: string): Plan => {
      const reading = readPlanText(planText(saved), () => revisionText);
      if (!reading.ok) throw new Error(reading.failure.code);
      return reading.value.plan;
    };
    const whole = read(texts);
    expect(whole.revisions.map(isAltered)).toEqual([false]);
    expect(approvalOf(whole).state).toBe('approved');
    const [first] = content.people;
    const forged = read(texts.replace(`"${first?.name}"`, '"冒名"'));
    expect(forged.revisions.map(isAltered)).toEqual([true]);
    const both = { ...forged, people: forged.revisions[0]?.content?.people ?? [] };
    expect(approvalOf(both).state).toBe('draft');
  });

  it('stays approved when people confirm or arrive, and is a draft once somebody asks for leave', () => {
    const plan = withRevision(content, 'approved');
    const with2 = (attendance: 'confirmed' | 'arrived' | 'absent'): Plan => ({
      ...plan,
      people: plan.people.map((one, index) => (index === 1 ? { ...one, attendance } : one)),
    });
    for (const attendance of ['confirmed', 'arrived'] as const)
      expect(approvalOf(with2(attendance))).toEqual({ state: 'approved', number: 1 });
    expect(approvalOf(with2('absent'))).toEqual({ state: 'draft', number: 1 });
    const told = { ...plan, people: plan.people.map((one) => ({ ...one, imported: { attendance: 'yes' } })) };
    expect(approvalOf(told)).toEqual({ state: 'approved', number: 1 });
  });

  it('of several schemes only the one that was chosen is approved', () => {
    const [first] = content.schemes;
    const two: Plan = {
      ...content,
      schemes: [...content.schemes, ...(first ? [{ ...first, id: 'b' }] : [])],
    };
    const decision = { author: '张书记', time: '2026-01-06T08:00:00Z', scheme: 'b' };
    const approved = { ...revision('approved'), hash: contentHash(two), content: two, decision };
    const plan: Plan = { ...two, revisions: [approved] };
    expect(approvalOf(plan)).toEqual({ state: 'draft', number: 1 });
    expect(approvalOf({ ...plan, selectedScheme: 'b' })).toEqual({ state: 'approved', number: 1 });
    expect(decidedContentOf(approved)?.selectedScheme).toBe('b');
    expect(decidedContentOf(revision('approved'))).toBe(content);
  });

  it('is known again after saving and opening, with or without the contents of revisions', () => {
    const read = readPlanText(planText(withRevision(content, 'approved')));
    expect(read.ok && approvalOf(read.value.plan)).toEqual({ state: 'approved', number: 1 });
  });
});
