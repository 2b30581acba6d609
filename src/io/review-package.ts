import { z } from 'zod';
import { failure, type Result, success } from '../base/result.ts';
import { contentHash } from '../model/content-hash.ts';
import type { Plan } from '../model/plan.ts';
import { type PlanFailure, readPlan } from '../model/read-plan.ts';
import { type RevisionHead, revisionSchema } from '../model/revision.ts';
import { planDocumentOf } from '../model/write-plan.ts';

const PACKAGE_FORMAT = 'zuoci-review-package';
const PACKAGE_VERSION = 1;

/** Where the plan is put into the page that shows it. */
const OPEN = '<script type="application/json" id="zuoci-package">';
const CLOSE = '</script>';
const SLOT = `${OPEN}${CLOSE}`;

/** 送审件: what a leader looks at. */
export interface ReviewPackage {
  readonly plan: Plan;
  readonly revision: Pick<RevisionHead, 'number' | 'hash' | 'author' | 'time' | 'note'>;
}

/** Why a package cannot be shown. */
export type PackageFailure =
  | PlanFailure
  | { readonly code: 'not-a-package' }
  | { readonly code: 'package-newer'; readonly version: number; readonly readable: number }
  /** What it shows is not what was submitted. */
  | { readonly code: 'package-altered' };

const packageSchema = z.object({
  format: z.literal(PACKAGE_FORMAT),
  version: z.int().min(1),
  revision: revisionSchema.pick({ number: true, hash: true, author: true, time: true, note: true }),
  plan: z.unknown(),
});

/**
 * Put a revision into the page that shows it: one file that needs no server. Nothing in it can end the element
 * it stands in.
 *
 * @param page - the review page with an empty slot.
 * @throws Error for a page without a slot, which no build makes.
 */
export function writeReviewPackage(page: string, { plan, revision }: ReviewPackage): string {
  const { number, hash, author, time, note } = revision;
  const json = JSON.stringify({
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    revision: { number, hash, author, time, ...(note === undefined ? {} : { note }) },
    plan: planDocumentOf(plan),
  });
  const safe = json
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  const at = page.indexOf(SLOT);
  if (at < 0) throw new Error(`the review page of ${page.length} characters has no slot`);
  return page.slice(0, at + OPEN.length) + safe + page.slice(at + OPEN.length);
}

/** Find what the page of a package was given; undefined where it is no such page. */
export function packageTextOf(page: string): string | undefined {
  const from = page.indexOf(OPEN);
  const to = page.indexOf(CLOSE, from);
  return from < 0 || to < 0 ? undefined : page.slice(from + OPEN.length, to);
}

/**
 * Read what the page was given.
 *
 * @param text - what stands in its slot.
 * @returns the plan whole and as it was submitted, or why not.
 */
export function readReviewPackage(text: string): Result<ReviewPackage, PackageFailure> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'not-a-package' });
  }
  const parsed = packageSchema.safeParse(json);
  if (!parsed.success) return failure({ code: 'not-a-package' });
  const { version, revision, plan: document } = parsed.data;
  if (version > PACKAGE_VERSION) {
    return failure({ code: 'package-newer', version, readable: PACKAGE_VERSION });
  }
  const read = readPlan(document);
  if (!read.ok) return read;
  if (read.value.mended.length > 0 || contentHash(read.value.plan) !== revision.hash) {
    return failure({ code: 'package-altered' });
  }
  return success({ plan: read.value.plan, revision });
}
