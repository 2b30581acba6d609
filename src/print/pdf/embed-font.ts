import { success } from '../../base/result.ts';
import { codePointsOf, keyOf, type SetCharacter, textOf } from '../fonts/characters-of.ts';
import { cutFont } from '../fonts/cut-font.ts';
import { cutOutlines } from '../fonts/cut-outlines.ts';
import { type Font, openFont } from '../fonts/font.ts';
import type { FontBook } from '../fonts/font-book.ts';
import { readSfnt, writeSfnt } from '../fonts/sfnt.ts';
import { pack } from '../fonts/zlib.ts';
import { utf16 } from './utf16.ts';

/** A font as it goes into a PDF: its file cut down to what is printed, and a code for every character. */
export interface EmbeddedFont {
  readonly name: string;
  readonly font: Font;
  /** Packed. */
  readonly file: Uint8Array;
  /** Length of the file when unpacked. */
  readonly length: number;
  /** Code of a character within the file, four digits in base 16. */
  readonly codeOf: (character: SetCharacter) => string;
  /** Codes with their widths in thousandths of an em. */
  readonly widths: string;
  /** Code to text, packed. */
  readonly toUnicode: Uint8Array;
  /** Code to glyph, two bytes each, packed; undefined where codes are glyphs (PostScript outlines). */
  readonly glyphs: Uint8Array | undefined;
}

/**
 * Cut a font to the characters that are printed with it. With TrueType outlines every character gets a code of its
 * own, even where two share a glyph, so that each is extracted as itself. With PostScript outlines the code is the
 * number of the glyph: a PDF reads it so from glyphs that have names, and from no others (`font-cid-keyed`).
 *
 * @param order - number of the font in the file, for its tag.
 * @throws Error where an outline was lost on the way: a page must not come out blank.
 */
export async function embedFont(
  harfBuzz: FontBook['harfBuzz'],
  font: Font,
  characters: readonly SetCharacter[],
  order: number,
): Promise<EmbeddedFont> {
  const truetype = font.outlines === 'truetype';
  const { file, glyphOf } = truetype
    ? cutTrueType(font, characters)
    : cutPostscript(await harfBuzz(), font, characters);
  const coded = characters.map((character, i) => {
    const glyph = glyphOf(character);
    return { character, glyph, code: truetype ? i + 1 : glyph };
  });
  const codes = new Map(coded.map(({ character, code }) => [keyOf(character), hex(code)]));
  return {
    name: `${tagOf(order)}+${font.name}`,
    font,
    file: await pack(file),
    length: file.length,
    codeOf: (character) => {
      const code = codes.get(keyOf(character));
      if (code === undefined) throw new Error(`U+${character.codePoint.toString(16)} was not cut`);
      return code;
    },
    widths: coded
      .map(({ character, code }) => `${code} [${Math.round(font.widthOf(glyphIn(font, character)) * 1000)}]`)
      .join(' '),
    toUnicode: await pack(new TextEncoder().encode(toUnicodeOf(coded))),
    glyphs: truetype ? await pack(glyphTable(coded)) : undefined,
  };
}

/** The file of a font as a PDF takes it along, and the glyph of a character in it. */
interface CutFile {
  readonly file: Uint8Array;
  readonly glyphOf: (character: SetCharacter) => number;
}

const IN_PDF: ReadonlySet<string> = new Set(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);

function cutTrueType(font: Font, characters: readonly SetCharacter[]): CutFile {
  const tables = readSfnt(font.bytes, font.member)?.tables ?? new Map<string, Uint8Array>();
  const glyphs = characters.map((character) => glyphIn(font, character));
  if (font.mayBeCut) {
    const { file, glyphOf } = cutOutlines(tables, glyphs);
    return { file, glyphOf: (character) => glyphOf(glyphIn(font, character)) };
  }
  const needed = new Map([...tables].filter(([tag]) => IN_PDF.has(tag) || isHint(tag)));
  const file = writeSfnt({ flavor: 0x00010000, tables: needed });
  return { file, glyphOf: (character) => glyphIn(font, character) };
}

const isHint = (tag: string): boolean => tag === 'cvt ' || tag === 'fpgm' || tag === 'prep';

const DROPPED = ['OS/2', 'name', 'post'];

function cutPostscript(
  harfBuzz: WebAssembly.Module,
  font: Font,
  characters: readonly SetCharacter[],
): CutFile {
  const { bytes, member, mayBeCut } = font;
  const codePoints = codePointsOf(characters);
  const opened = mayBeCut
    ? openFont(cutFont(harfBuzz, { bytes, member, codePoints, dropped: DROPPED }))
    : success(font);
  if (!opened.ok)
    throw new Error(`${font.name} cut to ${codePoints.length} characters: ${opened.failure.code}`);
  const cut = opened.value;
  const lost = characters.find(
    (character) => cut.isBlank(glyphIn(cut, character)) && !font.isBlank(glyphIn(font, character)),
  );
  if (lost !== undefined) {
    throw new Error(`${font.name} lost the outline of U+${lost.codePoint.toString(16)}`);
  }
  const file = readSfnt(cut.bytes, cut.member)?.tables.get('CFF ');
  if (file === undefined) throw new Error(`${font.name} lost its outlines`);
  return { file, glyphOf: (character) => glyphIn(cut, character) };
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

const glyphIn = (font: Font, { codePoint, selector }: SetCharacter): number =>
  (selector === undefined ? undefined : font.characters.variantOf(codePoint, selector)) ??
  font.characters.glyphOf(codePoint);

/** Six capital letters that tell subsets of one font apart. */
function tagOf(order: number): string {
  const letter = (place: number): string => String.fromCharCode(65 + (Math.floor(order / 26 ** place) % 26));
  return `ZUO${letter(2)}${letter(1)}${letter(0)}`;
}

interface Coded {
  readonly character: SetCharacter;
  readonly glyph: number;
  readonly code: number;
}

function glyphTable(coded: readonly Coded[]): Uint8Array {
  const table = new Uint8Array(2 * (coded.length + 1));
  for (const { code, glyph } of coded) {
    table[2 * code] = glyph >> 8;
    table[2 * code + 1] = glyph & 0xff;
  }
  return table;
}

function toUnicodeOf(coded: readonly Coded[]): string {
  const lines = coded.map(({ character, code }) => `<${hex(code)}> <${utf16(textOf(character))}>`);
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
