import { assertNever } from '../../base/assert-never.ts';

/** How a number is written in a label. */
export const LABEL_STYLES = ['arabic', 'letters', 'chinese'] as const;
/** arabic 12, letters L, chinese 十二. */
export type LabelStyle = (typeof LABEL_STYLES)[number];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'] as const;

/**
 * Write a number in Chinese numerals as rows are called: 十一, 一百零五.
 *
 * @param value - 0 to 9999; a larger one is written digit by digit.
 * @example chineseNumeral(105) // '一百零五'
 */
export function chineseNumeral(value: number): string {
  const digits = [...String(value)].map(Number);
  if (value === 0 || digits.length > PLACES.length) return digits.map((digit) => DIGITS[digit]).join('');
  let text = '';
  let zero = false;
  digits.forEach((digit, index) => {
    if (digit === 0) {
      zero = text !== '';
      return;
    }
    text += `${zero ? '零' : ''}${DIGITS[digit]}${PLACES[digits.length - 1 - index]}`;
    zero = false;
  });
  return text.startsWith('一十') ? text.slice(1) : text;
}

/**
 * Write a number in letters: A … Z, AA, AB …
 *
 * @param value - 1 or more.
 * @param alphabet - the letters in use, at least one; skipped letters (I, O) are left out of it.
 * @example letterNumeral(28, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') // 'AB'
 */
export function letterNumeral(value: number, alphabet: string): string {
  let text = '';
  for (let left = value; left > 0; left = Math.floor((left - 1) / alphabet.length)) {
    text = alphabet.charAt((left - 1) % alphabet.length) + text;
  }
  return text;
}

/** The alphabet without the letters that are skipped; skipping all of them skips none. */
export function alphabetWithout(skipped: readonly string[]): string {
  const letters = [...ALPHABET].filter((letter) => !skipped.includes(letter)).join('');
  return letters === '' ? ALPHABET : letters;
}

/** Write a number in a style. */
export function writeNumber(value: number, style: LabelStyle, alphabet: string): string {
  switch (style) {
    case 'arabic':
      return String(value);
    case 'letters':
      return letterNumeral(value, alphabet);
    case 'chinese':
      return chineseNumeral(value);
    default:
      return assertNever(style);
  }
}
