import { approvedCodeOf, scannedTextOf } from '../../model/verification-code.ts';
import type { PageItem, PagePoint } from '../page.ts';
import type { PrintSource } from '../print-source.ts';
import { codeDrawer } from './code-path.ts';
import { INK } from './inks.ts';

/** Side of the code on the foot of a page: 0.4 mm a module, which a telephone reads. */
export const CODE_MM = 9.5;

/** The code of what is printed, `K7QM2-9XRTA`; undefined while it is not approved. */
export const codeOnPaper = ({
  plan,
  approval,
}: Pick<PrintSource, 'plan' | 'approval'>): string | undefined =>
  approval.state === 'approved' ? approvedCodeOf(plan) : undefined;

/**
 * Draw the code of an approved plan for a scanner. It belongs to the `notes` of a paper: another version is no
 * reason to print again.
 *
 * @param at - upper left corner.
 * @returns nothing while the plan is not approved.
 */
export function verificationItems(
  source: Pick<PrintSource, 'plan' | 'approval'>,
  at: PagePoint,
  sideMm = CODE_MM,
): readonly PageItem[] {
  const code = codeOnPaper(source);
  if (code === undefined) return [];
  const steps = codeDrawer(sideMm)(scannedTextOf(code));
  return [{ kind: 'group', at, items: [{ kind: 'path', steps, fill: INK.black }] }];
}
