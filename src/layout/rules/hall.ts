import type { Policies } from '../policies.ts';
import type { Placement, Rule, Seating, SeatRequest } from '../rule.ts';
import { fillCentreOut } from './fill-centre-out.ts';
import { fillColumns } from './fill-columns.ts';
import { fillRows } from './fill-rows.ts';
import { seatPaintedZones } from './seat-painted-zones.ts';
import { seatRecipients } from './seat-recipients.ts';
import { usableRows } from './usable-rows.ts';

const FILLS: Record<Policies['hallFill'], (request: SeatRequest) => readonly Placement[]> = {
  rows: fillRows,
  columns: fillColumns,
  'centre-out': (request) => fillCentreOut(usableRows(request), request.people, request),
};

/**
 * Seat a theatre or classroom hall in one of three orders; recipients of awards first, then the
 * units of painted zones.
 *
 * @see docs/SEATING-RULES.md [L1]-[L3], [L11], [Z5]
 */
function seatHall(request: SeatRequest): Seating {
  const recipients = seatRecipients(request);
  const painted = seatPaintedZones(recipients.rest);
  const others = FILLS[request.policies.hallFill](painted.rest);
  const first = [...recipients.placements, ...painted.placements];
  return { placements: first.length === 0 ? others : [...first, ...others], issues: [] };
}

/** Hall by rows, by columns or from the centre outward (会场座区). */
export const hallRule: Rule = {
  kind: 'hall',
  cites: ['L1', 'L2', 'L3', 'L7', 'L11', 'Z5'],
  follows: ['units', 'reservedRows', 'visibleRows'],
  followsZones: true,
  reads: ['hallFill', 'evenRule'],
  occasion: {},
  seat: seatHall,
};
