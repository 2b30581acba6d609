import type { Attendee } from './attendee.ts';
import type { Reason } from './reason.ts';
import type { Placement } from './rule.ts';
import type { Seat } from './seat.ts';

/** A seat in an order of honour, with the sentence for whoever gets it. */
export interface RankedSeat {
  readonly seat: Seat;
  readonly reason: (person: Attendee) => Reason;
}

/** What a filling step did and what it left. */
export interface Filling {
  readonly placements: readonly Placement[];
  readonly left: readonly Attendee[];
  readonly free: readonly RankedSeat[];
}

/**
 * Seat people one by one over seats in order of honour.
 *
 * @param people - most senior first.
 * @param seats - open seats, highest first.
 */
export function fillInOrder(people: readonly Attendee[], seats: readonly RankedSeat[]): Filling {
  const count = Math.min(people.length, seats.length);
  const placements: Placement[] = [];
  for (let place = 0; place < count; place += 1) {
    const person = people[place] as Attendee;
    const ranked = seats[place] as RankedSeat;
    placements.push({ seat: ranked.seat.id, person: person.id, reason: ranked.reason(person) });
  }
  return { placements, left: people.slice(count), free: seats.slice(count) };
}
