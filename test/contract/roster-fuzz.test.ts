import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readRoster } from '../../src/io/read-roster.ts';
import { mutateBytes, seededRandom } from '../support/mutate-bytes.ts';
import { workbookBytes } from '../support/workbook-bytes.ts';

const SLOWEST_MS = 2_000;
const folder = new URL('../fixtures/rosters/', import.meta.url);
const rows = [
  ['序号', '单位', '姓名', '手机', '备注'],
  [1, '县财政局', '张志强', 13800000000, '主持'],
  [2, '县审计局', '李小红', 13800000001, '与张志强同桌'],
];

/** Healthy files of every kind the importer reads. */
const healthy: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const),
  ...(['xlsx', 'biff8', 'ods', 'xlml', 'html', 'csv'] as const).map(
    (type) => [type, workbookBytes([{ rows }], type)] as const,
  ),
];

/** Damage the parts inside a zip and pack them again, so that the damage gets past the checksums. */
function mutateInside(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /sheet|workbook|shared|styles|content/i.test(name));
  const name = names[Math.floor(random() * names.length)];
  if (name !== undefined) parts[name] = Uint8Array.from(mutateBytes(parts[name] ?? new Uint8Array(), random));
  return zipSync(parts, { level: 0 });
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

describe('damaged and random files', () => {
  // the workbook library complains aloud of records it does not know
  beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterAll(() => vi.restoreAllMocks());

  it.each([0, 500, 1_000, 1_500])(
    'IO-FUZZ: 500 seeded files from seed %i end soon and never throw',
    (first) => {
      const slow: string[] = [];
      for (let seed = first; seed < first + 500; seed++) {
        const random = seededRandom(seed + 1);
        const [name, bytes] = healthy[seed % healthy.length] as (typeof healthy)[number];
        const inside = isZip(bytes) && random() < 0.7;
        const damaged = inside ? mutateInside(bytes, random) : mutateBytes(bytes, random);
        const start = performance.now();
        const read = readRoster({ kind: 'file', bytes: damaged });
        const milliseconds = performance.now() - start;
        if (milliseconds > SLOWEST_MS) slow.push(`seed ${seed} ${name}: ${Math.round(milliseconds)} ms`);
        if (read.ok) expect(read.value.people.length).toBeLessThanOrEqual(20_000);
        else expect(read.failure.code).toMatch(/^[a-z-]+$/);
      }
      expect(slow).toEqual([]);
    },
    60_000,
  );

  it('IO-FUZZ: 500 seeded texts from the clipboard end soon and never throw', () => {
    const pieces = [
      '张三',
      '李 四',
      '、',
      '，',
      '\t',
      '\n',
      '"',
      "'",
      '：',
      '（',
      '）',
      '1.',
      '一、',
      '姓名',
      '单位',
      '局长',
      '=1+1',
      '\u202e',
      '\ue863',
      '𬱖',
      '<td>',
      '<tr',
      '&#x1F;',
      ',',
      '||',
      ' ',
      '县财政局',
      '与',
      '同桌',
    ];
    for (let seed = 0; seed < 500; seed++) {
      const random = seededRandom(seed + 77);
      const text = Array.from(
        { length: Math.floor(random() * 400) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
      const start = performance.now();
      const read = readRoster({ kind: 'paste', text, ...(seed % 3 === 0 ? { html: text } : {}) });
      expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
      expect(typeof read.ok).toBe('boolean');
    }
  }, 60_000);
});
