import { issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';

/** Everybody seated is on the roster, and every seat taken is in the room [K3]. */
export const knownNames: Check = {
  rule: 'K3',
  check: (subject) => {
    const book = bookOf(subject);
    return book.strays.flatMap((index) => {
      const placement = subject.seating[index];
      if (placement === undefined) return [];
      const { seat, person } = placement;
      const about = { seats: [seat], people: [person], with: { seat, person } };
      return [
        ...(book.personNumber(person) === -1 ? [issue('unknown-person', 'K3', about)] : []),
        ...(book.seatNumber(seat) === -1 ? [issue('unknown-seat', 'K3', about)] : []),
      ];
    });
  },
};
