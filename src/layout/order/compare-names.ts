import { nameKey } from './name-key.ts';
import type { NameOrderOptions, NameTables } from './name-order.ts';

/**
 * Compare two names. For long lists use `orderNames`, which works out each name's key once.
 *
 * @param a - A name as typed.
 * @param b - Another name.
 * @param options - The order.
 * @param tables - Strokes, and pinyin for the order `pinyin`.
 * @returns below 0 when `a` comes first, above 0 when `b` does, 0 for names written the same
 * (and always under `given-list`).
 * @example compareNames('丁宁', '于波', { by: 'surname-stroke' }, tables) // -1
 * @see docs/SEATING-RULES.md section 14
 */
export function compareNames(a: string, b: string, options: NameOrderOptions, tables: NameTables): number {
  if (options.by === 'given-list') return 0;
  return compareTexts(nameKey(a, options, tables), nameKey(b, options, tables)) || compareTexts(a, b);
}

/**
 * Compare two texts by their code units, the same on every computer.
 *
 * @param a - A text.
 * @param b - Another text.
 * @returns -1, 0 or 1.
 */
export function compareTexts(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
