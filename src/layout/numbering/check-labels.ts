import { type Issue, issue } from '../issue.ts';
import type { Seat, SeatRow } from '../seat.ts';
import type { NumberingScheme } from './numbering-scheme.ts';

const LISTED = 10;
const listOf = (labels: readonly string[]): string =>
  labels.slice(0, LISTED).join(', ') + (labels.length > LISTED ? ' …' : '');

/** A label is read together with its row's, and with its section's where every section counts for itself. */
function keysOf(
  rows: readonly SeatRow[],
  rowLabels: readonly string[],
  bySection: boolean,
): readonly string[] {
  return rows.flatMap((row, index) =>
    bySection && row.sections !== undefined
      ? row.sections.map((section) => `${section}\n${rowLabels[index]}`)
      : [`\n${rowLabels[index]}`],
  );
}

/** Find seats that cannot be told apart by row and number [N3]. */
function findTwice(
  rows: readonly SeatRow[],
  rowLabels: readonly string[],
  seatLabels: readonly (readonly string[])[],
  bySection: boolean,
): readonly Issue[] {
  const issues: Issue[] = [];
  const keys = keysOf(rows, rowLabels, bySection);
  const distinct = new Set(keys).size === keys.length;
  const firstBy = new Map<string, Map<string, Seat>>();
  const onlyRow = new Map<string, Seat>();
  rows.forEach((row, index) => {
    const labels = seatLabels[index] as readonly string[];
    const again = new Map<string, Set<string>>();
    const runs = bySection && row.sections !== undefined ? row.sections.length : 1;
    if (distinct) onlyRow.clear();
    for (let run = 0; run < runs; run += 1) {
      const from = run === 0 ? 0 : (row.aisles[run - 1] ?? 0);
      const to = runs === 1 ? row.seats.length : (row.aisles[run] ?? row.seats.length);
      const key = `${runs === 1 ? '' : row.sections?.[run]}\n${rowLabels[index]}`;
      let seen = onlyRow;
      if (distinct) seen.clear();
      else {
        seen = firstBy.get(key) ?? new Map();
        firstBy.set(key, seen);
      }
      for (let place = from; place < to; place += 1) {
        const label = labels[place] as string;
        const seat = row.seats[place] as Seat;
        const before = seen.get(label);
        if (before === undefined) seen.set(label, seat);
        else again.set(label, (again.get(label) ?? new Set([before.id])).add(seat.id));
      }
    }
    if (again.size === 0) return;
    const seats = [...again.values()].flatMap((ids) => [...ids]);
    const told = { row: rowLabels[index] as string, labels: listOf([...again.keys()]), count: again.size };
    issues.push(issue('label-twice', 'N3', { seats, with: told }));
  });
  return issues;
}

/** The numbers that a row leaves out between its lowest and highest; undefined where its labels are not numbers. */
function missingNumbers(numbers: readonly number[], stride: number, skip: ReadonlySet<string>): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const missing: string[] = [];
  sorted.forEach((value, index) => {
    const before = sorted[index - 1];
    if (before === undefined || missing.length > LISTED) return;
    for (let lost = before + stride; lost < value && missing.length <= LISTED; lost += stride) {
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

/**
 * Check labels: no two seats of one row and number, no number left out.
 *
 * @see docs/SEATING-RULES.md [N3], [N4]
 */
export function checkLabels(
  rows: readonly SeatRow[],
  rowLabels: readonly string[],
  seatLabels: readonly (readonly string[])[],
  scheme: NumberingScheme,
): readonly Issue[] {
  const bySection = scheme.seats.atAisles === 'restart';
  return [
    ...findTwice(rows, rowLabels, seatLabels, bySection),
    ...findGaps(rows, rowLabels, seatLabels, scheme),
  ];
}
