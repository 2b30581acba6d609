import { type BookType, utils, write } from '@e965/xlsx';

/** One sheet of a workbook to be made for a test: rows of cells and merged ranges such as `A1:D1`. */
export interface SheetDraft {
  readonly name?: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Rows that are hidden, from 1. */
  readonly hiddenRows?: readonly number[];
}

/** Make the bytes of a workbook. */
export function workbookBytes(sheets: readonly SheetDraft[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [index, draft] of sheets.entries()) {
    const sheet = utils.aoa_to_sheet(draft.rows.map((row) => [...row]));
    if (draft.merges !== undefined) sheet['!merges'] = draft.merges.map((range) => utils.decode_range(range));
    const last = Math.max(0, ...(draft.hiddenRows ?? []));
    sheet['!rows'] = Array.from({ length: last }, (_, row) => ({
      hidden: draft.hiddenRows?.includes(row + 1) === true,
    }));
    utils.book_append_sheet(book, sheet, draft.name ?? `Sheet${index + 1}`);
  }
  book.Workbook = { Sheets: sheets.map((draft) => ({ Hidden: draft.hidden === true ? 1 : 0 })) };
  const written: ArrayBuffer = write(book, { type: 'array', bookType, compression: true });
  return new Uint8Array(written);
}
