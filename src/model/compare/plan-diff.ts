import type { Plan } from '../plan.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Scheme } from '../scheme.ts';
import { seatingFrom } from '../seating-chunks.ts';
import { planDocumentOf } from '../write-plan.ts';
import { compareItems } from './compare-items.ts';
import { meetingChanges } from './meeting-changes.ts';
import { applyPatch, diffValues, type Patch } from './patch.ts';
import { type PlanChange, planChange } from './plan-change.ts';
import { type Names, schemeChanges } from './scheme-changes.ts';

/** Exactly what leads from one plan to another, for programs and for people. */
export interface PlanDiff {
  /** Leads from the content of the one to that of the other; undefined where they are equal. */
  readonly patch: Patch | undefined;
  /** The same, told change by change. Empty only where the plans decide the same. */
  readonly changes: readonly PlanChange[];
}

/**
 * What of a plan is compared: all but what is kept on file about it (revisions, notes, who did what).
 */
function contentDocumentOf(plan: Plan): object {
  const { revisions: _revisions, notes: _notes, audit: _audit, ...content } = planDocumentOf(plan);
  return content;
}

/**
 * Find every difference between two plans: two revisions, a revision and the plan as it stands, two files.
 *
 * @example diffPlans(plan, plan) // { patch: undefined, changes: [] }
 */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  if (before === after) return { patch: undefined, changes: [] };
  const patch = diffValues(contentDocumentOf(before), contentDocumentOf(after));
  if (patch === undefined) return { patch, changes: [] };
  const names = namesOf(before, after);
  return {
    patch,
    changes: [...meetingChanges(before, after, names), ...allSchemeChanges(before, after, names)],
  };
}

/**
 * Go where a difference leads: `applyDiff(diffPlans(a, b), a)` says what `b` says, to the byte. What is on file
 * about the plan (revisions and notes) stays as it is in `before`.
 *
 * @throws Error where the difference was made from another plan.
 */
export function applyDiff(diff: Pick<PlanDiff, 'patch'>, before: Plan): Plan {
  if (diff.patch === undefined) return before;
  // The patch was made from documents of this schema.
  const content = applyPatch(contentDocumentOf(before), diff.patch) as Omit<PlanDocument, 'revisions'>;
  const schemes = content.schemes.map((scheme) => ({
    ...scheme,
    seating: seatingFrom(Object.entries(scheme.seating)),
  }));
  const { revisions, notes, audit } = before;
  return { ...content, schemes, revisions, notes, ...(audit === undefined ? {} : { audit }) };
}

/**
 * Compare two schemes of one plan, A with B, as if B had been made out of A.
 *
 * @throws Error for a scheme that the plan does not have.
 */
export function diffSchemes(plan: Plan, before: string, after: string): readonly PlanChange[] {
  const find = (id: string): Scheme => {
    const scheme = plan.schemes.find((one) => one.id === id);
    if (scheme === undefined) throw new Error(`no scheme ${id} among ${plan.schemes.length}`);
    return scheme;
  };
  const changes = schemeChanges(find(before), find(after), namesOf(plan, plan));
  return changes.filter(({ kind }) => kind !== 'scheme-edited');
}

function namesOf(before: Plan, after: Plan): Names {
  const names = new Map<string, string>();
  for (const plan of [before, after]) {
    for (const { id, name } of [...plan.units, ...plan.people]) names.set(id, name);
  }
  return names;
}

function allSchemeChanges(before: Plan, after: Plan, names: Names): readonly PlanChange[] {
  const { added, dropped, edited, reordered } = compareItems(before.schemes, after.schemes, ({ id }) => id);
  const tell = (kind: PlanChange['kind'], { id, name }: Scheme): PlanChange =>
    planChange(kind, { scheme: id, id, with: { name } });
  return [
    ...added.map((scheme) => tell('scheme-added', scheme)),
    ...dropped.map((scheme) => tell('scheme-dropped', scheme)),
    ...edited.flatMap(([was, now]) => schemeChanges(was, now, names)),
    ...(reordered > 0 ? [planChange('schemes-reordered', { with: {} })] : []),
  ];
}
