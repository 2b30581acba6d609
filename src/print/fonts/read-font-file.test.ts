import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetOfTexts } from '../../../test/support/print-texts.ts';
import { readPdf } from '../../../test/support/read-pdf.ts';
import { nodeFontBook, printPdf } from '../node-print.ts';
import { readCharacterMap } from './character-map.ts';
import { isCidKeyed, readCharstrings } from './charstrings.ts';
import { cutFont } from './cut-font.ts';
import { openFont } from './font.ts';
import { fontNames } from './font-names.ts';
import { readFontFile } from './read-font-file.ts';
import { readSfnt, viewOf, writeSfnt } from './sfnt.ts';
import { makeTypeMeasure } from './type-measure.ts';

const root = new URL('../../../', import.meta.url);
const harfBuzz = new WebAssembly.Module(
  readFileSync(new URL('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm', root)),
);
const whole = (face: string): Uint8Array =>
  unzlibSync(new Uint8Array(readFileSync(new URL(`.cache/fonts/${face}.font`, root))));
const codePoints = [...'国王张李一二三Aa1𬱖'].map((one) => one.codePointAt(0) ?? 0);
const small = (face: string): Uint8Array => cutFont(harfBuzz, { bytes: whole(face), member: 0, codePoints });

/** Two fonts in one file, as `.ttc` keeps them. */
function collection(fonts: readonly Uint8Array[]): Uint8Array {
  const head = 12 + 4 * fonts.length;
  const bytes = new Uint8Array(fonts.reduce((sum, font) => sum + font.length, head));
  const view = viewOf(bytes);
  view.setUint32(0, 0x74746366);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  let at = head;
  fonts.forEach((font, i) => {
    bytes.set(font, at);
    view.setUint32(12 + 4 * i, at);
    const tables = viewOf(bytes).getUint16(at + 4);
    for (let k = 0; k < tables; k++) {
      const entry = at + 12 + 16 * k + 8;
      view.setUint32(entry, view.getUint32(entry) + at);
    }
    at += font.length;
  });
  return bytes;
}

function withRights(font: Uint8Array, rights: number): Uint8Array {
  const sfnt = readSfnt(font);
  const os2 = sfnt?.tables.get('OS/2')?.slice();
  if (sfnt === undefined || os2 === undefined) throw new Error('no OS/2');
  viewOf(os2).setUint16(8, rights);
  return writeSfnt({ ...sfnt, tables: new Map([...sfnt.tables, ['OS/2', os2]]) });
}

/** A `CFF ` table with two glyphs that draw nothing, found by names or by CIDs. */
function tinyCff(cid: boolean): Uint8Array {
  const head = [1, 0, 4, 1, 0, 1, 1, 1, 2, 0x41];
  const ros = cid ? [139, 139, 139, 12, 30] : [];
  const dictionary = [...ros, 28, 0, 0, 17];
  const top = [0, 1, 1, 1, dictionary.length + 1, ...dictionary];
  // No strings and no subroutines, then the glyph programs.
  const before = [...head, ...top, 0, 0, 0, 0];
  before[head.length + top.length - 2] = before.length;
  return new Uint8Array([...before, 0, 2, 1, 1, 2, 4, 14, 139, 14]);
}

const refusalOf = (bytes: Uint8Array): string => {
  const read = readFontFile(bytes, harfBuzz);
  return read.ok ? 'taken' : read.failure.code;
};

