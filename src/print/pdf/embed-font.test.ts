import { describe, expect, it } from 'vitest';
import { tinyPostscriptFont } from '../../../test/support/tiny-postscript-font.ts';
import { readCharstrings } from '../fonts/charstrings.ts';
import { openFont } from '../fonts/font.ts';
import { readSfnt } from '../fonts/sfnt.ts';
import { unpack } from '../fonts/zlib.ts';
import { nodeFontBook } from '../node-print.ts';
import { embedFont } from './embed-font.ts';

const book = nodeFontBook();
const never = async (): Promise<WebAssembly.Module> => {
  throw new Error('HarfBuzz was asked for');
};
const character = (text: string) => ({ codePoint: text.codePointAt(0) ?? 0 });

describe('fonts in a file', () => {
  it('with PostScript outlines keep the outline of each character, whose code is its glyph', async () => {
    const font = tinyPostscriptFont({ 丙: 300, 乙: 400, 甲: 500 });
    const opened = openFont(font);
    if (!opened.ok) throw new Error(opened.failure.code);
    const cut = await embedFont(book.harfBuzz, opened.value, [character('丙'), character('甲')], 0);
    const outlines = readCharstrings(await unpack(cut.file));
    const whole = readCharstrings(readSfnt(font)?.tables.get('CFF ') ?? new Uint8Array());
    for (const [text, glyph] of [
      ['丙', 1],
      ['甲', 3],
    ] as const) {
      const code = Number.parseInt(cut.codeOf(character(text)), 16);
      expect(outlines(code)).toEqual(whole(glyph));
      expect(cut.widths).toContain(`${code} [1000]`);
    }
    expect(cut.glyphs).toBeUndefined();
    expect(() => cut.codeOf(character('乙'))).toThrow('was not cut');
  });

  it('with TrueType outlines need no HarfBuzz', async () => {
    const song = await book.face('song');
    if (song === undefined) throw new Error('no 宋');
    const cut = await embedFont(never, song, [character('国'), character('王')], 0);
    expect([cut.codeOf(character('国')), cut.codeOf(character('王'))]).toEqual(['0001', '0002']);
    expect(cut.length).toBeLessThan(2000);
  });
});
