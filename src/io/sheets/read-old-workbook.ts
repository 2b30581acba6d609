import { failure, type Result, success } from '../../base/result.ts';
import { readCompoundStream } from '../bytes/compound-file.ts';
import type { Limits } from '../limits.ts';
import type { RosterFailure } from '../roster.ts';
import { BIFF, type BiffRecord, biffRecords } from './biff-records.ts';
import { readBiffString, readSharedStrings } from './biff-strings.ts';
import { errorWord } from './error-word.ts';
import { numberText } from './number-text.ts';
import type { RawSheet } from './raw-sheet.ts';
import { SheetDraft } from './sheet-draft.ts';

/** Records of one workbook; a list of 20,000 people has a tenth of them. */
const MOST_RECORDS = 3_000_000;

/** What stands before the sheets and holds for all of them. */
interface Workbook {
  readonly strings: readonly string[];
  /** Number format of each cell format: a text, or the number of a built-in one. */
  readonly formats: readonly (string | number)[];
  readonly dayShift: number;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly offset: number }[];
}

/**
 * Read a workbook of Excel 97-2003 (.xls). Only stored values are read: the code of formulas is stepped over
 * as the opaque bytes it is, so that nothing in it can run or run in circles.
 */
export function readOldWorkbook(
  bytes: Uint8Array,
  limits: Limits,
): Result<readonly RawSheet[], RosterFailure> {
  const stream = readCompoundStream(bytes, 'Workbook');
  if (stream === undefined) return failure({ code: 'damaged', with: { part: 'Workbook' } });
  const records: BiffRecord[] = [];
  for (const record of biffRecords(stream)) {
    if (records.push(record) > MOST_RECORDS) {
      return failure({
        code: 'too-large',
        with: { what: 'records', found: records.length, limit: MOST_RECORDS },
      });
    }
  }
  if (records[0]?.id !== BIFF.begin) return failure({ code: 'damaged', with: { part: 'Workbook' } });
  if (records.some((record) => record.id === BIFF.filePass)) return failure({ code: 'encrypted', with: {} });
  const book = readGlobals(records);
  const indexOf = new Map(records.map((record, index) => [record.offset, index]));
  const sheets: RawSheet[] = [];
  let cells = 0;
  for (const { name, hidden, offset } of book.sheets.slice(0, limits.sheets)) {
    const start = indexOf.get(offset);
    if (start === undefined || records[start]?.id !== BIFF.begin) continue; // a chart, or a place that is no sheet
    const draft = new SheetDraft(name, hidden, limits);
    cells += readCells(records, start + 1, book, draft);
    const sheet = draft.finish();
    if ('code' in sheet) return failure(sheet);
    // many sheet names may point at the same cells: they are counted each time they are read
    if (cells > limits.rows * limits.columns)
      return failure({
        code: 'too-large',
        with: { what: 'cells', found: cells, limit: limits.rows * limits.columns },
      });
    sheets.push(sheet);
  }
  return sheets.length > 0 ? success(sheets) : failure({ code: 'damaged', with: { part: 'Workbook' } });
}

function readGlobals(records: readonly BiffRecord[]): Workbook {
  const sheets: Workbook['sheets'][number][] = [];
  const formatTexts = new Map<number, string>();
  const cellFormats: number[] = [];
  let strings: readonly string[] = [];
  let dayShift = 0;
  for (const [index, { id, data }] of records.entries()) {
    const view = viewOf(data);
    if (id === BIFF.end) break;
    if (id === BIFF.boundSheet && data.length >= 8 && data[5] === 0) {
      sheets.push({
        name: readBiffString(data, 6, 1),
        hidden: ((data[4] ?? 0) & 3) !== 0,
        offset: view.getUint32(0, true),
      });
    } else if (id === BIFF.sharedStrings) {
      const pieces = [data];
      for (let next = index + 1; records[next]?.id === BIFF.continued; next++)
        pieces.push(records[next]?.data ?? new Uint8Array());
      strings = readSharedStrings(pieces);
    } else if (id === BIFF.format && data.length >= 5)
      formatTexts.set(view.getUint16(0, true), readBiffString(data, 2));
    else if (id === BIFF.extendedFormat && data.length >= 4) cellFormats.push(view.getUint16(2, true));
    else if (id === BIFF.date1904 && data[0] === 1) dayShift = 1_462;
  }
  return {
    strings,
    formats: cellFormats.map((format) => formatTexts.get(format) ?? format),
    dayShift,
    sheets,
  };
}

const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);

