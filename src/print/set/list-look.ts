import { z } from 'zod';
import type { PrintRequest } from '../document.ts';
import { sheetSize } from '../layout/sheet.ts';
import { listSheet, marginMm } from '../layout/sheet-options.ts';
import type { Paper } from '../paper.ts';
import { type ListRequest, listPapers } from './table-paper.ts';

/** Settings that every list on sheets has. Lengths are millimetres: a character's height, a line's least height. */
export const listLook = (usual: {
  readonly lie?: 'portrait' | 'landscape';
  readonly textMm: number;
  readonly rowMm: number;
}) => ({
  sheet: listSheet.default('A4'),
  lie: z.enum(['portrait', 'landscape']).default(usual.lie ?? 'portrait'),
  marginMm: marginMm.default(15),
  textMm: z.number().min(2.5).max(8).default(usual.textMm).describe('Height of a character'),
  rowMm: z.number().min(5).max(25).default(usual.rowMm).describe('Least height of a line'),
});

/** Settings of how a list looks. */
export type ListLook = z.output<z.ZodObject<ReturnType<typeof listLook>>>;

/** Set a list on sheets as its settings say. */
export const setList = (
  { source, options, type }: PrintRequest<ListLook>,
  list: Pick<ListRequest, 'heading' | 'columns' | 'rows' | 'above' | 'key'>,
): readonly Paper[] =>
  listPapers({
    source,
    type,
    sheet: sheetSize(options.sheet, options.lie),
    marginMm: options.marginMm,
    rowMm: options.rowMm,
    textMm: options.textMm,
    ...list,
  });
