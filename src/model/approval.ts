import { contentHash, decisionHash } from './content-hash.ts';
import type { Plan, Revision } from './plan.ts';
import type { RevisionState } from './revision.ts';

/** 草案 or what was decided about exactly this content, and under which number. */
export interface Approval {
  readonly state: 'draft' | RevisionState;
  /** Number of the revision that this is, or of the last one before it was changed; 0 = none yet. */
  readonly number: number;
}

/**
 * Say what a plan may be printed as: only what equals an approved revision, to the last seat, is approved; of
 * several schemes only the one that was chosen. Who confirms or arrives changes nothing of it.
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
  const now = decisionHash(plan);
  const equal = [...plan.revisions]
    .reverse()
    .find((one) =>
      one.content === undefined
        ? one.hash === contentHash(plan)
        : decisionHash(one.content) === now && !isAltered(one),
    );
  const chosen = equal?.state === 'approved' ? equal.decision?.scheme : undefined;
  return equal === undefined || (chosen !== undefined && chosen !== plan.selectedScheme)
    ? { state: 'draft', number: last.number }
    : { state: equal.state, number: equal.number };
}

/** Look whether the content of a revision is another than the one that was submitted: its file was altered. */
export const isAltered = ({ hash, content }: Revision): boolean =>
  content !== undefined && contentHash(content) !== hash;

/** A plan as one of its revisions has it, with all revisions on file; undefined where its content is not at hand. */
export function planAtRevision(plan: Plan, number: number): Plan | undefined {
  const revision = plan.revisions.find((one) => one.number === number);
  const content = revision && decidedContentOf(revision);
  return content && { ...content, id: plan.id, revisions: plan.revisions };
}

/** What a revision says, on the scheme that was chosen where it was; undefined where its content is not at hand. */
export function decidedContentOf({ content, decision }: Revision): Plan | undefined {
  const chosen = content?.schemes.find(({ id }) => id === decision?.scheme)?.id;
  return content === undefined || chosen === undefined || chosen === content.selectedScheme
    ? content
    : { ...content, selectedScheme: chosen };
}
