import { type Issue, issue } from '../issue.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { listOf } from './list-of.ts';

/** First seat by label, of the seats that are read together. */
type FirstSeats = Map<string, Seat>;
/** Ids of the seats that share a label, by label. */
type SharedLabels = Map<string, Set<string>>;

const NONE_SHARED: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** True when every row is read by itself: no two have the same label, and no section counts for itself. */
function readApart(rows: readonly SeatRow[], rowLabels: readonly string[], bySection: boolean): boolean {
  if (bySection && rows.some(({ sections }) => sections !== undefined && sections.length !== 1)) return false;
  return new Set(rowLabels).size === rowLabels.length;
}

/** Enter the seats `from` to `to` (excluded) of a row and note those whose label was met before. */
function enter(
  first: FirstSeats,
  seats: readonly Seat[],
  labels: readonly string[],
  from: number,
  to: number,
  shared: SharedLabels,
): void {
  for (let place = from; place < to; place += 1) {
    const label = labels[place] as string;
    const seat = seats[place] as Seat;
    const before = first.get(label);
    if (before === undefined) first.set(label, seat);
    else shared.set(label, (shared.get(label) ?? new Set([before.id])).add(seat.id));
  }
}

/** How many labels two rows have in common before they begin to differ. */
function alike(labels: readonly string[], others: readonly string[]): number {
  if (labels === others) return labels.length;
  let count = 0;
  while (count < labels.length && labels[count] === others[count]) count += 1;
  return count;
}

/**
 * Find the labels that occur twice in one row, for rows that nothing else is read together with. A hall labels
 * row after row alike, so a row is first compared with the one before: what was different there is here.
 */
function twiceInRow(): (row: SeatRow, labels: readonly string[]) => typeof NONE_SHARED {
  const first: FirstSeats = new Map();
  let before: readonly string[] = [];
  return (row, labels) => {
    const from = alike(labels, before);
    if (from === labels.length) return NONE_SHARED;
    const shared: SharedLabels = new Map();
    if (from === before.length) enter(first, row.seats, labels, from, labels.length, shared);
    if (from < before.length || shared.size > 0) {
      // Anew, so that every seat named is one of this row.
      first.clear();
      shared.clear();
      enter(first, row.seats, labels, 0, labels.length, shared);
    }
    if (shared.size > 0) first.clear();
    before = shared.size > 0 ? [] : labels;
    return shared;
  };
}

/** Find the labels that occur twice among all seats of one key. */
function twiceByKey(
  bySection: boolean,
): (row: SeatRow, labels: readonly string[], rowLabel: string) => typeof NONE_SHARED {
  const byKey = new Map<string, FirstSeats>();
  return (row, labels, rowLabel) => {
    const shared: SharedLabels = new Map();
    const sections = bySection ? row.sections : undefined;
    const runs = sections?.length ?? 1;
    for (let run = 0; run < runs; run += 1) {
      const from = run === 0 ? 0 : (row.aisles[run - 1] ?? 0);
      const to = runs === 1 ? row.seats.length : (row.aisles[run] ?? row.seats.length);
      const key = `${sections?.[run] ?? ''}\n${rowLabel}`;
      const first: FirstSeats = byKey.get(key) ?? new Map();
      byKey.set(key, first);
      enter(first, row.seats, labels, from, to, shared);
    }
    return shared;
  };
}

/**
 * Find seats that cannot be told apart by row and number.
 *
 * @param bySection - sections count for themselves, so a number is read with its section's name.
 * @see docs/SEATING-RULES.md [N3]
 */
export function labelsTwice(
  rows: readonly SeatRow[],
  rowLabels: readonly string[],
  seatLabels: readonly (readonly string[])[],
  bySection: boolean,
): readonly Issue[] {
  const twiceIn = readApart(rows, rowLabels, bySection) ? twiceInRow() : twiceByKey(bySection);
  const issues: Issue[] = [];
  rows.forEach((row, index) => {
    const rowLabel = rowLabels[index] as string;
    const shared = twiceIn(row, seatLabels[index] as readonly string[], rowLabel);
    if (shared.size === 0) return;
    const seats = [...shared.values()].flatMap((ids) => [...ids]);
    const told = { row: rowLabel, labels: listOf([...shared.keys()]), count: shared.size };
    issues.push(issue('label-twice', 'N3', { seats, with: told }));
  });
  return issues;
}
