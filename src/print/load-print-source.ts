import { loadPinyinTable } from '../layout/order/load-pinyin-table.ts';
import { loadStrokeTable } from '../layout/order/load-stroke-table.ts';
import type { Plan } from '../model/plan.ts';
import { makePrintSource } from './make-print-source.ts';
import type { DotPicture } from './page.ts';
import type { PaperLanguage, PrintSource } from './print-source.ts';

/**
 * Gather what papers are made from, with the tables that put names in the order of strokes or pinyin. Lists
 * by name need them; they are loaded on first use.
 *
 * @param printedAt - local date and time, `2026-03-05T09:00`.
 */
export async function loadPrintSource(
  plan: Plan,
  about: { readonly language: PaperLanguage; readonly printedAt: string; readonly logo?: DotPicture },
): Promise<PrintSource> {
  const [strokes, pinyin] = await Promise.all([loadStrokeTable(), loadPinyinTable()]);
  const { logo } = about;
  return {
    ...makePrintSource(plan, about),
    names: { strokes, pinyin },
    ...(logo === undefined ? {} : { logo }),
  };
}
