import { hasRole } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf, sitterOf } from './seat-book.ts';

/** The meeting host never sits in a back row of the rostrum [H2]. */
export const hostInBackRow: Check = {
  rule: 'H2',
  check: (subject) => {
    const book = bookOf(subject);
    const issues: Issue[] = [];
    for (const place of book.rows) {
      if (place.block.rule !== 'rostrum' || place.row.tier === 0) continue;
      place.row.seats.forEach((seat, index) => {
        const person = sitterOf(subject, book, place, index);
        if (person === undefined || !hasRole(person, 'host')) return;
        const told = { name: person.name, rank: person.rank, row: place.row.tier + 1 };
        issues.push(issue('host-in-back-row', 'H2', { people: [person.id], seats: [seat.id], with: told }));
      });
    }
    return issues;
  },
};
