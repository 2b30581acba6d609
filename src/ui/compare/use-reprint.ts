import { useEffect, useState } from 'react';
import type { ReprintCounts } from '../../model/compare/summarise.ts';
import type { Plan } from '../../model/plan.ts';
import { keptOptions } from '../print/kept-options.ts';
import { useLanguage } from '../say/use-say.ts';

/** Count the papers that look different in two plans; the tables for it are loaded with the first question. */
async function countReprints(before: Plan, after: Plan, language: 'zh' | 'en'): Promise<ReprintCounts> {
  const [
    { loadPrintSource },
    { DOCUMENTS },
    { reprintCounts, reprintList, USUAL_PAPERS },
    { makeTypeMeasure },
  ] = await Promise.all([
    import('../../print/load-print-source.ts'),
    import('../../print/registry.ts'),
    import('../../print/reprint-list.ts'),
    import('../../print/fonts/type-measure.ts'),
  ]);
  // The moment of printing is told beside the drawing and is no difference.
  const about = { language, printedAt: '2026-01-01T00:00' };
  const [old, now] = await Promise.all([loadPrintSource(before, about), loadPrintSource(after, about)]);
  const options = keptOptions();
  const type = makeTypeMeasure(new Map());
  const counts: Record<string, number> = {};
  for (const document of DOCUMENTS) {
    if (!USUAL_PAPERS.has(document.kind)) continue;
    const wanted = [{ document, options: options[document.kind] ?? {} }];
    Object.assign(counts, reprintCounts(reprintList(old, now, wanted, type)));
    // Each kind of paper takes its time; the screen breathes in between.
    await new Promise((done) => setTimeout(done));
  }
  return counts;
}

/** Papers to print again between two plans; undefined while they are counted. */
export function useReprint(before: Plan | undefined, after: Plan | undefined): ReprintCounts | undefined {
  const language = useLanguage();
  const [counted, setCounted] = useState<{
    readonly before: Plan;
    readonly after: Plan;
    readonly counts: ReprintCounts;
  }>();
  useEffect(() => {
    if (before === undefined || after === undefined) return;
    let gone = false;
    countReprints(before, after, language).then(
      (counts) => {
        if (!gone) setCounted({ before, after, counts });
      },
      (error: unknown) => {
        console.error(error);
        if (!gone) setCounted({ before, after, counts: {} });
      },
    );
    return () => {
      gone = true;
    };
  }, [before, after, language]);
  return counted !== undefined && counted.before === before && counted.after === after
    ? counted.counts
    : undefined;
}
