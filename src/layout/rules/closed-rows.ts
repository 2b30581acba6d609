import type { Placement } from '../rule.ts';
import type { SeatRow } from '../seat.ts';

/**
 * Find the rows that the expected number does not need: all behind the last row in which somebody sits.
 * They stay closed, so that people cannot drift to the back.
 *
 * @param rows - front row first.
 * @param seating - who sits where.
 * @returns ids of rows, front first.
 * @see docs/SEATING-RULES.md [L9]
 */
export function closedRows(
  rows: readonly SeatRow[],
  seating: readonly Pick<Placement, 'seat'>[],
): readonly string[] {
  const taken = new Set(seating.map(({ seat }) => seat));
  let open = rows.length;
  while (open > 0 && !rows[open - 1]?.seats.some((seat) => taken.has(seat.id))) open -= 1;
  return rows.slice(open).map((row) => row.id);
}
