import { type CellObject, read, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { failure, type Result, success } from '../../base/result.ts';
import { unpackEntry } from '../bytes/unpack-entry.ts';
import type { ZipEntry } from '../bytes/zip-directory.ts';
import type { Limits } from '../limits.ts';
import type { RosterFailure } from '../roster.ts';
import { errorWord } from './error-word.ts';
import { numberText } from './number-text.ts';
import type { RawSheet } from './raw-sheet.ts';
import { SheetDraft } from './sheet-draft.ts';

/** Parts of a workbook that hold words and cells; pictures, macros, printer settings and links are never opened. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml|mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/i;

/** Refuse a zip by what its directory declares, before a byte is unpacked. */
function declaredTooLarge(entries: readonly ZipEntry[], limits: Limits): RosterFailure | undefined {
  if (entries.length > limits.entries) {
    return { code: 'too-large', with: { what: 'entries', found: entries.length, limit: limits.entries } };
  }
  const wanted = entries.filter((entry) => WANTED.test(entry.name));
  const declared = wanted.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (declared > limits.unpackedBytes) {
    return { code: 'too-large', with: { what: 'bytes', found: declared, limit: limits.unpackedBytes } };
  }
  const bomb = wanted.find(
    (entry) =>
      entry.unpackedBytes > limits.ratioFromBytes && entry.unpackedBytes > entry.packedBytes * limits.ratio,
  );
  if (bomb === undefined) return undefined;
  return {
    code: 'too-large',
    with: {
      what: 'ratio',
      found: Math.round(bomb.unpackedBytes / Math.max(1, bomb.packedBytes)),
      limit: limits.ratio,
    },
  };
}

/**
 * Read a packed workbook (.xlsx, .xlsm, .ods).
 *
 * The parts are unpacked here under a byte cap and handed on stored, so nobody inflates them a second time.
 */
export function readPackedWorkbook(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  limits: Limits,
): Result<readonly RawSheet[], RosterFailure> {
  const refused = declaredTooLarge(entries, limits);
  if (refused !== undefined) return failure(refused);
  const parts: Record<string, Uint8Array> = Object.create(null);
  let left = limits.unpackedBytes;
  for (const entry of entries) {
    if (!WANTED.test(entry.name)) continue;
    const unpacked = unpackEntry(zip, entry, left);
    if (unpacked === 'too-large') {
      return failure({
        code: 'too-large',
        with: { what: 'bytes', found: limits.unpackedBytes + 1, limit: limits.unpackedBytes },
      });
    }
    if (unpacked === 'damaged') return failure({ code: 'damaged', with: { part: entry.name } });
    if (/\.xml$/i.test(entry.name) && declaresMarkup(unpacked.bytes)) {
      return failure({ code: 'forbidden-markup', with: { part: entry.name } });
    }
    left -= unpacked.bytes.length;
    parts[entry.name] = /^\[Content_Types\]\.xml$/i.test(entry.name)
      ? withoutUnwanted(unpacked.bytes)
      : unpacked.bytes;
  }
  return readWorkbook(zipSync(parts, { level: 0 }), limits);
}

/** The table of contents without the parts that stay packed, so that nobody looks for them. */
function withoutUnwanted(contentTypes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(contentTypes);
  return new TextEncoder().encode(
    text.replace(/<Override\b[^>]{0,500}\bPartName="\/?([^"]{0,300})"[^>]{0,500}>/g, (whole, part: string) =>
      WANTED.test(part) ? whole : '',
    ),
  );
}

/** True when an XML part brings a document type or entities of its own; no spreadsheet program writes them. */
export function declaresMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (/<!(DOCTYPE|ENTITY)/i.test(start.replaceAll('\0', ''))) return true;
  for (let at = bytes.indexOf(0x3c); at !== -1; at = bytes.indexOf(0x3c, at + 1)) {
    const [bang, first, second] = [bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    if (bang === 0x21 && (first === 0x44 || first === 0x45) && (second === 0x4f || second === 0x4e))
      return true;
  }
  return false;
}

/** Read a workbook whose parts are text, by the library; its formulas are not run, their stored values are used. */
export function readWorkbook(bytes: Uint8Array, limits: Limits): Result<readonly RawSheet[], RosterFailure> {
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellText: false,
      cellHTML: false,
      cellNF: true,
      cellStyles: true, // without it hidden rows are not told
      sheetStubs: true,
      sheetRows: limits.rows + 2,
    });
    const sheets: RawSheet[] = [];
    for (const [index, name] of book.SheetNames.slice(0, limits.sheets).entries()) {
      const sheet = book.Sheets[name];
      if (sheet === undefined) continue;
      const raw = readSheet(name, sheet, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, limits);
      if ('code' in raw) return failure(raw);
      sheets.push(raw);
    }
    return success(sheets);
  } catch (error) {
    const says = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(says)) return failure({ code: 'encrypted', with: {} });
    return failure({ code: 'damaged', with: {} });
  }
}

function readSheet(
  name: string,
  sheet: WorkSheet,
  hidden: boolean,
  limits: Limits,
): RawSheet | RosterFailure {
  const data: (CellObject | undefined)[][] =
    (sheet['!data'] as (CellObject | undefined)[][] | undefined) ?? [];
  const draft = new SheetDraft(name, hidden, limits);
  for (let row = 0; row < Math.min(data.length, limits.rows + 1); row++) {
    const line = data[row];
    if (line === undefined) continue;
    // a row may be a sparse array of a million places: only cells that exist are visited
    for (const key of Object.keys(line)) {
      const cell = line[Number(key)];
      if (cell !== undefined && cell !== null)
        draft.write(row, Number(key), cellText(cell, row, Number(key), draft));
    }
  }
  for (const [row, info] of Object.entries(sheet['!rows'] ?? {}))
    if (info?.hidden === true) draft.hide(Number(row));
  for (const { s, e } of sheet['!merges'] ?? [])
    draft.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  return draft.finish();
}

function cellText(cell: CellObject, row: number, column: number, draft: SheetDraft): string {
  const { v: value } = cell;
  const isStub = cell.t === 'z' || value === undefined || value === null;
  if (isStub) {
    if (cell.f !== undefined) draft.trouble(row, column, 'formula-without-value', cell.f);
    return '';
  }
  if (cell.t === 'e') {
    draft.trouble(row, column, 'cell-error', cell.w ?? errorWord(Number(value)));
    return '';
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value, cell.z) : String(value);
}
