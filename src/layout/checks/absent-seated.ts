import { type Attendee, isPresent } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';

/** Nobody who is absent keeps a seat [K4]. */
export const absentSeated: Check = {
  codes: ['absent-seated'],
  rule: 'K4',
  check: (subject) => {
    const book = bookOf(subject);
    const issues: Issue[] = [];
    for (let number = 0; number < subject.people.length; number += 1) {
      const person = subject.people[number] as Attendee;
      const seat = book.seatOfPerson[number] as number;
      if (isPresent(person) || seat === -1) continue;
      const about = { people: [person.id], seats: [book.seat(seat).id], with: { name: person.name } };
      issues.push(issue('absent-seated', 'K4', about));
    }
    return issues;
  },
};