/** Read the cells of one sheet up to its end; returns how many records were read. */
function readCells(records: readonly BiffRecord[], start: number, book: Workbook, draft: SheetDraft): number {
  let depth = 0; // a chart inside the sheet brings a beginning and an end of its own
  let waiting: { readonly row: number; readonly column: number } | undefined;
  let index = start;
  for (; index < records.length; index++) {
    const { id, data } = records[index] as BiffRecord;
    if (id === BIFF.begin) depth++;
    else if (id === BIFF.end && depth-- === 0) break;
    if (depth !== 0) continue;
    if (id === BIFF.string && waiting !== undefined) {
      draft.write(waiting.row, waiting.column, readBiffString(data, 0));
      waiting = undefined;
    } else if (id === BIFF.mergedCells) readMerges(data, draft);
    else if (id === BIFF.row && data.length >= 16) {
      if (((data[12] ?? 0) & 0x20) !== 0) draft.hide(viewOf(data).getUint16(0, true));
    } else if (data.length >= 6)
      waiting = readCell(id, data, book, draft) ?? (id === BIFF.formula ? undefined : waiting);
  }
  return index - start;
}

/** Read one cell record. Returns the place whose text follows in a record of its own. */
function readCell(
  id: number,
  data: Uint8Array,
  book: Workbook,
  draft: SheetDraft,
): { readonly row: number; readonly column: number } | undefined {
  const view = viewOf(data);
  const [row, column] = [view.getUint16(0, true), view.getUint16(2, true)];
  const number = (value: number, format: number): string => {
    const kind = book.formats[format];
    return numberText(value, kind) === String(value)
      ? numberText(value, undefined)
      : numberText(value + book.dayShift, kind);
  };
  if (id === BIFF.labelShared && data.length >= 10)
    draft.write(row, column, book.strings[view.getUint32(6, true)] ?? '');
  else if (id === BIFF.label || id === BIFF.richString) draft.write(row, column, readBiffString(data, 6));
  else if (id === BIFF.number && data.length >= 14)
    draft.write(row, column, number(view.getFloat64(6, true), view.getUint16(4, true)));
  else if (id === BIFF.rk && data.length >= 10)
    draft.write(row, column, number(rkNumber(view, 6), view.getUint16(4, true)));
  else if (id === BIFF.multipleRk) {
    for (let at = 4, nth = 0; at + 6 <= data.length - 2; at += 6, nth++) {
      draft.write(row, column + nth, number(rkNumber(view, at + 2), view.getUint16(at, true)));
    }
  } else if (id === BIFF.booleanOrError && data.length >= 8) {
    if (data[7] === 0) draft.write(row, column, data[6] === 0 ? 'FALSE' : 'TRUE');
    else draft.trouble(row, column, 'cell-error', errorWord(data[6] ?? 0));
  } else if (id === BIFF.formula && data.length >= 14)
    return readStoredValue(data, row, column, draft, number);
  return undefined;
}

/** The value a formula had when the file was saved. */
function readStoredValue(
  data: Uint8Array,
  row: number,
  column: number,
  draft: SheetDraft,
  number: (value: number, format: number) => string,
): { readonly row: number; readonly column: number } | undefined {
  const view = viewOf(data);
  if (view.getUint16(12, true) !== 0xffff) {
    draft.write(row, column, number(view.getFloat64(6, true), view.getUint16(4, true)));
    return undefined;
  }
  if (data[6] === 0) return { row, column };
  if (data[6] === 1) draft.write(row, column, data[8] === 0 ? 'FALSE' : 'TRUE');
  else if (data[6] === 2) draft.trouble(row, column, 'cell-error', errorWord(data[8] ?? 0));
  return undefined;
}

/** A number packed into 30 bits: an integer or the upper half of a double, perhaps a hundred times too large. */
function rkNumber(view: DataView, at: number): number {
  const packed = view.getInt32(at, true);
  let value: number;
  if ((packed & 2) !== 0) value = packed >> 2;
  else {
    const whole = new DataView(new ArrayBuffer(8));
    whole.setInt32(4, packed & ~3, true);
    value = whole.getFloat64(0, true);
  }
  return (packed & 1) === 0 ? value : value / 100;
}

function readMerges(data: Uint8Array, draft: SheetDraft): void {
  const view = viewOf(data);
  for (let at = 2; at + 8 <= data.length; at += 8) {
    const [top, bottom, left, right] = [0, 2, 4, 6].map((shift) => view.getUint16(at + shift, true));
    if (top !== undefined && bottom !== undefined && left !== undefined && right !== undefined)
      draft.merge({ top, bottom, left, right });
  }
}
