import { z } from 'zod';
import { type NoteDraft, noteDraftSchema, signatureSchema } from '../../model/note.ts';
import type { Review, ReviewInput } from '../../model/review.ts';

/** What a leader has noted and not yet handed in; kept on his tablet until then. */
export interface ReviewDraft {
  readonly name: string;
  readonly remark: string;
  readonly notes: readonly NoteDraft[];
  readonly signature: Review['signature'];
}

/** Nothing noted yet. */
const EMPTY_REVIEW: ReviewDraft = { name: '', remark: '', notes: [], signature: [] };

const draftSchema = z.object({
  name: z.string(),
  remark: z.string(),
  notes: z.array(noteDraftSchema),
  signature: signatureSchema,
});

const keyOf = (hash: string): string => `zuoci-review-${hash.slice(0, 16)}`;

/** What was noted about a revision when the page was left last. */
export function keptReview(hash: string): ReviewDraft {
  try {
    const text = localStorage.getItem(keyOf(hash));
    const read = text === null ? undefined : draftSchema.safeParse(JSON.parse(text));
    return read?.success === true ? read.data : EMPTY_REVIEW;
  } catch {
    // Storage is blocked or holds something else: begin anew.
    return EMPTY_REVIEW;
  }
}

/** Keep what was noted. */
export function keepReview(hash: string, draft: ReviewDraft): void {
  try {
    localStorage.setItem(keyOf(hash), JSON.stringify(draft));
  } catch (error) {
    console.warn('the notes are not kept', error);
  }
}

/** What a decision is about. */
export interface Reviewed {
  readonly meeting: string;
  readonly revision: number;
  readonly hash: string;
}

/** Put together the result of a review. */
export function reviewOf(
  about: Reviewed,
  { name, remark, notes, signature }: ReviewDraft,
  decided: { readonly decision: Review['decision']; readonly scheme?: string; readonly time: string },
): ReviewInput {
  const note = remark.trim();
  const by = notes.map((one) => ({ ...one, author: name.trim(), revision: about.revision }));
  return {
    ...about,
    ...decided,
    name: name.trim(),
    signature,
    notes: by,
    ...(note === '' ? {} : { note }),
  };
}
