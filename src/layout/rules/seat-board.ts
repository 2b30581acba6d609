import type { Attendee } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { Placement, SeatRequest } from '../rule.ts';
import type { Seat } from '../seat.ts';

/** What is taken so far while a rule works: pinned people from the start, the others as they are put. */
export interface SeatBoard {
  /** Decided by this rule, in the order of deciding; pinned people are not in it. */
  readonly placements: Placement[];
  /** True when nobody has the seat and nobody may claim it. */
  readonly isFree: (seat: Seat) => boolean;
  /** Id of the seat of a person, pinned or put. */
  readonly seatOf: (person: Attendee) => string | undefined;
  /** Who sits on a seat, pinned or put. */
  readonly sitterOn: (seat: Seat | undefined) => Attendee | undefined;
  readonly put: (person: Attendee, seat: Seat, reason: Reason) => void;
}

/**
 * Open the board of one request, with its pinned people on it.
 *
 * @param request - what the rule was asked; it is not changed.
 */
export function openBoard(request: SeatRequest): SeatBoard {
  const sitters = new Map<string, Attendee>();
  const seats = new Map<string, string>(request.pinned);
  for (const person of request.everyone) {
    const seat = request.pinned.get(person.id);
    if (seat !== undefined) sitters.set(seat, person);
  }
  const placements: Placement[] = [];
  return {
    placements,
    isFree: (seat) => request.isOpen(seat) && !sitters.has(seat.id),
    seatOf: (person) => seats.get(person.id),
    sitterOn: (seat) => (seat === undefined ? undefined : sitters.get(seat.id)),
    put: (person, seat, reason) => {
      sitters.set(seat.id, person);
      seats.set(person.id, seat.id);
      placements.push({ seat: seat.id, person: person.id, reason });
    },
  };
}
