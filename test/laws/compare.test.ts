import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, diffPlans, diffSchemes } from '../../src/model/compare/plan-diff.ts';
import { contentHash } from '../../src/model/content-hash.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlanText } from '../../src/model/read-plan.ts';
import { personAt, seatedEntries, withSeats } from '../../src/model/seating-chunks.ts';
import { planText } from '../../src/model/write-plan.ts';
import { anyEdits, withEdits } from '../support/any-edits.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { rostrumPlan } from '../support/sample-plan.ts';

const START = withEdits(rostrumPlan(12, 9), []);
const copy = (plan: Plan): Plan => {
  const read = readPlanText(planText(plan));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.plan;
};

describe('laws of differences, over random edits', () => {
  it('law: what a difference is made of leads from the one plan to the other, to the byte', () => {
    fc.assert(
      fc.property(anyEdits(20), anyEdits(20), (toBefore, toAfter) => {
        const before = deepFreeze(withEdits(START, toBefore));
        const after = deepFreeze(withEdits(before, toAfter));
        for (const [from, to] of [
          [before, after],
          [after, before],
          [copy(before), after],
        ] as const) {
          const diff = diffPlans(from, to);
          const back = applyDiff({ patch: JSON.parse(JSON.stringify(diff)).patch }, from);
          expect(planText(back)).toBe(planText(to));
          expect(contentHash(back)).toBe(contentHash(to));
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('law: something is told exactly where the decisions differ', () => {
    fc.assert(
      fc.property(anyEdits(6), anyEdits(2), (toBefore, toAfter) => {
        const before = withEdits(START, toBefore);
        const after = withEdits(before, toAfter);
        const { changes } = diffPlans(before, after);
        expect(changes.length > 0).toBe(contentHash(before) !== contentHash(after));
        expect(diffPlans(before, copy(before)).changes).toEqual([]);
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  it('law: the seats told of people lead from the one seating to the other', () => {
    fc.assert(
      fc.property(anyEdits(12), anyEdits(12), (toBefore, toAfter) => {
        const before = withEdits(START, toBefore);
        const after = withEdits(before, toAfter);
        const { changes } = diffPlans(before, after);
        for (const scheme of after.schemes) {
          const was = before.schemes.find(({ id }) => id === scheme.id);
          if (was === undefined) continue;
          const told = changes.filter((change) => change.scheme === scheme.id);
          const left = new Map<string, string | undefined>();
          const taken = new Map<string, string>();
          for (const { kind, seats, people } of told) {
            const [first = '', second = ''] = seats;
            const [a = '', b = ''] = people;
            if (kind === 'person-seated') taken.set(first, a);
            if (kind === 'person-unseated') left.set(first, undefined);
            if (kind === 'person-moved') {
              left.set(first, undefined);
              taken.set(second, a);
            }
            if (kind === 'people-swapped') taken.set(second, a).set(first, b);
          }
          const seating = withSeats(withSeats(was.seating, left), taken);
          expect(seatedEntries(seating)).toEqual(seatedEntries(scheme.seating));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('law: schemes compare like revisions', () => {
    fc.assert(
      fc.property(anyEdits(8), anyEdits(8), (toBefore, toAfter) => {
        const before = withEdits(START, toBefore);
        const [a] = before.schemes;
        if (a === undefined) throw new Error('a plan has a scheme');
        const after = withEdits(before, toAfter);
        const [b = a] = after.schemes;
        const both = { ...before, schemes: [a, { ...b, id: 's99999' }] };
        const moved = (changes: ReturnType<typeof diffSchemes>) =>
          changes.filter(({ kind }) => /^(person|people)-(moved|swapped|seated|unseated)/.test(kind)).length;
        const told = moved(diffSchemes(both, a.id, 's99999'));
        const same = seatedEntries(a.seating).every(([seat, who]) => personAt(b.seating, seat) === who);
        expect(told === 0).toBe(same && a.seating.size === b.seating.size);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
