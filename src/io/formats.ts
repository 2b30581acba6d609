import { failure, type Result, success } from '../base/result.ts';
import { decodeText } from './bytes/decode-text.ts';
import type { FileKind } from './bytes/sniff-file.ts';
import type { Limits } from './limits.ts';
import type { RosterFailure } from './roster.ts';
import type { RawSheet } from './sheets/raw-sheet.ts';
import { readHtmlTables } from './sheets/read-html-tables.ts';
import { readOldWorkbook } from './sheets/read-old-workbook.ts';
import { readText } from './sheets/read-text.ts';
import { declaresMarkup, readPackedWorkbook, readWorkbook } from './sheets/read-workbook.ts';
import type { Field } from './tables/field.ts';

/** Sheets of a file, whatever it was. */
export interface ReadSheets {
  /** xlsx, xls, csv, tsv, html, names: for the sentence that says what was read. */
  readonly format: string;
  readonly sheets: readonly RawSheet[];
  /** Meaning of the columns where no headings are needed. */
  readonly fields?: readonly Field[];
}

type Reader = (bytes: Uint8Array, kind: FileKind, limits: Limits) => Result<ReadSheets, RosterFailure>;

const named =
  (format: string) =>
  (read: Result<readonly RawSheet[], RosterFailure>): Result<ReadSheets, RosterFailure> =>
    read.ok ? success({ format, sheets: read.value }) : read;

/** Read text that came as a file. */
const readTextFile: Reader = (bytes, _kind, limits) => {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return failure({ code: 'wrong-file', with: { what: 'unknown' } });
  return readPastedText(decoded.text, limits);
};

/** Read text from the clipboard or a decoded file. */
export function readPastedText(text: string, limits: Limits): Result<ReadSheets, RosterFailure> {
  const read = readText(text, limits);
  if (!read.ok) return read;
  const { format, sheet, fields } = read.value;
  return success({ format, sheets: [sheet], ...(fields === undefined ? {} : { fields }) });
}

const readHtmlFile: Reader = (bytes, kind, limits) => {
  const text = decodeText(bytes)?.text ?? '';
  const sheets = readHtmlTables(text, limits);
  return sheets.length > 0 ? success({ format: 'html', sheets }) : readTextFile(bytes, kind, limits);
};

/** Import formats: one line each. What a file is, is told by its bytes (`sniffFile`), never by its name. */
export const FORMATS: Readonly<
  Record<'workbook-zip' | 'workbook-old' | 'workbook-xml' | 'html' | 'text', Reader>
> = {
  'workbook-zip': (bytes, kind, limits) =>
    named('xlsx')(
      kind.is === 'workbook-zip'
        ? readPackedWorkbook(bytes, kind.entries, limits)
        : failure({ code: 'damaged', with: {} }),
    ),
  'workbook-old': (bytes, _kind, limits) => named('xls')(readOldWorkbook(bytes, limits)),
  'workbook-xml': (bytes, _kind, limits) =>
    named('xml')(
      declaresMarkup(bytes)
        ? failure({ code: 'forbidden-markup', with: { part: 'xml' } })
        : readWorkbook(bytes, limits),
    ),
  html: readHtmlFile,
  text: readTextFile,
};
