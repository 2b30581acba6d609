import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.ts';
import { emptyPlan, type Plan, type Revision } from './plan.ts';
import type { RevisionState } from './revision.ts';
import { approvedCodeOf, checkCode, codeOf, readCode, scannedTextOf } from './verification-code.ts';

const head = (plan: Plan, number: number, state: RevisionState): Revision => ({
  number,
  hash: contentHash(plan),
  author: '李',
  time: '2026-03-05T09:00:00Z',
  state,
  content: plan,
});
const first = emptyPlan('m1', '例会');
const second = { ...first, customColumns: ['车号'] };
const third = { ...first, customColumns: ['住宿'] };
const withAll = (now: Plan): Plan => ({
  ...now,
  revisions: [head(first, 1, 'approved'), head(second, 2, 'approved'), head(third, 3, 'returned')],
});
const [one, two, three] = withAll(first).revisions.map((revision) => codeOf('m1', revision));

describe('verification codes', () => {
  it('are ten characters that differ by meeting, number and content', () => {
    expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set([one, two, three, codeOf('m2', { number: 1, hash: contentHash(first) })]).size).toBe(4);
  });

  it('say current, older, not approved, unknown, or no code at all', () => {
    const plan = withAll(second);
    expect(checkCode(plan, two ?? '')).toEqual({ kind: 'current', number: 2, changed: false });
    expect(checkCode(withAll(first), two ?? '')).toEqual({ kind: 'current', number: 2, changed: true });
    expect(checkCode(plan, one ?? '')).toEqual({ kind: 'older', number: 1, current: 2 });
    expect(checkCode(plan, three ?? '')).toEqual({ kind: 'not-approved', number: 3, state: 'returned' });
    expect(checkCode(plan, '00000-00000')).toEqual({ kind: 'unknown' });
    expect(checkCode(plan, '0000')).toEqual({ kind: 'not-a-code' });
    expect(approvedCodeOf(plan)).toBe(two);
    expect(approvedCodeOf({ ...plan, units: [{ id: 'u1', name: '局' }] })).toBeUndefined();
  });

  it('law: are read as they are typed and scanned', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9a-f]{64}$/),
        fc.nat(99),
        fc.array(fc.nat(3), { minLength: 11 }),
        (hash, number, whims) => {
          const code = codeOf('m', { number, hash });
          const typed = [...code].map((character, index) => {
            const whim = whims[index % whims.length];
            if (whim === 0) return character.toLowerCase();
            if (whim === 1) return `${character} `;
            if (whim === 2) return character.replace('0', 'o').replace('1', 'l').replace('V', 'u');
            return character.replace(/[0-9A-Z]/, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
          });
          expect(readCode(typed.join(''))).toBe(code);
          expect(readCode(scannedTextOf(code))).toBe(code);
        },
      ),
    );
  });
});
