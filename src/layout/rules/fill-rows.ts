import type { Attendee } from '../attendee.ts';
import type { Placement, SeatRequest } from '../rule.ts';
import type { Seat } from '../seat.ts';
import { rowNumber, usableRows } from './usable-rows.ts';

/**
 * Fill a hall row by row, each row from the sitters' left to right.
 *
 * @see docs/SEATING-RULES.md [L2]
 */
export function fillRows(request: SeatRequest): Placement[] {
  const { people, isOpen } = request;
  // Room for all at once: a list that grows by a hundred thousand is copied again and again.
  const placements: Placement[] = new Array(people.length);
  let seated = 0;
  for (const row of usableRows(request)) {
    const { seats } = row;
    const number = rowNumber(row);
    for (let index = 0; index < seats.length && seated < people.length; index += 1) {
      const seat = seats[index] as Seat;
      if (!isOpen(seat)) continue;
      const person = people[seated] as Attendee;
      placements[seated] = {
        seat: seat.id,
        person: person.id,
        reason: { rule: 'L2', says: 'hall-order', with: { row: number, place: index + 1 } },
      };
      seated += 1;
    }
  }
  placements.length = seated;
  return placements;
}
