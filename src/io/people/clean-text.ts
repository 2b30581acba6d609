import { isPrivateUse, standardCharacter } from './private-use.ts';

/** A cell made fit to print, and what was done to it. */
export interface CleanText {
  readonly text: string;
  /** Code points taken out, as U+XXXX. */
  readonly stripped: readonly string[];
  /** Private characters that became standard ones. */
  readonly mapped: readonly (readonly [from: string, to: string])[];
}

/** Control, direction, joining, variant-selecting and other invisible characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{Zl}\p{Zp}]/gu;
/** Line feed and tab are spaces between words and stay. */
const BETWEEN_WORDS = new Set(['\n', '\t']);

/** Only these are worth telling: a byte order mark or a carriage return is nobody's doing. */
const SILENT = new Set(['\r', '\ufeff', '\u200b', '\u00ad']);

/** Text that needs nothing: the fast way of nearly every cell. */
const PLAIN = /^[\u0020-\u007e\u3001-\u303f\u3400-\u9fff\uff01-\uff5e]*$/;

export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Take invisible characters out of a text and give private characters their standard form; spaces become plain ones.
 *
 * Selectors of ideographic variants (U+E0100..) go too: no bundled font follows them.
 */
export function cleanText(raw: string): CleanText {
  const trimmed = raw.trim();
  if (PLAIN.test(trimmed)) return { text: trimmed, stripped: [], mapped: [] };
  const stripped: string[] = [];
  const mapped: (readonly [string, string])[] = [];
  const text = raw
    .replace(INVISIBLE, (character) => {
      if (BETWEEN_WORDS.has(character)) return character;
      if (!SILENT.has(character)) stripped.push(codePointName(character));
      return '';
    })
    .replace(/\p{Co}/gu, (character) => {
      const standard = standardCharacter(character);
      if (standard === undefined) return character;
      mapped.push([codePointName(character), standard]);
      return standard;
    })
    .replace(/[^\S\n\u3000]/g, ' ')
    .trim();
  return { text, stripped, mapped };
}

/** Private characters that have no standard form. */
export const privateCharacters = (text: string): readonly string[] => [...text].filter(isPrivateUse);

/** Characters of headings in their traditional form, each with its simplified one. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  '單单 職职 務务 電电 話话 備备 註注 機机 關关 稱称 級级 號号 組组 別别 議议 題题 匯汇 報报 時时 間间 與与 會会 員员 領领 導导 講讲 體体 團团 參参'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A heading as the mainland writes it: 職務 is 职务. */
export const simplified = (text: string): string =>
  [...text].map((character) => TRADITIONAL.get(character) ?? character).join('');

/** Bring full-width letters, digits and signs to their usual width and drop all spaces: the form in which words are compared. */
export function comparable(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000]+/g, '')
    .toLowerCase();
}
