import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AuditEntry,
  type AuditTrail,
  appendAudit,
  auditEntries,
  auditTrailOf,
  verifyAudit,
} from './audit.ts';

const anyStep = fc.record({
  kind: fc.constantFrom('run' as const, 'undo' as const, 'redo' as const),
  action: fc.constantFrom('seat-person', 'edit-person', 'submit-revision'),
  with: fc.record({ name: fc.string(), number: fc.nat(9) }),
  author: fc.constantFrom('李', '王', ''),
  time: fc.constantFrom('2026-03-05T09:00:00Z', '2026-03-05T09:00:01Z'),
});
const entriesOf = (steps: readonly (typeof anyStep extends fc.Arbitrary<infer Step> ? Step : never)[]) =>
  auditEntries(
    steps.reduce<AuditTrail>(
      (trail, { author, time, ...action }) => appendAudit(trail, action, { author, time }),
      undefined,
    ),
  );

describe('the record of steps', () => {
  it('law: what was recorded is whole, and goes on whole after it was saved', () => {
    fc.assert(
      fc.property(fc.array(anyStep), anyStep, (steps, { author, time, ...more }) => {
        const entries: readonly AuditEntry[] = JSON.parse(JSON.stringify(entriesOf(steps)));
        expect(verifyAudit(entries)).toEqual({ kind: 'whole', entries: steps.length });
        const longer = auditEntries(appendAudit(auditTrailOf(entries), more, { author, time }));
        expect(verifyAudit(longer).kind).toBe('whole');
        expect(longer.slice(0, -1)).toEqual(entries);
      }),
    );
  });

  it('law: an entry that was altered, removed, added or moved shows', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.nat(3),
        (steps, draw, how) => {
          const entries = [...entriesOf(steps)];
          const at = draw % (how === 0 ? entries.length : entries.length - 1);
          const [one, next] = [entries[at], entries[at + 1]];
          if (one === undefined) throw new Error('there is one');
          if (how === 0) entries[at] = { ...one, author: `${one.author}二` };
          if (how === 1) entries.splice(at, 1);
          if (how === 2) entries.splice(at + 1, 0, one);
          if (how === 3 && next !== undefined) entries.splice(at, 2, next, one);
          expect(verifyAudit(entries).kind).not.toBe('whole');
        },
      ),
    );
  });

  it('shows that the end was cut off, where a revision was submitted after it', () => {
    const step = { kind: 'run', action: 'submit-revision', with: { number: 2 } } as const;
    const first = appendAudit(
      undefined,
      { ...step, action: 'edit-person' },
      { author: '李', time: '2026-03-05T09:00' },
    );
    const trail = appendAudit(first, step, { author: '李', time: '2026-03-05T10:00' });
    const revisions = [
      { number: 1, time: '2026-03-04T10:00' },
      { number: 2, time: '2026-03-05T10:00' },
    ];
    expect(verifyAudit(auditEntries(trail), revisions).kind).toBe('whole');
    expect(verifyAudit(auditEntries(first), revisions)).toEqual({ kind: 'cut-off', revision: 2 });
  });
});
