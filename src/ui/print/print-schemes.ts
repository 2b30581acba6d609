import type { Plan } from '../../model/plan.ts';
import { makePrintSource } from '../../print/make-print-source.ts';
import type { PaperLanguage } from '../../print/print-source.ts';
import { DOCUMENTS } from '../../print/registry.ts';

/** A scheme as it is printed. */
export interface PrintScheme {
  readonly id: string;
  readonly name: string;
  /** The plan with this scheme shown; what was decided about it stays decided. */
  readonly plan: Plan;
  /** Words of the papers that it has something for. */
  readonly papers: ReadonlySet<string>;
}

/** Tell for each scheme of a plan what can be printed of it. */
export function printSchemes(
  plan: Plan,
  about: { readonly language: PaperLanguage; readonly printedAt: string },
): readonly PrintScheme[] {
  return plan.schemes.map(({ id, name }) => {
    const shown = id === plan.selectedScheme ? plan : { ...plan, selectedScheme: id };
    const source = makePrintSource(shown, about);
    const papers = DOCUMENTS.filter((one) => one.isOffered(source)).map(({ kind }) => kind);
    return { id, name, plan: shown, papers: new Set(papers) };
  });
}
