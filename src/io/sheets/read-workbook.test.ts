import { type CellObject, utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { readRoster } from '../read-roster.ts';

/** Read a sheet of rows with some cells written by hand. */
function readCells(rows: readonly (readonly (string | number)[])[], cells: Record<string, CellObject>) {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  Object.assign(sheet, cells);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '名单');
  const written: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx' });
  const read = readRoster({ kind: 'file', bytes: new Uint8Array(written) });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

it('IO-CELL: a unit that a formula did not find is told by its word, and is not the unit above', () => {
  const roster = readCells(
    [
      ['姓名', '单位'],
      ['鲁班', '县住建局'],
      ['墨翟', ''],
      ['李冰', ''],
    ],
    { B3: { t: 'e', v: 42 } },
  );
  expect(roster.people.map(({ unit }) => unit)).toEqual(['县住建局', '', '县住建局']);
  expect(roster.diagnostics.map(({ code, at, with: words }) => [code, at.row, words])).toEqual([
    ['cell-error', 3, { text: '#N/A' }],
    ['unit-filled-down', 4, { count: 1, unit: '县住建局' }],
  ]);
});

it('IO-CELL: a date is written as in this country', () => {
  const roster = readCells(
    [
      ['姓名', '备注'],
      ['鲁班', ''],
    ],
    { B2: { t: 'n', v: 46513, z: 'm/d/yy' } },
  );
  expect(roster.people[0]?.notes).toBe('2027/5/6');
});
