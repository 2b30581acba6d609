/**
 * Cut the fonts for printing from their packages into `.cache/fonts`: each bundled face down to the
 * characters of the national standard list and the signs of papers, the rest of 宋 into slices.
 *
 * Run by `scripts/ensure-fonts.mjs` where they are missing. Equal packages give equal files.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { readCharacterMap } from '../../src/print/fonts/character-map.ts';
import { cutFont } from '../../src/print/fonts/cut-font.ts';
import { readSfnt, viewOf, writeSfnt } from '../../src/print/fonts/sfnt.ts';
import { SLICE_STARTS } from '../../src/print/fonts/slice-starts.ts';
import { fontFolder, fontMark } from '../ensure-fonts.mjs';
import { otherCharacters, standardCharacters } from './base-characters.ts';

const require = createRequire(import.meta.url);
const packageFile = (name: string, path: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), path);
const noto = (look: string, family: string, weight: string): string =>
  packageFile(`@expo-google-fonts/noto-${look}-sc`, `${weight}/Noto${family}SC_${weight}.ttf`);

const SOURCES = {
  song: noto('serif', 'Serif', '400Regular'),
  'song-heavy': noto('serif', 'Serif', '900Black'),
  hei: noto('sans', 'Sans', '400Regular'),
  'hei-bold': noto('sans', 'Sans', '700Bold'),
  kai: packageFile('@fontsource/lxgw-wenkai', 'files/lxgw-wenkai-latin-500-normal.woff'),
};

const WOFF = 0x774f4646;

/** A font file as it lies in a package, unpacked where it is a WOFF. */
function readFont(path: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(path));
  const view = viewOf(bytes);
  if (view.getUint32(0) !== WOFF) return bytes;
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(12); i++) {
    const entry = 44 + 20 * i;
    const [offset, packed, length] = [8, 4, 12].map((_, k) => view.getUint32(entry + 4 + 4 * k));
    const table = bytes.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, packed === length ? table : new Uint8Array(inflateSync(table)));
  }
  return writeSfnt({ flavor: view.getUint32(4), tables });
}

const modulePath = require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
const harfBuzz = new WebAssembly.Module(readFileSync(modulePath));
const standard = standardCharacters();
const base = [...standard, ...otherCharacters()];

// Made beside and put in place at the end, for another process may be reading or making them too.
const making = `${fontFolder}-${process.pid}`;
mkdirSync(making, { recursive: true });
const write = (name: string, bytes: Uint8Array): void =>
  writeFileSync(join(making, `${name}.font`), deflateSync(bytes, { level: 9 }));

for (const [face, path] of Object.entries(SOURCES)) {
  write(face, cutFont(harfBuzz, { bytes: readFont(path), member: 0, codePoints: base }));
}

const song = readFont(SOURCES.song);
const inBase = new Set(base);
const rest = readCharacterMap(readSfnt(song)?.tables.get('cmap') ?? new Uint8Array())
  .codePoints()
  .filter((codePoint) => !inBase.has(codePoint));
SLICE_STARTS.more.forEach((from, i) => {
  const before = SLICE_STARTS.more[i + 1] ?? 0x110000;
  const codePoints = rest.filter((one) => one >= from && one < before);
  write(`more-${i}`, cutFont(harfBuzz, { bytes: song, member: 0, codePoints }));
});
writeFileSync(join(making, 'made-from'), fontMark());
rmSync(fontFolder, { recursive: true, force: true });
renameSync(making, fontFolder);