describe('fonts of the user’s', () => {
  const song = small('song');
  const kai = small('kai');

  it('come out of a collection each by itself', () => {
    const read = readFontFile(collection([song, kai]), harfBuzz);
    const names = read.ok ? read.value.map(({ name }) => name) : [];
    expect(names).toEqual(['NotoSerifSC-Regular', 'LXGWWenKai-Regular']);
    const [, second] = names;
    const one = readFontFile(collection([song, kai]), harfBuzz, second);
    expect(one.ok && one.value.map(({ label }) => label)).toEqual(['LXGW WenKai']);
  });

  it.each([
    [0x0000, 'taken'],
    [0x0004, 'taken'],
    [0x0008, 'taken'],
    [0x0100, 'taken'],
    [0x0002, 'font-restricted'],
    [0x0200, 'font-restricted'],
  ])('rights to embed 0x%i: %s', (rights, outcome) => {
    expect(refusalOf(withRights(song, rights))).toBe(outcome);
  });

  it('are refused where they are damaged, and never break anything', () => {
    expect(refusalOf(new Uint8Array())).toBe('font-damaged');
    expect(refusalOf(new TextEncoder().encode('<html>no font at all</html>'))).toBe('font-damaged');
    fc.assert(
      // The last three bytes may be padding.
      fc.property(fc.integer({ min: 0, max: song.length - 4 }), (length) => {
        expect(refusalOf(song.slice(0, length))).toMatch(/^font-/);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: song.length - 1 }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 40,
        }),
        (changes) => {
          const bytes = song.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(refusalOf(bytes)).toMatch(/^(taken|font-)/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['by names', false, 'font-damaged'],
    ['by CIDs', true, 'font-cid-keyed'],
  ])('with PostScript outlines that are found %s', (_, cid, outcome) => {
    const table = tinyCff(cid);
    expect(isCidKeyed(table)).toBe(cid);
    expect([...readCharstrings(table)(1)]).toEqual([139, 14]);
    const tables = new Map(readSfnt(song)?.tables);
    for (const tag of ['glyf', 'loca']) tables.delete(tag);
    const font = writeSfnt({ flavor: 0x4f54544f, tables: tables.set('CFF ', table) });
    expect(openFont(font).ok).toBe(!cid);
    // Its glyphs draw nothing: no font for papers either way.
    expect(refusalOf(font)).toBe(outcome);
  });

  it('print what they hold; 宋 prints the rest', async () => {
    const read = readFontFile(kai, harfBuzz);
    if (!read.ok) throw new Error(read.failure.code);
    const [font] = read.value;
    const book = nodeFontBook(async (name) =>
      name === font?.name ? { bytes: font.bytes, member: 0 } : undefined,
    );
    const page = sheetOfTexts('own/LXGWWenKai-Regular', ['王𬱖', '王明']);
    const [printed] = readPdf(await printPdf([page], book, { title: '', date: '2026-03-05T09:00' }));
    expect(printed?.texts).toEqual(['王𬱖', '王明']);
    expect(printed?.characters.map(({ font: by }) => by.slice(7))).toEqual([
      'LXGWWenKai-Regular',
      'LXGWWenKai-Regular',
      'LXGWWenKai-Regular',
      'NotoSerifSC-Regular',
    ]);
  });

  it('print whole where their maker forbids to cut them', async () => {
    const bytes = withRights(kai, 0x0100);
    const book = nodeFontBook(async () => ({ bytes, member: 0 }));
    const page = sheetOfTexts('own/Whole', ['王国']);
    const [printed] = readPdf(await printPdf([page], book, { title: '', date: '2026-03-05T09:00' }));
    expect([printed?.texts, printed?.characters.filter(({ contours }) => contours <= 0)]).toEqual([
      ['王国'],
      [],
    ]);
  });

  it('are measured by their own widths', () => {
    const opened = openFont(whole('hei'));
    if (!opened.ok) throw new Error(opened.failure.code);
    const measure = makeTypeMeasure(new Map([['Mine', opened.value]]));
    const text = '王 Jean-Luc 第3号';
    expect(measure.widthEm('own/Mine', text)).toBeCloseTo(measure.widthEm('hei', text), 2);
    expect(measure.widthEm('own/Other', text)).toBe(measure.widthEm('song', text));
  });
});

describe('names of fonts', () => {
  const table = (records: readonly (readonly [number, number, number, string])[]): Uint8Array => {
    const texts = records.map(([, , , text]) => Buffer.from(text, 'utf16le').swap16());
    const head = Buffer.alloc(6 + 12 * records.length);
    head.writeUInt16BE(records.length, 2);
    head.writeUInt16BE(head.length, 4);
    let at = 0;
    records.forEach(([platform, language, id], i) => {
      const length = texts[i]?.length ?? 0;
      [platform, 1, language, id, length, at].forEach((value, k) => {
        head.writeUInt16BE(value, 6 + 12 * i + 2 * k);
      });
      at += length;
    });
    return new Uint8Array(Buffer.concat([head, ...texts]));
  };

  it('are told in Chinese where the font has it, and fit into a PDF', () => {
    const names = fontNames(
      table([
        [3, 0x0409, 4, 'FZXiaoBiaoSong-B05S'],
        [3, 0x0804, 4, '方正小标宋简体'],
        [3, 0x0409, 6, 'FZXBS JW--GB1-0(x)'],
      ]),
    );
    expect(names).toEqual({ name: 'FZXBSJW--GB1-0x', label: '方正小标宋简体' });
    expect(fontNames(undefined)).toEqual({ name: 'Unnamed', label: 'Unnamed' });
  });
});

describe('character maps', () => {
  it('of format 4 say the same as those of format 12', () => {
    const table = readSfnt(whole('song'))?.tables.get('cmap');
    if (table === undefined) throw new Error('no cmap');
    const view = viewOf(table);
    const records = Array.from({ length: view.getUint16(2) }, (_, i) => 4 + 8 * i);
    const basic = records.find((at) => view.getUint16(view.getUint32(at + 4)) === 4);
    if (basic === undefined) throw new Error('no format 4');
    const only = table.slice();
    viewOf(only).setUint16(2, 1);
    only.copyWithin(4, basic, basic + 8);
    const [four, twelve] = [readCharacterMap(only), readCharacterMap(table)];
    const below = twelve.codePoints().filter((one) => one < 0xffff);
    expect(below.length).toBeGreaterThan(7_900);
    expect(below.filter((one) => four.glyphOf(one) !== twelve.glyphOf(one))).toEqual([]);
    expect(four.codePoints()).toEqual(below);
  });
});
