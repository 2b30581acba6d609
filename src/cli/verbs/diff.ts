import type { Verb } from '../outcome.ts';

/** Compare two plans, or two revisions of one. */
export const diffVerb: Verb = {
  name: 'diff',
  usage: 'diff plan.zuoci [other.zuoci] [--from 1] [--to 2] [--language zh|en]',
  purpose: 'every difference between two plans or revisions, in one sentence, and the papers to print again',
  // Papers are many: the other verbs start without them.
  run: async (words) => (await import('../run-diff.ts')).runDiff(words),
};
