import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the fonts are made from; where one of these changes they are made anew. */
const INPUTS = [
  'node_modules/harfbuzzjs/package.json',
  'node_modules/@expo-google-fonts/noto-serif-sc/package.json',
  'node_modules/@expo-google-fonts/noto-sans-sc/package.json',
  'node_modules/@fontsource/lxgw-wenkai/package.json',
  'scripts/data/stroke-index.txt',
  'scripts/fonts/base-characters.ts',
  'scripts/fonts/build-fonts.ts',
  'src/print/fonts/cut-font.ts',
  'src/print/fonts/slice-starts.ts',
];

/** Folder of the fonts made for printing. */
export const fontFolder = join(root, '.cache', 'fonts');

/** Mark of the inputs, to be left beside the fonts made from them. */
export function fontMark() {
  const hash = createHash('sha256');
  for (const path of INPUTS) hash.update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** Cut the fonts for printing unless those that lie there are made from the same packages. */
export function ensureFonts() {
  const mark = join(fontFolder, 'made-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fontMark()) return;
  console.error('Cutting the fonts for printing …');
  const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const script = join(root, 'scripts', 'fonts', 'build-fonts.ts');
  const { status } = spawnSync(process.execPath, ['--import', tsx, script], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The fonts for printing could not be cut; the reason stands above.');
}
