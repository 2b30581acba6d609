import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { sha256OfText } from './content-hash.ts';
import type { Known } from './known.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** 操作记录: one step, or one paper that was made: who did what and when, chained to the one before. */
export const auditEntrySchema = z.object({
  time: z.string().max(40).describe('ISO 8601'),
  author: z.string().max(200),
  kind: z
    .enum(['run', 'undo', 'redo', 'print'])
    .describe('What was done with the step; print = a paper was made and nothing changed'),
  action: z.string().max(64).describe('Name of the step, as the history calls it'),
  with: z.record(z.string(), z.union([z.string(), z.number()])).describe('Names and numbers of its sentence'),
  previous: hash.exactOptional().describe('Hash of the entry before; the first has none'),
  hash: hash.describe('SHA-256 of the entry without this field, in canonical JSON'),
});
/** One step that was kept. */
export type AuditEntry = Known<z.output<typeof auditEntrySchema>>;

/** Who takes a step, and when (ISO 8601). */
export interface AuditStamp {
  readonly author: string;
  readonly time: string;
}

/** What is told of a step. */
export type AuditAction = Pick<AuditEntry, 'kind' | 'action' | 'with'>;

/** All steps that were kept, the last one first; steps are only ever put in front. */
export type AuditTrail = { readonly entry: AuditEntry; readonly before: AuditTrail } | undefined;

/** Put a step on record; the time it takes does not grow with the trail. */
export function appendAudit(trail: AuditTrail, action: AuditAction, stamp: AuditStamp): AuditTrail {
  const body = {
    ...action,
    ...stamp,
    ...(trail === undefined ? {} : { previous: trail.entry.hash }),
  };
  return { entry: { ...body, hash: hashOf(body) }, before: trail };
}

const hashOf = (body: Omit<AuditEntry, 'hash'>): string => sha256OfText(canonicalJson(body));

/** The entries of a trail, the first step first. */
export function auditEntries(trail: AuditTrail): readonly AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let step = trail; step !== undefined; step = step.before) entries.push(step.entry);
  return entries.reverse();
}

/** Go on with entries that were read from a file; they are not judged here. */
export const auditTrailOf = (entries: readonly AuditEntry[] = []): AuditTrail =>
  entries.reduce<AuditTrail>((before, entry) => ({ entry, before }), undefined);

/** What a look through a trail found. */
export type AuditVerdict =
  | { readonly kind: 'whole'; readonly entries: number }
  /** An entry does not say what its hash was made of. */
  | { readonly kind: 'altered'; readonly at: number }
  /** Something that stood before an entry is not there any more. */
  | { readonly kind: 'removed'; readonly at: number }
  /** A revision that was submitted while steps were recorded has no entry: the end was cut off. */
  | { readonly kind: 'cut-off'; readonly revision: number };

/**
 * Look whether entries were altered or removed.
 *
 * @param entries - the first step first.
 * @param revisions - of the same plan; a trail that breaks off before one of them has lost its end.
 * @returns the first thing that is wrong; `at` counts entries from 0.
 */
export function verifyAudit(
  entries: readonly AuditEntry[],
  revisions: readonly { readonly number: number; readonly time: string }[] = [],
): AuditVerdict {
  let previous: string | undefined;
  for (const [at, entry] of entries.entries()) {
    const { hash: said, ...body } = entry;
    if (hashOf(body) !== said) return { kind: 'altered', at };
    if (entry.previous !== previous) return { kind: 'removed', at };
    previous = said;
  }
  const [first] = entries;
  const submitted = new Set(
    entries.flatMap((entry) => (entry.action === 'submit-revision' ? [Number(entry.with.number)] : [])),
  );
  const lost = revisions.find(
    ({ number, time }) => first !== undefined && time > first.time && !submitted.has(number),
  );
  return lost === undefined
    ? { kind: 'whole', entries: entries.length }
    : { kind: 'cut-off', revision: lost.number };
}
