import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codesOf, readRows } from '../../../test/support/read-rows.ts';
import { workbookBytes } from '../../../test/support/workbook-bytes.ts';
import { LIMITS } from '../limits.ts';
import { readRoster } from '../read-roster.ts';
import { unpackEntry } from './unpack-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const rows = [
  ['姓名', '单位'],
  ['张志强', '县财政局'],
];

const failureOf = (bytes: Uint8Array) => {
  const read = readRoster({ kind: 'file', bytes });
  return read.ok ? undefined : read.failure;
};

/** A workbook whose first sheet is changed after it was written. */
function workbookWith(change: (xml: string) => string): Uint8Array {
  const parts: Zippable = { ...unzipSync(workbookBytes([{ rows }])) };
  parts[SHEET] = Uint8Array.from(
    strToU8(change(strFromU8(unzipSync(workbookBytes([{ rows }]))[SHEET] ?? new Uint8Array()))),
  );
  return zipSync(parts);
}

describe('hostile files', () => {
  it('IO-BOMB: the declared ratio and size are judged before anything is unpacked', () => {
    const bomb = zipSync(
      { ...unzipSync(workbookBytes([{ rows }])), [SHEET]: new Uint8Array(30_000_000) },
      { level: 9 },
    );
    expect(failureOf(bomb)).toMatchObject({ code: 'too-large', with: { what: 'ratio' } });
    const large = zipSync({ [SHEET]: new Uint8Array(60_000_000) }, { level: 9 });
    expect(failureOf(large)).toMatchObject({ code: 'too-large', with: { what: 'bytes', limit: 50_000_000 } });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`xl/${index}.xml`, new Uint8Array()])),
    );
    expect(failureOf(many)).toMatchObject({ code: 'too-large', with: { what: 'entries' } });
  });

  it('IO-BOMB: bytes are counted while they come out, whatever the header declares', () => {
    const file = zipSync({ [SHEET]: new Uint8Array(5_000_000) }, { level: 9 });
    const [entry] = readZipDirectory(file, 10) ?? [];
    const liar: ZipEntry = { ...(entry as ZipEntry), unpackedBytes: 10 };
    expect(unpackEntry(file, liar, 1_000_000)).toBe('too-large');
    expect(unpackEntry(file, { ...liar, crc: 1 }, 10_000_000)).toBe('damaged');
    expect(unpackEntry(file, liar, 10_000_000)).toMatchObject({ bytes: { length: 5_000_000 } });
  });

  it('IO-XML: document types and entities are refused', () => {
    const bytes = workbookWith((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa">]>'));
    expect(failureOf(bytes)).toEqual({ code: 'forbidden-markup', with: { part: SHEET } });
    const plain = strToU8(
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    );
    expect(failureOf(plain)?.code).toBe('forbidden-markup');
  });

  it('IO-FORMULA: formulas are not run; a stored value is used and a missing one is a doubt', () => {
    const bytes = workbookWith((xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="3"><c r="A3" t="str"><f>1+1</f><v>李小红</v></c><c r="C3"><f>HYPERLINK("http://x")</f></c></row></sheetData>',
      ),
    );
    const read = readRoster({ kind: 'file', bytes });
    expect(read.ok && read.value.people.map((person) => [person.name, person.custom])).toEqual([
      ['张志强', []],
      ['李小红', []],
    ]);
    expect(read.ok && codesOf(read.value)).toContain('formula-without-value');
  });

  it('IO-LIMIT: too many people, columns and rows are refused', () => {
    const people = Array.from({ length: 20_001 }, (_, index) => [`张${index % 10}`]);
    const csv = strToU8(`姓名\n${people.map(([name]) => name).join('\n')}`);
    expect(failureOf(csv)).toEqual({
      code: 'too-many-people',
      with: { found: 20_001, limit: LIMITS.people },
    });
    const wide = workbookBytes([{ rows: [Array.from({ length: 201 }, (_, index) => `c${index}`)] }]);
    expect(failureOf(wide)).toMatchObject({ code: 'too-many-columns', with: { found: 201, limit: 200 } });
    const far = workbookWith((xml) =>
      xml.replace('</sheetData>', '<row r="900000"><c r="XFD900000" t="str"><v>x</v></c></row></sheetData>'),
    );
    expect(['too-many-rows', undefined]).toContain(failureOf(far)?.code);
  });

  it('IO-LIMIT: merged ranges over a million cells cost nothing', () => {
    const start = performance.now();
    const roster = readRows(
      rows,
      {},
      Array.from({ length: 50 }, () => 'A2:XFD1048576'),
    );
    expect(roster.people.map((person) => person.name)).toEqual(['张志强']);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
