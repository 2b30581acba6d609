import { failure, type Result, success } from '../base/result.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { sha256OfText } from '../model/content-hash.ts';
import {
  REVIEW_FORMAT,
  REVIEW_VERSION,
  type Review,
  type ReviewInput,
  reviewSchema,
} from '../model/review.ts';

/** A review of five hundred notes with drawings stays below this many characters. */
const MOST_CHARACTERS = 20_000_000;

/** Why a file is no review that can be taken over. */
export type ReviewFailure =
  | { readonly code: 'review-too-large' }
  | { readonly code: 'not-a-review' }
  | { readonly code: 'review-newer'; readonly version: number; readonly readable: number }
  /** Its text is not what was written: the seal does not fit. */
  | { readonly code: 'review-damaged' }
  | { readonly code: 'review-invalid'; readonly path: string; readonly found: string };

/** Write the result of a review as the text of a `.zuoci-review` file; equal reviews give equal texts. */
export function writeReview(review: ReviewInput): string {
  const body = reviewSchema.parse(review);
  return canonicalJson({ format: REVIEW_FORMAT, version: REVIEW_VERSION, review: body, seal: sealOf(body) });
}

/** A seal shows that a text was damaged or edited by hand; what it belongs to is checked when it is taken over. */
const sealOf = (body: unknown): string => sha256OfText(`${REVIEW_FORMAT}\n${canonicalJson(body)}`);

/**
 * Read the result of a review.
 *
 * @param text - of a `.zuoci-review` file.
 * @returns the review whole, or why not.
 */
export function readReview(text: string): Result<Review, ReviewFailure> {
  if (text.length > MOST_CHARACTERS) return failure({ code: 'review-too-large' });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'not-a-review' });
  }
  const file = typeof json === 'object' ? (json as Readonly<Record<string, unknown>> | null) : null;
  if (file?.format !== REVIEW_FORMAT || typeof file.version !== 'number')
    return failure({ code: 'not-a-review' });
  if (file.version > REVIEW_VERSION) {
    return failure({ code: 'review-newer', version: file.version, readable: REVIEW_VERSION });
  }
  const parsed = reviewSchema.safeParse(file.review);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const path = (first?.path ?? []).map(String).join('.');
    return failure({ code: 'review-invalid', path, found: first?.message ?? '' });
  }
  if (sealOf(file.review) !== file.seal) return failure({ code: 'review-damaged' });
  return success(parsed.data);
}
