import { contentHash } from './content-hash.ts';
import type { Plan } from './plan.ts';
import type { RevisionState } from './revision.ts';

/** 草案 or what was decided about exactly this content, and under which number. */
export interface Approval {
  readonly state: 'draft' | RevisionState;
  /** Number of the revision that this is, or of the last one before it was changed; 0 = none yet. */
  readonly number: number;
}

/**
 * Say what a plan may be printed as: only what equals an approved revision, to the last seat, is approved.
 *
 * @example approvalOf(emptyPlan('m1', '例会')) // { state: 'draft', number: 0 }
 */
export function approvalOf(plan: Plan): Approval {
  let approval = known.get(plan);
  if (approval === undefined) {
    approval = compare(plan);
    known.set(plan, approval);
  }
  return approval;
}

/** Plans never change, and their content takes a while to compare. */
const known = new WeakMap<Plan, Approval>();

function compare(plan: Plan): Approval {
  const last = plan.revisions.at(-1);
  if (last === undefined) return { state: 'draft', number: 0 };
  const now = contentHash(plan);
  const equal = [...plan.revisions]
    .reverse()
    .find((one) => (one.content === undefined ? one.hash === now : contentHash(one.content) === now));
  return equal === undefined
    ? { state: 'draft', number: last.number }
    : { state: equal.state, number: equal.number };
}
