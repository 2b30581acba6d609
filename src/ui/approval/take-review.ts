import type { Outcome } from '../../commands/command.ts';
import { readReview } from '../../io/review-file.ts';
import type { Review } from '../../model/review.ts';
import type { Say } from '../say/use-say.ts';
import { sayRefusal } from '../use-run.ts';

/** What came of a file that was brought back: words to tell, and whether it was taken in. */
export interface TakenReview {
  readonly ok: boolean;
  readonly words: string;
}

/** Take in what a leader decided on another computer, or say why not. */
export async function takeReview(
  file: File,
  accept: (review: Review) => Outcome,
  say: Say,
): Promise<TakenReview> {
  const read = readReview(await file.text());
  if (!read.ok) {
    const { code, ...parts } = read.failure;
    return { ok: false, words: say(`review/${code}`, parts) };
  }
  const review = read.value;
  const outcome = accept(review);
  if (!outcome.ok) return { ok: false, words: sayRefusal(outcome.failure, say) };
  const { key, params } = outcome.value.label;
  if (key === 'notes-by-review') return { ok: true, words: say('approval.imported.notes', params) };
  const how = review.decision === 'approve' ? 'approved' : 'returned';
  const about = { number: review.revision, count: review.notes.length };
  return { ok: true, words: say(`approval.imported.${how}`, about) };
}
