import { rostrumLines } from '../rules/rostrum.ts';
import type { Seat } from '../seat.ts';
import { fewestMovesInRow } from './fewest-moves-in-row.ts';
import type { Repaired, RepairRequest } from './repair-request.ts';

/**
 * Repair a rostrum with the fewest moves: each row keeps the people whom the rule puts into it, in an order
 * that respects rank on either hand.
 *
 * @see docs/SEATING-RULES.md [LC1], [LC2], [LC3], [LC4], [LC5]
 */
export function repairRostrum({ block, people, sits, stays, closed }: RepairRequest): Repaired {
  const held = new Set(stays.values());
  const lines = rostrumLines({
    rows: block.rows,
    people: people.filter((person) => !stays.has(person.id)),
    everyone: people,
    pinned: stays,
    isOpen: (seat: Seat) => !closed.has(seat.id) && !held.has(seat.id),
    policies: block.policies,
    options: block.options,
  });
  const repaired = new Map<string, string>(stays);
  for (const line of lines) {
    const { seats } = line.row;
    const heldHere = seats.flatMap((seat, index) => (held.has(seat.id) ? [index] : []));
    const places = fewestMovesInRow({ ...line, held: heldHere, sits });
    places.forEach((index, turn) => {
      const [person, seat] = [line.line[turn], seats[index]];
      if (person !== undefined && seat !== undefined) repaired.set(person.id, seat.id);
    });
  }
  return repaired;
}
