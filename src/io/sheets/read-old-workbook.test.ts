import { CFB } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { BIFF } from './biff-records.ts';
import { readSharedStrings } from './biff-strings.ts';
import { readOldWorkbook } from './read-old-workbook.ts';

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];
const wide = (text: string): number[] => [...text].flatMap((character) => u16(character.charCodeAt(0)));
const record = (id: number, ...data: number[]): number[] => [...u16(id), ...u16(data.length), ...data];
const cell = (row: number, column: number, format = 0): number[] => [
  ...u16(row),
  ...u16(column),
  ...u16(format),
];
const begin = (kind: number): number[] => record(BIFF.begin, ...u16(0x0600), ...u16(kind));

/** A workbook of one sheet `S`, its globals and cells written byte by byte. */
function workbook(globals: readonly number[], cells: readonly number[]): Uint8Array {
  const head = (offset: number): number[] => [
    ...begin(5),
    ...globals,
    ...record(BIFF.boundSheet, ...u32(offset), 0, 0, 1, 0, 0x53),
    ...record(BIFF.end),
  ];
  const stream = [...head(head(0).length), ...begin(0x10), ...cells, ...record(BIFF.end)];
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'Workbook', Uint8Array.from(stream));
  return Uint8Array.from(CFB.write(file, { type: 'array' }));
}

const rowsOf = (globals: readonly number[], cells: readonly number[]) => {
  const read = readOldWorkbook(workbook(globals, cells), LIMITS);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value[0];
};

describe('workbooks of Excel 97-2003', () => {
  it('IO-XLS: rows that are hidden, by hand or by a filter', () => {
    const row = (index: number, flags: number) =>
      record(BIFF.row, ...u16(index), ...u16(0), ...u16(1), ...u16(255), ...u32(0), ...u32(flags));
    expect(rowsOf([], [...row(0, 0x100), ...row(1, 0x120), ...row(2, 0x100)])?.hiddenRows).toEqual([1]);
  });

  it('IO-XLS: every kind of cell gives its stored value', () => {
    const strings = record(BIFF.sharedStrings, ...u32(1), ...u32(1), ...u16(2), 1, ...wide('张三'));
    const formats = [
      ...record(BIFF.format, ...u16(164), ...u16(8), 1, ...wide('m"月"d"日"')),
      ...record(BIFF.extendedFormat, ...u16(0), ...u16(0)),
      ...record(BIFF.extendedFormat, ...u16(0), ...u16(164)),
    ];
    const cells = [
      ...record(BIFF.labelShared, ...cell(0, 0), ...u32(0)),
      ...record(BIFF.label, ...cell(0, 1), ...u16(2), 0, 0x41, 0x42),
      ...record(BIFF.number, ...cell(0, 2), ...f64(13_812_345_678)),
      ...record(BIFF.rk, ...cell(0, 3), ...u32((7 << 2) | 2)),
      ...record(BIFF.rk, ...cell(0, 4), ...u32((150 << 2) | 3)),
      ...record(
        BIFF.multipleRk,
        ...u16(1),
        ...u16(0),
        ...u16(0),
        ...u32((1 << 2) | 2),
        ...u16(0),
        ...u32((2 << 2) | 2),
        ...u16(1),
      ),
      ...record(BIFF.booleanOrError, ...cell(1, 2), 1, 0),
      ...record(BIFF.formula, ...cell(1, 3), ...f64(42), ...u16(0), ...u32(0)),
      ...record(BIFF.formula, ...cell(1, 4), 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...u16(0), ...u32(0)),
      ...record(0x04bc, ...u16(1), ...u16(1), 4, 4, 0, 0),
      ...record(BIFF.string, ...u16(2), 1, ...wide('李四')),
      ...record(BIFF.number, ...cell(2, 0, 1), ...f64(46_086)),
      ...record(BIFF.booleanOrError, ...cell(2, 1), 42, 1),
      ...record(BIFF.mergedCells, ...u16(1), ...u16(0), ...u16(1), ...u16(0), ...u16(0)),
    ];
    const sheet = rowsOf([...strings, ...formats], cells);
    expect(sheet?.rows).toEqual([
      ['张三', 'AB', '13812345678', '7', '1.5'],
      ['1', '2', 'TRUE', '42', '李四'],
      ['3月5日'],
    ]);
    expect(sheet?.merges).toEqual([{ top: 0, bottom: 1, left: 0, right: 0 }]);
    expect(sheet?.troubles).toEqual([{ row: 2, column: 1, what: 'cell-error', text: '#N/A' }]);
  });

  it('IO-XLS: a shared string may be cut between records and change its width there', () => {
    const pieces = [
      [...u32(3), ...u32(3), ...u16(4), 1, ...wide('欧阳')],
      [1, ...wide('小明'), ...u16(3), 0, 0x4a],
      [0, 0x6f, 0x65, ...u16(2), 8 | 4 | 1, ...u16(1), ...u32(3), ...wide('王五'), 0, 0],
      [0, 0, 9, 9, 9],
    ].map((piece) => Uint8Array.from(piece));
    expect(readSharedStrings(pieces)).toEqual(['欧阳小明', 'Joe', '王五']);
    const switching = [
      [...u32(1), ...u32(1), ...u16(3), 0, 0x41],
      [1, ...wide('张三')],
    ].map((piece) => Uint8Array.from(piece));
    expect(readSharedStrings(switching)).toEqual(['A张三']);
  });

  it('IO-XLS: a protected workbook says so, a cut one is damaged', () => {
    const locked = readOldWorkbook(workbook(record(BIFF.filePass, 1, 0), []), LIMITS);
    expect(locked).toMatchObject({ ok: false, failure: { code: 'encrypted' } });
    const cut = readOldWorkbook(workbook([], []).slice(0, 700), LIMITS);
    expect(cut).toMatchObject({ ok: false, failure: { code: 'damaged' } });
  });

  it('IO-XLS: a table of sectors that runs in a circle ends', () => {
    const file = workbook([], record(BIFF.label, ...cell(0, 0), ...u16(1), 0, 0x41));
    const circle = Uint8Array.from(file);
    for (let at = 512; at + 4 <= circle.length; at += 4) {
      const view = new DataView(circle.buffer, at, 4);
      if (view.getUint32(0, true) === 0xfffffffe) view.setUint32(0, 1, true);
    }
    const start = performance.now();
    readOldWorkbook(circle, LIMITS);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
