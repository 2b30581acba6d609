import type { Attendee } from '../attendee.ts';
import type { Placement, SeatRequest } from '../rule.ts';
import type { Seat } from '../seat.ts';
import { groupByUnit } from './group-by-unit.ts';
import { hallColumns } from './hall-columns.ts';
import { usableRows } from './usable-rows.ts';

/**
 * Fill a hall column by column from the sitters' left, each column from front to back, unit after unit.
 * Each unit begins a new column as long as everyone still finds a seat; after that units run on.
 *
 * @see docs/SEATING-RULES.md [L3]
 */
export function fillColumns(request: SeatRequest): Placement[] {
  const columns = hallColumns(usableRows(request), request.isOpen);
  const seatCount = columns.reduce((sum, column) => sum + column.length, 0);
  const groups = groupByUnit(request.people.slice(0, seatCount), request.options.units);
  const placements: Placement[] = [];
  let unseated = Math.min(request.people.length, seatCount);
  let behind = seatCount - (columns[0]?.length ?? 0);
  let at = 0;
  let depth = 0;
  const nextColumn = (): void => {
    at += 1;
    depth = 0;
    behind -= columns[at]?.length ?? 0;
  };
  for (const group of groups) {
    if (depth > 0 && behind >= unseated) nextColumn();
    group.people.forEach((person: Attendee, place) => {
      if (depth === columns[at]?.length) nextColumn();
      const seat = columns[at]?.[depth] as Seat;
      const where = { unit: group.unit ?? '', column: at + 1, place: place + 1 };
      placements.push({
        seat: seat.id,
        person: person.id,
        reason: { rule: 'L3', says: 'hall-column', with: where },
      });
      depth += 1;
      unseated -= 1;
    });
  }
  return placements;
}
