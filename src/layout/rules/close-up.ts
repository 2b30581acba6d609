import type { Placement } from '../rule.ts';
import type { SeatRow } from '../seat.ts';

/** One person who changes seats. */
export interface SeatMove {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** A seat's place in the hall: which row, and how far on in the order of handing out. */
interface Spot {
  readonly seat: string;
  readonly row: number;
}

/**
 * Close up behind late drop-outs: each seat emptied in front is taken by the last person of the last
 * occupied row. One move a seat and no more; seats emptied in the last occupied row stay empty.
 *
 * @param rows - front row first.
 * @param seating - who sits where; entries of emptied seats are ignored.
 * @param emptied - ids of the seats whose people will not come.
 * @param stays - ids of people who must not move (pinned).
 * @returns the moves, the foremost seat first.
 * @see docs/SEATING-RULES.md [L10]
 */
export function closeUp(
  rows: readonly SeatRow[],
  seating: readonly Pick<Placement, 'seat' | 'person'>[],
  emptied: readonly string[],
  stays: ReadonlySet<string> = new Set(),
): readonly SeatMove[] {
  const gone = new Set(emptied);
  const sitter = new Map(seating.map(({ seat, person }) => [seat, person]));
  const holes: Spot[] = [];
  const movable: (Spot & { readonly person: string })[] = [];
  rows.forEach((row, index) => {
    for (const { id } of row.seats) {
      const person = sitter.get(id);
      if (gone.has(id)) holes.push({ seat: id, row: index });
      else if (person !== undefined && !stays.has(person)) movable.push({ seat: id, row: index, person });
    }
  });
  const moves: SeatMove[] = [];
  for (const hole of holes) {
    const last = movable.pop();
    if (last === undefined || last.row <= hole.row) break;
    moves.push({ person: last.person, from: last.seat, to: hole.seat });
  }
  return moves;
}
