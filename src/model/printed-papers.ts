import { approvalOf } from './approval.ts';
import type { AuditAction, AuditEntry, AuditTrail } from './audit.ts';
import { decisionHash } from './content-hash.ts';
import { type Plan, selectedSchemeOf } from './plan.ts';

/** What a paper tells: the seating alone, or also whether that is a draft or approved. */
export type PaperTells = 'state' | 'content';

/** 印制: what the record says of a paper that was made. */
export type PrintAction = AuditAction & { readonly kind: 'print' };

/** A kind of paper as it was printed or saved last. */
export interface PrintedPaper {
  /** Word of the kind of paper: `plates`. */
  readonly document: string;
  /** Id of the scheme it shows. */
  readonly scheme: string;
  readonly entry: AuditEntry;
}

/** Say for the record which paper is made of a plan, in the scheme it shows, and of what content. */
export function printAction(plan: Plan, document: string, tells: PaperTells): PrintAction {
  const scheme = selectedSchemeOf(plan);
  // Other schemes do not touch the papers of this one.
  const content = decisionHash({ ...plan, schemes: [scheme] });
  const about = { document, scheme: scheme.id, name: scheme.name, content };
  if (tells === 'content') return { kind: 'print', action: 'print-paper', with: about };
  const { state, number } = approvalOf(plan);
  return state === 'approved'
    ? { kind: 'print', action: 'print-approved', with: { ...about, number } }
    : { kind: 'print', action: 'print-draft', with: about };
}

/** Papers on record, of each kind and scheme the one made last. */
export function printedPapers(audit: AuditTrail): readonly PrintedPaper[] {
  const papers = new Map<string, PrintedPaper>();
  for (let step = audit; step !== undefined; step = step.before) {
    const { entry } = step;
    if (entry.kind !== 'print') continue;
    const [document, scheme] = [String(entry.with.document), String(entry.with.scheme)];
    const key = `${scheme} ${document}`;
    if (!papers.has(key)) papers.set(key, { document, scheme, entry });
  }
  return [...papers.values()];
}

/**
 * Say whether a paper made again now would tell the same. A draft of what is approved since would not; nor would one
 * of a scheme that is gone.
 */
export function isCurrentPaper({ document, scheme, entry }: PrintedPaper, plan: Plan): boolean {
  if (!plan.schemes.some(({ id }) => id === scheme)) return false;
  const tells = entry.action === 'print-paper' ? 'content' : 'state';
  const now = printAction({ ...plan, selectedScheme: scheme }, document, tells);
  return (
    entry.action === now.action &&
    entry.with.content === now.with.content &&
    entry.with.number === now.with.number
  );
}
