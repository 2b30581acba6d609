/**
 * Write `src/print/fonts/widths.ts` from the fonts in `.cache/fonts`.
 *
 * Run after a font package has changed: `npx tsx scripts/fonts/write-widths.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { BUNDLED_FACES, type BundledFace } from '../../src/print/face.ts';
import { type Font, openFont } from '../../src/print/fonts/font.ts';
import { ensureFonts, fontFolder } from '../ensure-fonts.mjs';
import { isHan, otherCharacters } from './base-characters.ts';

ensureFonts();

function fontOf(face: BundledFace): Font {
  const bytes = inflateSync(readFileSync(join(fontFolder, `${face}.font`)));
  const font = openFont(new Uint8Array(bytes));
  if (!font.ok) throw new Error(`${face}: ${font.failure.code}`);
  return font.value;
}

const song = fontOf('song');

/** Width of a character in thousandths of an em, as it is printed: by 宋 where the face lacks it. */
function widthIn(font: Font, codePoint: number): number {
  const own = font.characters.glyphOf(codePoint);
  const [printed, glyph] = own === 0 ? [song, song.characters.glyphOf(codePoint)] : [font, own];
  return glyph === 0 ? 1000 : Math.round(printed.widthOf(glyph) * 1000);
}

/** Runs of characters that are not one em wide: the first code point, then the widths. */
function runsOf(font: Font): string {
  const runs: number[][] = [];
  let next = -1;
  for (const codePoint of otherCharacters().filter((one) => !isHan(one))) {
    const width = widthIn(font, codePoint);
    if (width === 1000) continue;
    if (codePoint !== next) runs.push([codePoint]);
    runs.at(-1)?.push(width);
    next = codePoint + 1;
  }
  return runs.map(([first = 0, ...widths]) => `${first.toString(16)}:${widths.join(' ')}`).join(';');
}

const tables = BUNDLED_FACES.map((face) => `  ${quoted(face)}:\n    '${runsOf(fontOf(face))}',`);

function quoted(face: string): string {
  return face.includes('-') ? `'${face}'` : face;
}

writeFileSync(
  new URL('../../src/print/fonts/widths.ts', import.meta.url),
  `// Written by scripts/fonts/write-widths.ts from the font packages.
import type { BundledFace } from '../face.ts';

/** Runs of characters that are not one em wide: code point in base 16, then widths in thousandths of an em. */
export const WIDTHS: Readonly<Record<BundledFace, string>> = {
${tables.join('\n')}
};
`,
);
