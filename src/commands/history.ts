import {
  type AuditAction,
  type AuditStamp,
  type AuditTrail,
  appendAudit,
  auditEntries,
  auditTrailOf,
} from '../model/audit.ts';
import type { Plan } from '../model/plan.ts';
import type { Change, Label } from './command.ts';

/** One step back or forward: the plan that lies there and what leads to it. */
interface Step {
  readonly plan: Plan;
  readonly label: Label;
  readonly beyond: Step | undefined;
  /** Number of steps from here on, this one included. */
  readonly depth: number;
}

/** All plans of a session, from the first to the last. Undo puts back the very same object. */
export interface History {
  readonly plan: Plan;
  readonly past: Step | undefined;
  readonly future: Step | undefined;
  /** What a drag shows before it is let go; never saved, never undone. */
  readonly preview: Plan | undefined;
  /** Who did what and when; undo and redo are entries too. Kept apart from the plans, so that nothing erases it. */
  readonly audit: AuditTrail;
}

/** Begin a history with a plan that was opened or made. */
export function startHistory(opened: Plan): History {
  const { audit, ...plan } = opened;
  return {
    plan: audit === undefined ? opened : plan,
    past: undefined,
    future: undefined,
    preview: undefined,
    audit: auditTrailOf(audit),
  };
}

/** The plan as it is saved: with the record of who did what. */
export const planToSave = ({ plan, audit }: Pick<History, 'plan' | 'audit'>): Plan =>
  audit === undefined ? plan : { ...plan, audit: auditEntries(audit) };

/** Put on record what was done without changing the plan (a paper was printed); there is nothing to undo. */
export const recordOnly = (history: History, action: AuditAction, stamp: AuditStamp): History => ({
  ...history,
  audit: appendAudit(history.audit, action, stamp),
});

/** Put a step on record; without a stamp it is not recorded. */
function recorded(
  audit: AuditTrail,
  kind: AuditAction['kind'],
  label: Label,
  stamp: AuditStamp | undefined,
): AuditTrail {
  return stamp === undefined
    ? audit
    : appendAudit(audit, { kind, action: label.key, with: label.params }, stamp);
}

/** The plan to draw: the preview while there is one. */
export const shownPlan = (history: History): Plan => history.preview ?? history.plan;

/**
 * Take a step. A change that changed nothing is no step; a preview ends either way.
 *
 * @param stamp - who takes it and when, for the record.
 */
export function record(history: History, change: Change, stamp?: AuditStamp): History {
  if (change.plan === history.plan) return endPreview(history);
  const past: Step = {
    plan: history.plan,
    label: change.label,
    beyond: history.past,
    depth: depthOf(history.past) + 1,
  };
  const audit = recorded(history.audit, 'run', change.label, stamp);
  return { plan: change.plan, past, future: undefined, preview: undefined, audit };
}

/** Show what a change would give, without a step. */
export const preview = (history: History, change: Change): History =>
  change.plan === shownPlan(history) ? history : { ...history, preview: change.plan };

/** Forget the preview. */
export const endPreview = (history: History): History =>
  history.preview === undefined ? history : { ...history, preview: undefined };

/** Go one step back; at the beginning nothing happens. */
export function undo(history: History, stamp?: AuditStamp): History {
  const { past, plan } = history;
  if (past === undefined) return endPreview(history);
  const future: Step = {
    plan,
    label: past.label,
    beyond: history.future,
    depth: depthOf(history.future) + 1,
  };
  const audit = recorded(history.audit, 'undo', past.label, stamp);
  return { plan: past.plan, past: past.beyond, future, preview: undefined, audit };
}

/** Go one step forward again; at the end nothing happens. */
export function redo(history: History, stamp?: AuditStamp): History {
  const { future, plan } = history;
  if (future === undefined) return endPreview(history);
  const past: Step = { plan, label: future.label, beyond: history.past, depth: depthOf(history.past) + 1 };
  const audit = recorded(history.audit, 'redo', future.label, stamp);
  return { plan: future.plan, past, future: future.beyond, preview: undefined, audit };
}

const depthOf = (step: Step | undefined): number => step?.depth ?? 0;

/** How many steps can be undone and done again. */
export const historyDepth = (history: History): { readonly undo: number; readonly redo: number } => ({
  undo: depthOf(history.past),
  redo: depthOf(history.future),
});

/** Names of the steps that can be undone, the last one first; at most `most` of them. */
export const undoLabels = (history: History, most = 50): readonly Label[] => labelsOf(history.past, most);

/** Names of the steps that can be done again, the next one first. */
export const redoLabels = (history: History, most = 50): readonly Label[] => labelsOf(history.future, most);

function labelsOf(first: Step | undefined, most: number): readonly Label[] {
  const labels: Label[] = [];
  for (let step = first; step !== undefined && labels.length < most; step = step.beyond)
    labels.push(step.label);
  return labels;
}
