import { type Issue, issue } from '../issue.ts';
import type { SeatRow } from '../seat.ts';
import { labelsTwice } from './labels-twice.ts';
import { listOf, MOST_LISTED } from './list-of.ts';
import type { NumberingScheme } from './numbering-scheme.ts';
import { strayNumbering } from './stray-numbering.ts';

/** The numbers that a row leaves out between its lowest and highest; undefined where its labels are not numbers. */
function missingNumbers(numbers: readonly number[], stride: number, skip: ReadonlySet<string>): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const missing: string[] = [];
  sorted.forEach((value, index) => {
    const before = sorted[index - 1];
    if (before === undefined || missing.length > MOST_LISTED) return;
    for (let lost = before + stride; lost < value && missing.length <= MOST_LISTED; lost += stride) {
      if (!skip.has(String(lost))) missing.push(String(lost));
    }
  });
  return missing;
}

/** Find numbers left out for no stated reason [N4]; only labels written by hand or sections of their own make them. */
function findGaps(
  rows: readonly SeatRow[],
  rowLabels: readonly string[],
  seatLabels: readonly (readonly string[])[],
  scheme: NumberingScheme,
): readonly Issue[] {
  const overridden = Object.keys(scheme.overrides).length > 0;
  const ownCounts = scheme.sections.some((section) => Object.keys(section.seats).length > 0);
  const plain = scheme.seats.style === 'arabic' && scheme.seats.count === 'each-row';
  if (!plain || (!overridden && !ownCounts) || scheme.seats.missing === 'keep-their-number') return [];
  const skip = new Set([
    ...scheme.seats.skip,
    ...scheme.sections.flatMap((section) => section.seats.skip ?? []),
  ]);
  const { prefix, suffix, step } = scheme.seats;
  return rows.flatMap((row, index) => {
    const numbers: number[] = [];
    for (const label of seatLabels[index] as readonly string[]) {
      if (!label.startsWith(prefix) || !label.endsWith(suffix)) continue;
      const bare = label.slice(prefix.length, label.length - suffix.length);
      if (/^\d+$/.test(bare)) numbers.push(Number(bare));
    }
    const missing = missingNumbers(numbers, step, skip);
    if (missing.length === 0) return [];
    const told = { row: rowLabels[index] as string, labels: listOf(missing), count: missing.length };
    return [issue('label-gap', 'N4', { seats: [row.id], with: told })];
  });
}

/** Find what the scheme says of seats and sections that are not there [K16]. */
function findStrays(rows: readonly SeatRow[], scheme: NumberingScheme): readonly Issue[] {
  const strays = strayNumbering(rows, scheme);
  if (strays.length === 0) return [];
  const told = { list: listOf(strays.map(({ name }) => name)), count: strays.length };
  return [issue('numbering-not-there', 'K16', { with: told })];
}

/**
 * Check labels: no two seats of one row and number, no number left out, no seat or section named that is not there.
 *
 * @see docs/SEATING-RULES.md [N3], [N4], [K16]
 */
export function checkLabels(
  rows: readonly SeatRow[],
  rowLabels: readonly string[],
  seatLabels: readonly (readonly string[])[],
  scheme: NumberingScheme,
): readonly Issue[] {
  const bySection = scheme.seats.atAisles === 'restart';
  return [
    ...labelsTwice(rows, rowLabels, seatLabels, bySection),
    ...findGaps(rows, rowLabels, seatLabels, scheme),
    ...findStrays(rows, scheme),
  ];
}
