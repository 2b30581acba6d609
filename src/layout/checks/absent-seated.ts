import type { Attendee } from '../attendee.ts';
import { issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';

/** Nobody who is absent keeps a seat [K4]. */
export const absentSeated: Check = {
  rule: 'K4',
  check: (subject) => {
    const book = bookOf(subject);
    // In the order of the roster.
    return [...book.absent]
      .sort((a, b) => a - b)
      .map((number) => {
        const { id, name } = subject.people[number] as Attendee;
        const seat = book.seat(book.seatOfPerson[number] as number);
        return issue('absent-seated', 'K4', { people: [id], seats: [seat.id], with: { name } });
      });
  },
};
