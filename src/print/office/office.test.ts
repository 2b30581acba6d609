import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { HARD_NAMES, hallPlan } from '../../../test/support/print-people.ts';
import { standInType } from '../../../test/support/stand-in-type.ts';
import { loadPrintSource } from '../load-print-source.ts';
import { documentOf } from '../registry.ts';
import { writePapersDocx } from './write-papers-docx.ts';
import { writeTablesDocx } from './write-tables-docx.ts';
import { writeTablesXlsx } from './write-tables-xlsx.ts';

const DATE = '2026-03-05T08:00';
async function requestOf(options: object) {
  const source = await loadPrintSource(hallPlan(13), { language: 'zh', printedAt: DATE });
  return { source, options, type: standInType };
}
async function tables(list: string) {
  const document = documentOf('lists');
  return document?.tables?.(await requestOf({ list })) ?? [];
}
const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('files for the office', () => {
  it('K1: a list comes back from its workbook name by name', async () => {
    const bytes = await writeTablesXlsx(await tables('by-seat'), DATE);
    const book = read(bytes, { raw: true });
    const [name = ''] = book.SheetNames;
    const rows: string[][] = utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
    expect(rows[1]).toEqual(['排', '座', '姓名', '单位', '职务']);
    expect(
      rows
        .slice(2)
        .map((row) => row[2])
        .sort(),
    ).toEqual([...HARD_NAMES].sort());
    expect(rows.flat().every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('K1: a workbook has borders, repeats its head and fits the width of the sheet', async () => {
    const bytes = await writeTablesXlsx(await tables('sign-in'), DATE);
    expect(part(bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('fitToHeight="0"');
    expect(sheet).toContain('<col ');
    expect(part(bytes, 'xl/styles.xml')).toContain('style="thin"');
  });

  it('K1: text that looks like a formula stays text', async () => {
    const [table] = await tables('by-seat');
    if (table === undefined) throw new Error('no table');
    const bytes = await writeTablesXlsx([{ ...table, rows: [['=1+1', '+1', '@x', '-2', '001']] }], DATE);
    const book = read(bytes, { raw: true });
    const [name = ''] = book.SheetNames;
    const sheet = book.Sheets[name] ?? {};
    expect(
      ['A3', 'B3', 'C3', 'D3', 'E3'].map((cell) => [sheet[cell]?.t, sheet[cell]?.v, sheet[cell]?.f]),
    ).toEqual(['=1+1', '+1', '@x', '-2', '001'].map((text) => ['s', text, undefined]));
  });

  it('K1: a list as a text document repeats its head, cuts no line and names an East Asian font', async () => {
    const xml = part(await writeTablesDocx(await tables('by-name'), DATE), 'word/document.xml');
    for (const name of HARD_NAMES) expect(xml).toContain(`>${name}<`);
    expect(xml).toContain('<w:tblHeader');
    expect(xml).toContain('<w:cantSplit');
    expect(xml).toContain('w:eastAsia="宋体"');
  });

  it('K1: plates as a text document face both ways: the upper half turned by 180°', async () => {
    const document = documentOf('plates');
    const papers = document?.papers(await requestOf({ spaceInTwo: false })) ?? [];
    const bytes = await writePapersDocx(papers, standInType, DATE);
    const xml = part(bytes, 'word/document.xml');
    for (const name of HARD_NAMES) expect(xml.split(`>${name}<`)).toHaveLength(3);
    expect(xml.split('rot="10800000"')).toHaveLength(HARD_NAMES.length + 1);
    expect(xml.split('<w:pgSz ')).toHaveLength(papers.length + 1);
    expect(xml).toContain('w:eastAsia="华文中宋"');
    const [paper] = papers;
    // A page that lies says so: a printer that is told to print it upright cuts it.
    const [, width = '', height = '', lies] =
      /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/.exec(xml) ?? [];
    expect(lies).toBe('landscape');
    expect([width, height].map((twips) => Math.round(Number(twips) / 56.6929))).toEqual([
      Math.round(paper?.widthMm ?? 0),
      Math.round(paper?.heightMm ?? 0),
    ]);
  });

  it('K1: equal content gives equal bytes', async () => {
    const list = await tables('by-name');
    expect(await writeTablesXlsx(list, DATE)).toEqual(await writeTablesXlsx(list, DATE));
    expect(await writeTablesDocx(list, DATE)).toEqual(await writeTablesDocx(list, DATE));
    const papers = documentOf('plates')?.papers(await requestOf({})) ?? [];
    const first = await writePapersDocx(papers, standInType, DATE);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 1, 3) });
    const later = await writePapersDocx(papers, standInType, DATE);
    const laterList = await writeTablesXlsx(list, DATE);
    vi.useRealTimers();
    expect(later).toEqual(first);
    expect(laterList).toEqual(await writeTablesXlsx(list, DATE));
    expect(part(first, 'docProps/core.xml')).toContain('2026-03-05T08:00:00Z');
  });
});
