import { type Approval, approvalOf } from '../../model/approval.ts';
import type { Plan } from '../../model/plan.ts';
import type { Say } from '../say/use-say.ts';

/** The state of a plan, and what was decided last about it before it was changed. */
export interface PlanState extends Approval {
  readonly after: 'submitted' | 'returned' | 'approved' | undefined;
}

/** Say what a plan is: a draft, or a revision; a draft remembers what it was before. */
export function stateOf(plan: Plan): PlanState {
  const approval = approvalOf(plan);
  if (approval.state !== 'draft') return { ...approval, after: undefined };
  const approved = plan.revisions.filter(({ state }) => state === 'approved').at(-1);
  const last = plan.revisions.at(-1);
  // What was approved counts for more than what has been sent since.
  const about = last?.state === 'returned' && approved !== undefined ? approved : last;
  return { state: 'draft', number: about?.number ?? 0, after: about?.state };
}

/** The state in a few words, as it stands above every screen. */
export function sayState({ state, number, after }: PlanState, say: Say): string {
  if (state !== 'draft') return say(`state.${state}`, { number });
  return after === undefined ? say('state.draft') : say(`state.draft.after.${after}`, { number });
}

/** The state in a sentence. */
export function sayStateLong({ state, number, after }: PlanState, say: Say): string {
  if (state !== 'draft') return say(`approval.now.${state}`, { number });
  return after === undefined ? say('approval.now.draft') : say(`approval.now.after.${after}`, { number });
}
