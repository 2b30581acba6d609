import type { RoomPoint } from '../geometry/point.ts';
import type { Policies } from '../policies.ts';

/**
 * Rank the tables of a banquet, the main table first.
 *
 * The main table is the farthest from the door, and of those the most central. Then the nearer to the
 * main table the higher; at equal distance the high hand of a person who faces the door goes first.
 * He faces down the plan, so his right is the left of the drawing.
 *
 * @param positions - middles of the tables in the block's own frame, the door at the bottom, millimetres.
 * @param policies - `tableHigh`: which hand is high.
 * @returns indices into `positions`, most senior table first.
 * @see docs/SEATING-RULES.md [B4]-[B7]
 * @example rankTables([{ xMm: -1, yMm: 0 }, { xMm: 0, yMm: 0 }, { xMm: 1, yMm: 0 }], { tableHigh: 'right' }) // [1, 0, 2]
 */
export function rankTables(positions: readonly RoomPoint[], policies: Pick<Policies, 'tableHigh'>): number[] {
  if (positions.length === 0) return [];
  const towardsHigh = policies.tableHigh === 'right' ? 1 : -1;
  const xs = positions.map((table) => table.xMm);
  const middleMm = (Math.min(...xs) + Math.max(...xs)) / 2;
  // Whole millimetres: tables that stand level must compare as equal.
  const keys = positions.map((table, index) => ({
    index,
    table,
    depth: Math.round(table.yMm),
    aside: Math.round(Math.abs(table.xMm - middleMm)),
    hand: Math.round(table.xMm) * towardsHigh,
  }));
  const [main] = [...keys].sort((a, b) => a.depth - b.depth || a.aside - b.aside || a.hand - b.hand);
  const distance = (key: (typeof keys)[number]): number =>
    main === undefined
      ? 0
      : Math.round(Math.hypot(key.table.xMm - main.table.xMm, key.table.yMm - main.table.yMm));
  return [...keys]
    .sort((a, b) => distance(a) - distance(b) || a.hand - b.hand || a.depth - b.depth || a.index - b.index)
    .map((key) => key.index);
}
