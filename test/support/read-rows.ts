import { readRoster } from '../../src/io/read-roster.ts';
import type { Roster, RosterOptions } from '../../src/io/roster.ts';
import { type SheetDraft, workbookBytes } from './workbook-bytes.ts';

/** Read a workbook made of these sheets; a list that cannot be read fails the test. */
export function readSheets(sheets: readonly SheetDraft[], options: RosterOptions = {}): Roster {
  const read = readRoster({ kind: 'file', bytes: workbookBytes(sheets) }, options);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.failure)}`);
  return read.value;
}

/** Read one sheet of rows. */
export const readRows = (
  rows: SheetDraft['rows'],
  options: RosterOptions = {},
  merges: readonly string[] = [],
): Roster => readSheets([{ rows, merges }], options);

/** Read what was pasted. */
export function readPaste(text: string, html?: string): Roster {
  const read = readRoster({ kind: 'paste', text, ...(html === undefined ? {} : { html }) });
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.failure)}`);
  return read.value;
}

/** Codes of the diagnostics of a list, in order. */
export const codesOf = (roster: Roster): readonly string[] => roster.diagnostics.map((one) => one.code);
