import { z } from 'zod';
import { failure, success } from '../base/result.ts';
import { reviewSchema } from '../model/review.ts';
import { defineCommand, refused } from './command.ts';
import { decideRevision, isUntouched } from './decide-revision.ts';
import { appendNotes } from './notes.ts';

/**
 * Take over what a leader decided on another computer: approve or return the revision he saw, with his notes.
 * It is refused where he saw another meeting, another content, or where the decision has been taken before.
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
    if (revision.state !== 'submitted') return refused('already-decided', { number, state: revision.state });
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
