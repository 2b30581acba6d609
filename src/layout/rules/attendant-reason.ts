import { type Attendee, hasRole } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { Seat } from '../seat.ts';
import { type Delegation, servedBy } from './delegations.ts';
import { EQUAL_MM, seatDistance } from './nearest-seat.ts';

/** Where an interpreter or attendant sits: straight behind, behind as near as there is a seat, or on any seat left. */
export type AttendantPlace = 'behind' | 'behind-near' | 'near';

/**
 * Say why an interpreter, note-taker or assistant sits where he sits, naming the person he serves.
 *
 * @see docs/SEATING-RULES.md [M6], [RC3]
 */
export function attendantReason(
  person: Attendee,
  delegation: Delegation,
  place: AttendantPlace,
  rule: string,
): Reason {
  const about = { of: servedBy(delegation, person)?.name ?? '', party: delegation.party };
  if (hasRole(person, 'interpreter')) return { rule, says: `interpreter-${place}`, with: about };
  return { rule, says: place === 'behind' ? 'attendant-behind' : 'attendant-near', with: about };
}

/**
 * Tell whether a seat of the row behind is straight behind one in front: no other in front is nearer to it.
 *
 * @param row - seats of the row in front.
 */
export const isBehind = (seat: Seat, front: Seat, row: readonly Seat[]): boolean =>
  row.every((other) => seatDistance(seat, front) <= seatDistance(seat, other) + EQUAL_MM);
