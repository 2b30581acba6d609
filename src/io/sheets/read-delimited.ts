import Papa from 'papaparse';
import { failure, type Result, success } from '../../base/result.ts';
import type { Limits } from '../limits.ts';
import type { RosterFailure } from '../roster.ts';
import type { CellTrouble, RawSheet } from './raw-sheet.ts';

/** A cell that a spreadsheet would run as a formula carries an apostrophe in front; it is no part of the text. */
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * Read text with cells divided by commas, tabs, semicolons or bars; quoted cells may hold line breaks.
 *
 * @param delimiter - the sign between cells.
 */
export function readDelimited(
  text: string,
  delimiter: string,
  limits: Limits,
): Result<RawSheet, RosterFailure> {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false, preview: limits.rows + 2 });
  while (data.length > 0 && (data[data.length - 1] ?? []).every((cell) => cell.trim() === '')) data.pop();
  if (data.length > limits.rows) {
    return failure({ code: 'too-many-rows', with: { sheet: '', found: data.length, limit: limits.rows } });
  }
  const troubles: CellTrouble[] = [];
  const rows: string[][] = [];
  for (const [row, line] of data.entries()) {
    let last = line.length;
    while (last > 0 && (line[last - 1] ?? '').trim() === '') last--;
    if (last > limits.columns) {
      return failure({ code: 'too-many-columns', with: { sheet: '', found: last, limit: limits.columns } });
    }
    const isRule = last > 0 && line.every((cell) => /^\s*(:?-{3,}:?)?\s*$/.test(cell)); // |---|---|
    if (isRule) last = 0;
    rows.push(
      line.slice(0, last).map((cell, column) => {
        const plain = GUARDED.test(cell) ? cell.slice(1) : cell.replace(/^="([^"]*)"$/, '$1');
        if (plain.length <= limits.cellCharacters) return plain;
        troubles.push({ row, column, what: 'cell-cut', text: String(plain.length) });
        return plain.slice(0, limits.cellCharacters);
      }),
    );
  }
  return success({ name: '', rows, merges: [], hidden: false, troubles });
}
