import type { Placement } from '../rule.ts';
import type { SeatRow } from '../seat.ts';

/**
 * List seats in the order in which the door hands out their cards: front row first, each row from the
 * sitters' left to right, so that nobody fills the back while the front is empty.
 *
 * @param rows - front row first.
 * @param seating - with it only seats that have somebody; without it every seat.
 * @returns ids of seats.
 * @see docs/SEATING-RULES.md [L8]
 * @example handOutOrder(rows)[0] // 'hall/r1/1'
 */
export function handOutOrder(
  rows: readonly SeatRow[],
  seating?: readonly Pick<Placement, 'seat'>[],
): readonly string[] {
  const all = rows.flatMap((row) => row.seats.map((seat) => seat.id));
  if (seating === undefined) return all;
  const taken = new Set(seating.map(({ seat }) => seat));
  return all.filter((seat) => taken.has(seat));
}
