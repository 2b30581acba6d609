import { issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';

/** Nobody sits on two seats [K1]. */
export const personTwice: Check = {
  rule: 'K1',
  check: (subject) => {
    const book = bookOf(subject);
    const seats = new Map<number, Set<number>>();
    for (const { seat, person } of book.doubles) {
      const first = book.seatOfPerson[person] as number;
      seats.set(person, (seats.get(person) ?? new Set([first])).add(seat));
    }
    return [...seats].flatMap(([number, own]) => {
      const person = subject.people[number];
      if (own.size < 2 || person === undefined) return [];
      const ids = [...own].map((seat) => book.seat(seat).id);
      const told = { name: person.name, count: ids.length };
      return [issue('person-twice', 'K1', { people: [person.id], seats: ids, with: told })];
    });
  },
};
