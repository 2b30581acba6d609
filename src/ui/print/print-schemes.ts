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

/**
 * The scheme that a paper is made of: the one asked for, or shown on screen; another only for a paper that this one
 * has nothing for, and no longer than that.
 */
export function schemeToPrint(
  schemes: readonly PrintScheme[],
  asked: string,
  selected: string,
  paper: string | undefined,
): PrintScheme | undefined {
  const own = schemes.find(({ id }) => id === asked) ?? schemes.find(({ id }) => id === selected);
  if (paper === undefined || own?.papers.has(paper)) return own;
  return schemes.find(({ papers }) => papers.has(paper)) ?? own;
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
