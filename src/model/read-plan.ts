import type { z } from 'zod';
import { failure, type Result, success } from '../base/result.ts';
import { type Problem, problemsOf } from '../layout/problem.ts';
import { mendReferences, type ReferenceProblem } from './check-references.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import type { Plan, Revision } from './plan.ts';
import { PLAN_FORMAT, PLAN_VERSION, type PlanDocument, planDocumentSchema } from './plan-document.ts';
import { seatingFrom } from './seating-chunks.ts';

/** A plan that was read. */
export interface PlanReading {
  readonly plan: Plan;
  /** References that led nowhere and were taken out; empty for every plan that was saved whole. */
  readonly mended: readonly ReferenceProblem[];
}

/** Why a text is no plan that can be opened here. */
export type PlanFailure =
  | { readonly code: 'plan-not-json' }
  | { readonly code: 'plan-not-zuoci' }
  | { readonly code: 'plan-newer'; readonly version: number; readonly readable: number }
  | { readonly code: 'plan-invalid'; readonly problems: readonly Problem[] }
  | { readonly code: 'plan-torn'; readonly problems: readonly ReferenceProblem[] };

/** The text of a revision's content by its number, where there is one. */
export type RevisionText = (number: number) => string | undefined;

const MOST_PROBLEMS = 50;

/**
 * Read a plan of this version or any older one.
 *
 * @param text - JSON.
 * @param revisionText - where the contents of its revisions are.
 * @returns the plan, or one failure: nothing is ever half read.
 */
export function readPlanText(
  text: string,
  revisionText: RevisionText = () => undefined,
): Result<PlanReading, PlanFailure> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'plan-not-json' });
  }
  return readPlan(json, revisionText);
}

/** Read a plan from parsed JSON. @see readPlanText */
export function readPlan(
  json: unknown,
  revisionText: RevisionText = () => undefined,
): Result<PlanReading, PlanFailure> {
  const present = toPresentVersion(json);
  if (!present.ok) return present;
  const parsed = planDocumentSchema.safeParse(present.value);
  if (!parsed.success) return invalid(parsed.error, present.value);
  const whole: PlanDocument = parsed.data;
  const { document, problems } = mendReferences(whole);
  const torn = problems.filter((problem) => problem.code === 'id-twice');
  if (torn.length > 0) return failure({ code: 'plan-torn', problems: torn.slice(0, MOST_PROBLEMS) });
  const revisions: Revision[] = [];
  for (const head of document.revisions) {
    const content = revisionText(head.number);
    if (content === undefined) {
      revisions.push(head);
      continue;
    }
    const read = readPlanText(content);
    if (!read.ok) return read;
    revisions.push({ ...head, content: read.value.plan });
  }
  const schemes = document.schemes.map((scheme) => ({
    ...scheme,
    seating: seatingFrom(Object.entries(scheme.seating)),
  }));
  return success({
    plan: { ...document, schemes, revisions, notes: document.notes ?? [] },
    mended: problems,
  });
}

/** Lead an old document through every migration up to the present version. */
function toPresentVersion(json: unknown): Result<Readonly<Record<string, unknown>>, PlanFailure> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return failure({ code: 'plan-not-zuoci' });
  }
  let document: Readonly<Record<string, unknown>> = { ...json };
  const { format, version } = document;
  if (format !== PLAN_FORMAT || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure({ code: 'plan-not-zuoci' });
  }
  if (version > PLAN_VERSION) return failure({ code: 'plan-newer', version, readable: PLAN_VERSION });
  for (const migration of MIGRATIONS.slice(version - 1)) {
    const step = migration.migrate(document);
    if (!step.ok) return invalid(step.failure, document);
    document = step.value;
  }
  return success(document);
}

const invalid = (error: z.ZodError, document: unknown): Result<never, PlanFailure> =>
  failure({
    code: 'plan-invalid',
    problems: problemsOf(error.issues, document).slice(0, MOST_PROBLEMS),
  });
