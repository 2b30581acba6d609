import { type Attendee, byRank, isPresent } from '../attendee.ts';
import { issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';

/** Nobody who comes is without a seat [K5]; one issue names all of them, by rank. */
export const notSeated: Check = {
  rule: 'K5',
  check: (subject) => {
    const { seatOfPerson } = bookOf(subject);
    if (!seatOfPerson.includes(-1)) return [];
    const standing: Attendee[] = [];
    subject.people.forEach((person, number) => {
      if (seatOfPerson[number] === -1 && isPresent(person)) standing.push(person);
    });
    const ranked = byRank(standing);
    const first = ranked[0];
    if (first === undefined) return [];
    const told = { name: first.name, count: ranked.length };
    return [issue('not-seated', 'K5', { people: ranked.map((person) => person.id), with: told })];
  },
};
