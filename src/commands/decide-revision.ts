import { contentHash } from '../model/content-hash.ts';
import type { Plan, Revision } from '../model/plan.ts';
import type { RevisionHead } from '../model/revision.ts';
import { changed, type Outcome, refused } from './command.ts';
import type { LabelKey } from './labels.ts';

/** What is decided about a submitted revision. */
export type Decision = NonNullable<RevisionHead['decision']>;

/** True when the content of a revision is still what its hash was made of. */
export const isUntouched = (revision: Revision): boolean =>
  revision.content === undefined || contentHash(revision.content) === revision.hash;

/**
 * Decide about a revision that waits for it; what was decided once stays decided.
 *
 * @param key - how it came to be known, for the record.
 */
export function decideRevision(
  plan: Plan,
  number: number,
  state: 'returned' | 'approved',
  decision: Decision,
  key: LabelKey,
): Outcome {
  const revision = plan.revisions.find((one) => one.number === number);
  if (revision === undefined) return refused('unknown-revision', { number });
  if (revision.state !== 'submitted') return refused('not-submitted', { number, state: revision.state });
  const schemes = revision.content?.schemes ?? plan.schemes;
  if (decision.scheme !== undefined && !schemes.some((scheme) => scheme.id === decision.scheme)) {
    return refused('unknown-scheme', { id: decision.scheme });
  }
  const revisions = plan.revisions.map((one) => (one === revision ? { ...one, state, decision } : one));
  // What was approved is what is on screen and what is printed.
  const chosen = plan.schemes.find(({ id }) => state === 'approved' && id === decision.scheme)?.id;
  const selectedScheme = chosen ?? plan.selectedScheme;
  return changed({ ...plan, revisions, selectedScheme }, key, { number, name: decision.author });
}
