import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookBytes } from '../../../test/support/workbook-bytes.ts';
import { readRoster } from '../read-roster.ts';
import { sniffFile } from './sniff-file.ts';

const bytes = (text: string): Uint8Array => strToU8(text);
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

/** A compound file with nothing but a directory entry of this name. */
function compound(stream: string): Uint8Array {
  const file = new Uint8Array(1536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, character] of [...stream].entries()) file[1024 + index * 2] = character.charCodeAt(0);
  file[1024 + 64] = (stream.length + 1) * 2;
  return file;
}

const failureOf = (file: Uint8Array) => {
  const read = readRoster({ kind: 'file', bytes: file });
  return read.ok
    ? 'ok'
    : [read.failure.code, read.failure.with.what].filter((word) => word !== undefined).join(' ');
};

describe('wrong files', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ'), 'wrong-file pdf'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'wrong-file image',
    ],
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'wrong-file image'],
    ['a photograph of a telephone', bytes('\0\0\0\x18ftypheic'), 'wrong-file image'],
    ['a Word file', zip('[Content_Types].xml', 'word/document.xml'), 'wrong-file word'],
    ['slides', zip('ppt/presentation.xml'), 'wrong-file powerpoint'],
    ['another zip', zip('readme.txt'), 'wrong-file zip'],
    ['a plan', zip('manifest.json', 'plan.json'), 'wrong-file plan'],
    ['an old Word file', compound('WordDocument'), 'wrong-file word-old'],
    ['a workbook of Excel 95', compound('Book'), 'wrong-file xls-95'],
    ['a binary workbook', zip('xl/workbook.bin'), 'wrong-file xlsb'],
    ['an encrypted workbook', compound('EncryptedPackage'), 'encrypted'],
    ['JSON', bytes('{"name": "张三"}'), 'not-a-seating-plan'],
    ['rich text', bytes('{\\rtf1\\ansi'), 'wrong-file word-old'],
    ['RAR', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00]), 'wrong-file rar'],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00]), 'wrong-file program'],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256), 'wrong-file unknown'],
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blanks', bytes(' \n \n'), 'empty-file'],
    ['a cut workbook', workbookBytes([{ rows: [['姓名'], ['张三']] }]).slice(0, 600), 'damaged'],
  ])('IO-WRONG: %s says what it is', (_, file, says) => {
    expect(failureOf(file)).toBe(says);
  });

  it('IO-WRONG: words that begin like another file stay words', () => {
    expect(sniffFile(bytes('BM,张三\nMZ,李四'), 10).is).toBe('text');
    expect(sniffFile(bytes('ID3 list\n张三'), 10).is).toBe('text');
  });

  it.each(['xlsx', 'biff8', 'ods', 'xlml', 'html', 'csv'] as const)(
    'IO-KIND: %s is read by its bytes',
    (type) => {
      const file = workbookBytes(
        [
          {
            rows: [
              ['姓名', '单位', '备注'],
              ['张志强', '县财政局', '主持'],
              ['李小红', '县审计局', ''],
            ],
          },
        ],
        type,
      );
      const read = readRoster({ kind: 'file', bytes: file });
      expect(
        read.ok && read.value.people.map((person) => [person.name, person.unit, person.roles.join()]),
      ).toEqual([
        ['张志强', '县财政局', 'host'],
        ['李小红', '县审计局', ''],
      ]);
    },
  );
});
