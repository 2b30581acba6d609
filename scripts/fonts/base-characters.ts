import { readFileSync } from 'node:fs';

/** Ranges beside the Chinese characters that every face holds as far as its maker drew them. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x251, 0x251],
  [0x261, 0x261],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x45f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x20bf],
  [0x2100, 0x22ff],
  [0x2300, 0x23ff],
  [0x2460, 0x27bf],
  [0x2b00, 0x2bff],
  [0x3000, 0x303f],
  [0x3200, 0x33ff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff00, 0xffef],
];

/** The 8,105 characters of the national standard list. */
export function standardCharacters(): readonly number[] {
  const text = readFileSync(new URL('../data/stroke-index.txt', import.meta.url), 'utf8');
  return [...text].map((one) => one.codePointAt(0) ?? 0).filter((one) => one >= 0x2e80);
}

/** Everything beside them that is written on papers: Latin, Greek, Cyrillic, punctuation, signs. */
export const otherCharacters = (): readonly number[] =>
  RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** True for what is drawn one em wide: Chinese characters and full-width signs. */
export const isHan = (codePoint: number): boolean =>
  codePoint === 0x3007 ||
  (codePoint >= 0x3400 && codePoint <= 0x9fff) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
  (codePoint >= 0x20000 && codePoint <= 0x3ffff);
