import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';
import { unitPieces } from './unit-pieces.ts';

/** Nobody sits alone away from the others of the unit [K14]. */
export const sitsAlone: Check = {
  rule: 'K14',
  check: (subject) => {
    const book = bookOf(subject);
    const issues: Issue[] = [];
    for (const { unit, count, alone } of unitPieces(subject)) {
      if (count < 2) continue;
      for (const seat of alone) {
        const person = subject.people[book.personAt[seat] as number];
        if (person === undefined) continue;
        const about = { people: [person.id], seats: [book.seat(seat).id], with: { name: person.name, unit } };
        issues.push(issue('sits-alone', 'K14', about));
      }
    }
    return issues;
  },
};
