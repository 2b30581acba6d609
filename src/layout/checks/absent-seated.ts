import { isPresent } from '../attendee.ts';
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
    subject.people.forEach((person, number) => {
      const seat = book.seatOfPerson[number] as number;
      if (seat === -1 || isPresent(person)) return;
      const about = { people: [person.id], seats: [book.seat(seat).id], with: { name: person.name } };
      issues.push(issue('absent-seated', 'K4', about));
    });
    return issues;
  },
};
