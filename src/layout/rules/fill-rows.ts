import type { Attendee } from '../attendee.ts';
import type { Placement, SeatRequest } from '../rule.ts';
import { rowNumber, usableRows } from './usable-rows.ts';

/**
 * Fill a hall row by row, each row from the sitters' left to right.
 *
 * @see docs/SEATING-RULES.md [L2]
 */
export function fillRows(request: SeatRequest): Placement[] {
  const { people, isOpen } = request;
  const placements: Placement[] = [];
  for (const row of usableRows(request)) {
    if (placements.length === people.length) break;
    for (const [index, seat] of row.seats.entries()) {
      if (placements.length === people.length) break;
      if (!isOpen(seat)) continue;
      const person = people[placements.length] as Attendee;
      const where = { row: rowNumber(row), place: index + 1 };
      placements.push({
        seat: seat.id,
        person: person.id,
        reason: { rule: 'L2', says: 'hall-order', with: where },
      });
    }
  }
  return placements;
}
