import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { diagnosticWords } from '../../src/i18n/words/diagnostic-words.ts';
import { readRoster } from '../../src/io/read-roster.ts';

/** A list with a formula that nobody has run and one that failed. */
function formulas(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['姓名', '单位', '职务'],
    ['鲁班', '县住建局', '局长'],
    ['墨翟', '', ''],
  ]);
  sheet.B3 = { t: 'z', f: 'VLOOKUP(A3,C:D,2,0)' };
  sheet.C3 = { t: 'e', v: 42 };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '名单');
  const written: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx' });
  return new Uint8Array(written);
}

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/rosters/${name}`, import.meta.url)));

it.each([
  ['a list with formulas', formulas(), ['cell-error', 'formula-without-value']],
  ['a conference', fixture('全县经济工作会议-参会名单.xls'), ['same-name']],
  ['an agenda', fixture('政府常务会议-议题与人员.xlsx'), ['agenda-person-unlisted']],
] as const)('what is found in %s has every word of its sentence', (_name, bytes, codes) => {
  const read = readRoster({ kind: 'file', bytes });
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  for (const { code, with: words } of read.value.diagnostics) {
    const wanted = diagnosticWords[`found/${code}`].flatMap((text = '') => [
      ...text.matchAll(/\{\{(\w+)\}\}/g),
    ]);
    for (const [, word = ''] of wanted) expect(Object.keys(words), code).toContain(word);
  }
});
