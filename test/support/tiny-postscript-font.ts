import { viewOf, writeSfnt } from '../../src/print/fonts/sfnt.ts';

const EM = 1000;

/** A number of a charstring or a dictionary, in the shortest way for charstrings. */
const short = (value: number): readonly number[] => {
  if (Math.abs(value) <= 107) return [value + 139];
  const rest = Math.abs(value) - 108;
  return [(value > 0 ? 247 : 251) + (rest >> 8), rest & 0xff];
};
const long = (value: number): readonly number[] => [
  29,
  (value >> 24) & 0xff,
  (value >> 16) & 0xff,
  (value >> 8) & 0xff,
  value & 0xff,
];

function index(items: readonly (readonly number[])[]): readonly number[] {
  if (items.length === 0) return [0, 0];
  const offsets = [1];
  for (const { length } of items) offsets.push((offsets.at(-1) ?? 1) + length);
  return [0, items.length, 2, ...offsets.flatMap((offset) => [offset >> 8, offset & 0xff]), ...items.flat()];
}

const letters = (text: string): readonly number[] => [...text].map((one) => one.charCodeAt(0));
/** A square of a height: move, along, up, back. */
const square = (side: number): readonly number[] => [
  ...[...short(100), ...short(100), 21],
  ...[...short(side), 6],
  ...[...short(side), 7],
  ...[...short(-side), 6],
  14,
];

function outlines(sides: readonly number[]): Uint8Array {
  const start = [1, 0, 4, 1, ...index([letters('Tiny')])];
  const strings = [...index(sides.map((_, i) => letters(`g${i}`))), ...index([])];
  const charset = [0, ...sides.flatMap((_, i) => [(391 + i) >> 8, (391 + i) & 0xff])];
  const glyphs = index([[14], ...sides.map(square)]);
  const dictionary = (at: number): readonly number[] =>
    index([
      [
        ...[...long(at), 15],
        ...[...long(at + charset.length), 17],
        ...[...long(0), ...long(at + charset.length + glyphs.length), 18],
      ],
    ]);
  const at = start.length + dictionary(0).length + strings.length;
  return Uint8Array.from([...start, ...dictionary(at), ...strings, ...charset, ...glyphs]);
}

function table(length: number, shorts: Readonly<Record<number, number>>): Uint8Array {
  const bytes = new Uint8Array(length);
  for (const [at, value] of Object.entries(shorts)) viewOf(bytes).setInt16(Number(at), value);
  return bytes;
}

/** Make a font with PostScript outlines: a square for each character, found by its name. */
export function tinyPostscriptFont(sides: Readonly<Record<string, number>>): Uint8Array {
  // The table of characters is in their order.
  const characters = Object.keys(sides).sort();
  const count = characters.length + 1;
  const cmap = table(28 + 12 * characters.length, { 2: 1, 4: 3, 6: 10, 10: 12, 12: 12 });
  const view = viewOf(cmap);
  view.setUint32(16, 16 + 12 * characters.length);
  view.setUint32(24, characters.length);
  characters.forEach((character, i) => {
    const codePoint = character.codePointAt(0) ?? 0;
    [codePoint, codePoint, i + 1].forEach((value, k) => {
      view.setUint32(28 + 12 * i + 4 * k, value);
    });
  });
  const hmtx = new Uint8Array(4 * count);
  for (let glyph = 0; glyph < count; glyph++) viewOf(hmtx).setUint16(4 * glyph, EM);
  const head = table(54, { 0: 1, 18: EM, 40: EM, 42: EM });
  viewOf(head).setUint32(12, 0x5f0f3cf5);
  return writeSfnt({
    flavor: 0x4f54544f,
    tables: new Map([
      ['CFF ', outlines(characters.map((one) => sides[one] ?? 0))],
      ['cmap', cmap],
      ['head', head],
      ['hhea', table(36, { 0: 1, 4: 880, 6: -120, 34: count })],
      ['hmtx', hmtx],
      ['maxp', table(6, { 0: 0, 2: 0x5000, 4: count })],
    ]),
  });
}
