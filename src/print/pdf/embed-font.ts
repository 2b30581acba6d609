import { codePointsOf, keyOf, type SetCharacter, textOf } from '../fonts/characters-of.ts';
import { cutFont } from '../fonts/cut-font.ts';
import { type Font, openFont } from '../fonts/font.ts';
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

const IN_PDF: ReadonlySet<string> = new Set(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
const DROPPED = ['OS/2', 'name', 'post'];

/**
 * Cut a font to the characters that are printed with it. With TrueType outlines every character gets a code of its
 * own, even where two share a glyph, so that each is extracted as itself. With PostScript outlines the code is the
 * number of the glyph: a PDF reads it so from glyphs that have names, and from no others (`font-cid-keyed`).
 *
 * @param order - number of the font in the file, for its tag.
 * @throws Error where an outline was lost on the way: a page must not come out blank.
 */
export async function embedFont(
  harfBuzz: WebAssembly.Module,
  font: Font,
  characters: readonly SetCharacter[],
  order: number,
): Promise<EmbeddedFont> {
  const bytes = font.mayBeCut
    ? cutFont(harfBuzz, {
        bytes: font.bytes,
        member: font.member,
        codePoints: codePointsOf(characters),
        dropped: DROPPED,
      })
    : font.bytes;
  const cut = openFont(bytes, font.mayBeCut ? 0 : font.member);
  if (!cut.ok) throw new Error(`${font.name} cut to ${characters.length} characters: ${cut.failure.code}`);
  const coded = characters.map((character, i) => {
    const glyph = glyphOf(cut.value, character);
    if (cut.value.isBlank(glyph) && !font.isBlank(glyphOf(font, character))) {
      throw new Error(`${font.name} lost the outline of U+${character.codePoint.toString(16)}`);
    }
    return { character, glyph, code: cut.value.outlines === 'truetype' ? i + 1 : glyph };
  });
  const codes = new Map(coded.map(({ character, code }) => [keyOf(character), hex(code)]));
  const file = fileOf(cut.value);
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
      .map(({ glyph, code }) => `${code} [${Math.round(cut.value.widthOf(glyph) * 1000)}]`)
      .join(' '),
    toUnicode: await pack(new TextEncoder().encode(toUnicodeOf(coded))),
    glyphs: cut.value.outlines === 'truetype' ? await pack(glyphTable(coded)) : undefined,
  };
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

const glyphOf = (font: Font, { codePoint, selector }: SetCharacter): number =>
  (selector === undefined ? undefined : font.characters.variantOf(codePoint, selector)) ??
  font.characters.glyphOf(codePoint);

/** Six capital letters that tell subsets of one font apart. */
function tagOf(order: number): string {
  const letter = (place: number): string => String.fromCharCode(65 + (Math.floor(order / 26 ** place) % 26));
  return `ZUO${letter(2)}${letter(1)}${letter(0)}`;
}

/** What a PDF needs of the font: the outline tables, or the PostScript outlines alone. */
function fileOf(cut: Font): Uint8Array {
  const sfnt = readSfnt(cut.bytes, cut.member);
  const postscript = sfnt?.tables.get('CFF ');
  if (postscript !== undefined) return postscript;
  const tables = [...(sfnt?.tables ?? [])].filter(([tag]) => IN_PDF.has(tag) || isHint(tag));
  return writeSfnt({ flavor: 0x00010000, tables: new Map(tables) });
}

const isHint = (tag: string): boolean => tag === 'cvt ' || tag === 'fpgm' || tag === 'prep';

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
