import { z } from 'zod';
import { decidedContentOf } from '../model/approval.ts';
import { contentHash } from '../model/content-hash.ts';
import { idSchema } from '../model/ids.ts';
import type { Plan, Revision } from '../model/plan.ts';
import { revisionSchema } from '../model/revision.ts';
import { changed, defineCommand, type Outcome, refused } from './command.ts';
import { decideRevision } from './decide-revision.ts';

const { number, author, time, note } = revisionSchema.shape;

/** Submit the plan as it stands (送审): it becomes a numbered revision that never changes. */
export const submitRevision = defineCommand({
  name: 'submit-revision',
  args: z.strictObject({ author, time, note }),
  apply: (plan, args) => {
    if (plan.people.length === 0) return refused('nothing-to-submit');
    const hash = contentHash(plan);
    const last = plan.revisions.at(-1);
    if (last?.hash === hash && last.state !== 'returned')
      return refused('already-submitted', { number: last.number });
    const next = (last?.number ?? 0) + 1;
    const { audit: _audit, ...decided } = plan;
    const content: Plan = { ...decided, revisions: [], notes: [] };
    const revision: Revision = { ...args, number: next, hash, state: 'submitted', content };
    return changed({ ...plan, revisions: [...plan.revisions, revision] }, 'submit-revision', {
      number: next,
    });
  },
});

const decisionArgs = z.strictObject({ number, author, time, note, scheme: idSchema.exactOptional() });

function decide(plan: Plan, args: z.output<typeof decisionArgs>, state: 'returned' | 'approved'): Outcome {
  const { number: asked, ...decision } = args;
  const key = state === 'returned' ? 'return-revision' : 'approve-revision';
  return decideRevision(plan, asked, state, decision, key);
}

/** Return a submitted revision with what is to be changed (退回). */
export const returnRevision = defineCommand({
  name: 'return-revision',
  args: decisionArgs,
  apply: (plan, args) => decide(plan, args, 'returned'),
});

/** Approve a submitted revision (审定), naming the scheme chosen where there are several. */
export const approveRevision = defineCommand({
  name: 'approve-revision',
  args: decisionArgs,
  apply: (plan, args) => decide(plan, args, 'approved'),
});

/** Go back to what a revision says; the revisions themselves stay on file. */
export const restoreRevision = defineCommand({
  name: 'restore-revision',
  args: z.strictObject({ number }),
  apply: (plan, args) => {
    const revision = plan.revisions.find((one) => one.number === args.number);
    if (revision === undefined) return refused('unknown-revision', { number: args.number });
    const content = decidedContentOf(revision);
    if (content === undefined) return refused('revision-without-content', { number: args.number });
    const counter = Math.max(plan.counter, content.counter);
    const next = { ...content, id: plan.id, revisions: plan.revisions, notes: plan.notes, counter };
    return changed(next, 'restore-revision', { number: args.number });
  },
});
