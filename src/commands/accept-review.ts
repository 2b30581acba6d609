import { z } from 'zod';
import { failure, success } from '../base/result.ts';
import type { NoteDraft } from '../model/note.ts';
import type { Plan, Revision } from '../model/plan.ts';
import { type Review, reviewSchema } from '../model/review.ts';
import { changed, defineCommand, type Outcome, refused } from './command.ts';
import { decideRevision, isUntouched } from './decide-revision.ts';
import { appendNotes } from './notes.ts';

/**
 * Take over what a leader decided on another computer: approve or return the revision he saw, with his notes.
 * The first decision stands: who looked at the same revision as well brings his notes and his remark.
 * It is refused where he saw another meeting, another content, or where nothing in it is new.
 */
export const acceptReview = defineCommand({
  name: 'accept-review',
  args: z.strictObject({ review: reviewSchema }),
  apply: (plan, { review }) => {
    const { revision: number, name, time, note, scheme, signature } = review;
    if (review.meeting !== plan.id) return refused('review-of-other-meeting');
    const revision = plan.revisions.find((one) => one.number === number);
    if (revision === undefined) return refused('unknown-revision', { number });
    if (revision.hash !== review.hash) return refused('review-of-other-content', { number });
    if (!isUntouched(revision)) return refused('revision-altered', { number });
    if (revision.state !== 'submitted') return takeNotes(plan, revision, review);
    const isApproved = review.decision === 'approve';
    const decided = decideRevision(
      plan,
      number,
      isApproved ? 'approved' : 'returned',
      {
        author: name,
        time,
        ...(note === undefined ? {} : { note }),
        ...(scheme === undefined ? {} : { scheme }),
        ...(signature.length === 0 ? {} : { signature }),
      },
      isApproved ? 'approve-by-review' : 'return-by-review',
    );
    if (!decided.ok) return failure(decided.failure);
    const { plan: next, ids } = appendNotes(
      decided.value.plan,
      review.notes.map((one) => ({ ...one, revision: number })),
    );
    return success({ ...decided.value, plan: next, made: ids });
  },
});

/** Take the notes and the remark of one who looked at a revision that has been decided; what is there is passed over. */
function takeNotes(plan: Plan, { number, state, decision }: Revision, review: Review): Outcome {
  const { name, time, note } = review;
  const isKnown = (one: NoteDraft): boolean =>
    plan.notes.some((kept) => kept.author === one.author && kept.time === one.time);
  const isDecision = decision?.author === name && decision.time === time;
  const remark: readonly NoteDraft[] =
    note === undefined || isDecision
      ? []
      : [{ author: name, time, text: note, target: { kind: 'plan' }, strokes: [] }];
  const fresh = [...remark, ...review.notes].filter((one) => !isKnown(one));
  if (fresh.length === 0) return refused('already-decided', { number, state });
  const { plan: next, ids } = appendNotes(
    plan,
    fresh.map((one) => ({ ...one, revision: number })),
  );
  return changed(next, 'notes-by-review', { number, name, count: fresh.length }, ids);
}
