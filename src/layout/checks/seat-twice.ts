import { issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';

/** No seat holds two people [K2]. */
export const seatTwice: Check = {
  rule: 'K2',
  check: (subject) => {
    const book = bookOf(subject);
    const sitters = new Map<number, Set<number>>();
    for (const { seat, person } of book.doubles) {
      const first = book.personAt[seat] as number;
      sitters.set(seat, (sitters.get(seat) ?? new Set([first])).add(person));
    }
    return [...sitters].flatMap(([seat, numbers]) => {
      if (numbers.size < 2) return [];
      const people = [...numbers].flatMap((number) => subject.people[number] ?? []);
      const names = people.map((person) => person.name).join(' ');
      const told = { names, count: people.length };
      const ids = people.map((person) => person.id);
      return [issue('seat-twice', 'K2', { seats: [book.seat(seat).id], people: ids, with: told })];
    });
  },
};
