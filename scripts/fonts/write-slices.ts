/**
 * Write the slices of rarer characters in `data/fonts` and `src/print/fonts/slice-starts.ts`.
 *
 * Run on Debian with `fonts-babelstone-han` and `fonts-hanazono` installed: `npx tsx scripts/fonts/write-slices.ts`.
 * The slices are committed, so that nobody else needs the two packages.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { openFont } from '../../src/print/fonts/font.ts';
import { readSfnt, viewOf } from '../../src/print/fonts/sfnt.ts';
import { isHan, otherCharacters, standardCharacters } from './base-characters.ts';
import { coarse, plain } from './outline.ts';
import { type SourceGlyph, writeTrueType } from './write-true-type.ts';

const require = createRequire(import.meta.url);
const notoFolder = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));
const SONG = join(notoFolder, '400Regular', 'NotoSerifSC_400Regular.ttf');
const BABELSTONE = '/usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf';
const HANAZONO = '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'data', 'fonts');

/** What a slice says of itself: both licences ask for it. */
const NOTICES = {
  rare: {
    family: 'Zuoci Rare Han',
    copyright: 'Copyright (c) 1994-2022 Arphic Technology Co., Ltd.; BabelStone Han by Andrew West',
    licence: 'Arphic Public License, see ARPHICPL.txt',
    notice:
      'Changed for Zuoci in November 2026: taken from BabelStone Han 15.0, cut to some characters, instructions and layout tables left out, renamed.',
  },
  last: {
    family: 'Zuoci Last Han',
    copyright: 'Copyright (c) 2008-2017 GlyphWiki Project',
    licence: 'Hanazono Font License, see HANAZONO.txt',
    notice:
      'Changed for Zuoci in November 2026: taken from Hanazono Mincho B, cut to some characters, outlines on a grid of 512 units, instructions left out, renamed.',
  },
} as const;

interface Source {
  readonly glyphs: readonly SourceGlyph[];
  readonly unitsPerEm: number;
  readonly tables: ReadonlyMap<string, Uint8Array>;
}

/** Characters of a font that are wanted and draw something, with their outlines. */
function glyphsOf(
  path: string,
  wanted: (codePoint: number) => boolean,
  simplify: (glyph: Uint8Array) => Uint8Array,
  unit: number,
): Source {
  const file = new Uint8Array(readFileSync(path));
  const opened = openFont(file);
  if (!opened.ok) throw new Error(`${path}: ${opened.failure.code}`);
  const font = opened.value;
  const tables = readSfnt(file)?.tables ?? new Map<string, Uint8Array>();
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) =>
    viewOf(tables.get(tag) ?? new Uint8Array()),
  );
  if (head === undefined || loca === undefined || glyf === undefined) throw new Error(`${path}: no outlines`);
  const long = head.getInt16(50) === 1;
  const offset = (glyph: number): number =>
    long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const glyphs = font.characters
    .codePoints()
    .filter(wanted)
    .flatMap((codePoint) => {
      const glyph = font.characters.glyphOf(codePoint);
      if (font.isBlank(glyph)) return [];
      const from = glyf.byteOffset + offset(glyph);
      const bytes = new Uint8Array(glyf.buffer, from, offset(glyph + 1) - offset(glyph));
      const width = Math.round((font.widthOf(glyph) * font.unitsPerEm) / unit);
      return [{ codePoint, outline: simplify(bytes), width }];
    });
  return { glyphs, unitsPerEm: font.unitsPerEm / unit, tables };
}

/** Cut a list of characters with their sizes into slices of about one size; gives the first of each. */
function startsOf(sizes: readonly (readonly [number, number])[], size: number): number[] {
  const total = sizes.reduce((sum, [, one]) => sum + one, 0);
  const each = total / Math.max(1, Math.round(total / size));
  const starts = [0];
  let sum = 0;
  for (const [codePoint, one] of sizes) {
    if (sum >= each * starts.length) starts.push(codePoint);
    sum += one;
  }
  return starts;
}

function writeShelf(shelf: 'rare' | 'last', source: Source): readonly number[] {
  const starts = startsOf(
    source.glyphs.map(({ codePoint, outline }) => [codePoint, outline.length]),
    1_150_000,
  );
  starts.forEach((from, i) => {
    const before = starts[i + 1] ?? 0x110000;
    const glyphs = source.glyphs.filter(({ codePoint }) => codePoint >= from && codePoint < before);
    const { family, ...notice } = NOTICES[shelf];
    const bytes = writeTrueType({ ...source, glyphs, names: { family: `${family} ${i}`, ...notice } });
    writeFileSync(join(folder, `${shelf}-${i}.font`), deflateSync(bytes, { level: 9 }));
  });
  return starts;
}

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder).filter((one) => one.endsWith('.font'))) rmSync(join(folder, name));

const have = new Set([...standardCharacters(), ...otherCharacters()]);
const song = glyphsOf(SONG, (one) => !have.has(one), plain, 1);
for (const { codePoint } of song.glyphs) have.add(codePoint);
const more = startsOf(
  song.glyphs.map(({ codePoint, outline }) => [codePoint, outline.length]),
  900_000,
);
const babelStone = glyphsOf(BABELSTONE, (one) => isHan(one) && !have.has(one), plain, 1);
for (const { codePoint } of babelStone.glyphs) have.add(codePoint);
const rare = writeShelf('rare', babelStone);
// Of the 28,587 characters of extension B that only Hanazono has none is known in names; they would add 7 MB.
const hanazono = glyphsOf(HANAZONO, (one) => one >= 0x2a700 && one < 0x2ebf0 && !have.has(one), coarse, 2);
const last = writeShelf('last', hanazono);

const hex = (starts: readonly number[]): string => starts.map((one) => `0x${one.toString(16)}`).join(', ');
writeFileSync(
  join(root, 'src', 'print', 'fonts', 'slice-starts.ts'),
  `// Written by scripts/fonts/write-slices.ts.

/**
 * First code points of the slices that hold what the bundled faces do not: \`more\` is the rest of 宋, cut at
 * build time from its package; \`rare\` (BabelStone Han) and \`last\` (Hanazono) lie in \`data/fonts\`.
 */
export const SLICE_STARTS = {
  more: [${hex(more)}],
  rare: [${hex(rare)}],
  last: [${hex(last)}],
} as const;

/** A shelf of slices. */
export type Shelf = keyof typeof SLICE_STARTS;
`,
);
