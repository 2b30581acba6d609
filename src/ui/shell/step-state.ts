import { approvalOf } from '../../model/approval.ts';
import type { AuditTrail } from '../../model/audit.ts';
import type { Plan } from '../../model/plan.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { isCurrentPaper, printedPapers } from '../../model/printed-papers.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';
import { attendanceOf } from '../seating/attendance-counts.ts';
import type { Step } from './steps.ts';

/** How far a step has come. */
export type StepState = 'open' | 'doubts' | 'done';

const states: Readonly<Record<Step, (plan: Plan, audit: AuditTrail) => StepState>> = {
  roster: (plan) => (plan.people.length === 0 ? 'open' : 'done'),
  venue: (plan) => {
    if (selectedSchemeOf(plan).blocks.length === 0) return 'open';
    const { seated, standing } = attendanceOf(plan);
    return seatCountOf(plan) < seated + standing.length ? 'doubts' : 'done';
  },
  seating: (plan) => {
    const { seated, standing } = attendanceOf(plan);
    if (seated === 0) return 'open';
    return standing.length > 0 ? 'doubts' : 'done';
  },
  approval: (plan) => {
    if (plan.revisions.length === 0) return 'open';
    return approvalOf(plan).state === 'approved' ? 'done' : 'doubts';
  },
  print: (plan, audit) => {
    // Those of a scheme that is gone cannot be made again.
    const papers = printedPapers(audit).filter(({ scheme }) => plan.schemes.some(({ id }) => id === scheme));
    if (papers.length === 0) return 'open';
    return papers.every((paper) => isCurrentPaper(paper, plan)) ? 'done' : 'doubts';
  },
};

/** Say how far a step has come, from the plan and the record of what was done with it. */
export const stepStateOf = (step: Step, plan: Plan, audit: AuditTrail): StepState =>
  states[step](plan, audit);

/** What is to be done next, and in which step. */
export interface NextAction {
  readonly step: Step;
  readonly what: 'import' | 'arrange' | 'seat' | 'rest' | 'submit' | 'decide' | 'revise' | 'print';
}

/** Say what comes next on the way from the list to the papers; undefined once those are printed. */
export function nextActionOf(plan: Plan, audit: AuditTrail): NextAction | undefined {
  if (plan.people.length === 0) return { step: 'roster', what: 'import' };
  if (selectedSchemeOf(plan).blocks.length === 0) return { step: 'seating', what: 'arrange' };
  const { seated, standing } = attendanceOf(plan);
  if (seated === 0) return { step: 'seating', what: 'seat' };
  if (standing.length > 0) return { step: 'seating', what: 'rest' };
  const { state } = approvalOf(plan);
  if (state === 'approved')
    return stepStateOf('print', plan, audit) === 'done' ? undefined : { step: 'print', what: 'print' };
  const what = state === 'draft' ? 'submit' : state === 'submitted' ? 'decide' : 'revise';
  return { step: 'approval', what };
}

const counts = new WeakMap<object, number>();

/** Seats of the scheme on screen; counted once for the blocks as they are. */
function seatCountOf(plan: Plan): number {
  const { blocks } = selectedSchemeOf(plan);
  let count = counts.get(blocks);
  if (count === undefined) {
    count = roomShapeOf(plan).seats.size;
    counts.set(blocks, count);
  }
  return count;
}
