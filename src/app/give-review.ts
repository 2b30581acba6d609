import { writeReview } from '../io/review-file.ts';
import type { ReviewInput } from '../model/review.ts';
import type { Say } from '../ui/say/use-say.ts';
import { fileNameOf, giveFile } from '../ui/shell/choose-file.ts';

/**
 * Give the result of a review away as a file.
 *
 * @param meeting - name of the meeting that was looked at.
 * @returns the name of the file.
 */
export function giveReview(meeting: string, review: ReviewInput, say: Say): string {
  const name = `${meeting}-${say('revision.name', { number: review.revision })}-${review.name}`;
  const file = fileNameOf(name, 'zuoci-review', say('app.name'));
  giveFile(file, writeReview(review), 'application/json');
  return file;
}
