import type { Attendee } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { isHall } from './hall-norms.ts';
import { bookOf, sitterOf } from './seat-book.ts';

/** Equal ranks of one party are allowed where rank decides the seat, and shown [K15]. Halls are left out. */
export const rankTie: Check = {
  rule: 'K15',
  check: (subject) => {
    const book = bookOf(subject);
    const groups = new Map<string, Attendee[]>();
    for (const place of book.rows) {
      if (isHall(place.block)) continue;
      place.row.seats.forEach((_, index) => {
        const person = sitterOf(subject, book, place, index);
        if (person === undefined) return;
        const key = `${place.block.id}\n${person.party ?? ''}\n${person.rank}`;
        const members = groups.get(key) ?? [];
        // Somebody who wrongly has two seats is not his own equal.
        if (!members.includes(person)) members.push(person);
        groups.set(key, members);
      });
    }
    const issues: Issue[] = [];
    for (const members of groups.values()) {
      const first = members[0];
      if (first === undefined || members.length < 2) continue;
      const names = members.map(({ name }) => name).join(' ');
      const told = { rank: first.rank, count: members.length, names };
      issues.push(issue('rank-tie', 'K15', { people: members.map(({ id }) => id), with: told }));
    }
    return issues;
  },
};
