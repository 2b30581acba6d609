import { approvalOf } from '../model/approval.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { roomShapeOf } from '../scene/room-shape.ts';
import type { PaperLanguage, PrintSource } from './print-source.ts';

/**
 * Gather what papers are made from: the selected scheme of a plan, its seats and labels, and its state.
 *
 * @param printedAt - local date and time, `2026-03-05T09:00`.
 */
export function makePrintSource(
  plan: Plan,
  { language, printedAt }: { readonly language: PaperLanguage; readonly printedAt: string },
): PrintSource {
  const scheme = selectedSchemeOf(plan);
  return { plan, scheme, shape: roomShapeOf(plan), approval: approvalOf(plan), language, printedAt };
}
