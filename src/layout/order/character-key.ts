import { isHan } from './name-characters.ts';
import type { StrokeTable } from './stroke-table.ts';

/**
 * Give a character the text by which it sorts: Chinese characters by strokes, then those that the table
 * does not know by code point, then digits, then letters without regard to case and accent, then the rest.
 *
 * No key begins with another whole key, so keys can be joined.
 *
 * @param character - One character by code point.
 * @param strokes - The stroke table.
 * @returns the key, ASCII only.
 * @see docs/SEATING-RULES.md section 14
 */
export function strokeCharacterKey(character: string, strokes: StrokeTable): string {
  return strokes.entryOf(character)?.rankKey ?? otherCharacterKey(character);
}

/**
 * Give a character that has no strokes or reading its sorting text: see {@link strokeCharacterKey}.
 *
 * @param character - One character by code point.
 * @returns the key, after every key of a known character.
 */
export function otherCharacterKey(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0');
  if (isHan(character)) return `u${point}`;
  if (/^\p{Nd}$/u.test(character)) return `v${point}`;
  const letter = (character.normalize('NFD')[0] ?? character).toLowerCase();
  return /^[a-z]$/u.test(letter) ? `w${letter}` : `x${point}`;
}
