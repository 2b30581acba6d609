import { type Issue, issue } from '../issue.ts';
import type { Check, CheckSubject } from './check.ts';
import { type Corners, cornersOf, overlaps } from './convex-overlap.ts';
import { crowdedRows } from './crowded-rows.ts';
import { bookOf } from './seat-book.ts';
import { coreOf, TOUCH_MM } from './seat-core.ts';
import { makeSeatGrid } from './seat-grid.ts';

/** Something solid on the floor, with its box. */
interface Solid {
  readonly id: string;
  readonly corners: Corners;
}

function solidsOf(subject: CheckSubject): readonly Solid[] {
  const solids: Solid[] = [];
  for (const { furniture } of subject.blocks) {
    for (const { id, carriesSeats, outline } of furniture) {
      if (!carriesSeats) solids.push({ id, corners: cornersOf(outline) });
    }
  }
  for (const { id, outline } of subject.room?.obstacles ?? []) {
    solids.push({ id, corners: cornersOf(outline) });
  }
  return solids;
}

/** Lowest and highest coordinate of one axis: 0 = x, 1 = y. */
function span(corners: Corners, axis: 0 | 1): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let at: number = axis; at < corners.length; at += 2) {
    low = Math.min(low, corners[at] as number);
    high = Math.max(high, corners[at] as number);
  }
  return [low, high];
}

/** No two seats stand in the same place, and none in a table, desk or column [K7]. One issue a pair of rows or a thing. */
export const seatOverlap: Check = {
  rule: 'K7',
  check: (subject) => {
    const book = bookOf(subject);
    const solids = solidsOf(subject);
    const rows = solids.length > 0 ? book.rows : crowdedRows(book.rows);
    if (rows.length === 0) return [];
    const grid = makeSeatGrid(rows);
    const rowPairs = new Map<number, Set<string>>();
    grid.eachNearPair((a, b) => {
      if (!overlaps(coreOf(book.seat(a)), coreOf(book.seat(b)), TOUCH_MM)) return;
      const key = book.rowOf(Math.min(a, b)) * book.rows.length + book.rowOf(Math.max(a, b));
      const seats = rowPairs.get(key) ?? new Set<string>();
      rowPairs.set(key, seats.add(book.seat(a).id).add(book.seat(b).id));
    });
    const issues: Issue[] = [...rowPairs].map(([key, ids]) => {
      const row = book.rows[Math.floor(key / book.rows.length)]?.row.id ?? '';
      const other = book.rows[key % book.rows.length]?.row.id ?? '';
      return issue('seat-overlap', 'K7', { seats: [...ids], with: { row, other, count: ids.size } });
    });
    for (const { id, corners } of solids) {
      const inside: string[] = [];
      const [lowX, highX] = span(corners, 0);
      const [lowY, highY] = span(corners, 1);
      grid.eachNear(lowX, lowY, highX, highY, (number) => {
        const seat = book.seat(number);
        if (overlaps(coreOf(seat), corners, TOUCH_MM)) inside.push(seat.id);
      });
      if (inside.length === 0) continue;
      issues.push(issue('seat-overlap', 'K7', { seats: inside, with: { other: id, count: inside.length } }));
    }
    return issues;
  },
};
