import type { Attendee } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';
import { unitPieces } from './unit-pieces.ts';

/** A unit sits in one piece; an aisle may part it only where it is too large for the floor between two aisles [K13]. */
export const unitTorn: Check = {
  codes: ['unit-torn'],
  rule: 'K13',
  check: (subject) => {
    const book = bookOf(subject);
    const issues: Issue[] = [];
    for (const { unit, count, seats, pieces: all, piecesByAisle, roomBetweenAisles } of unitPieces(subject)) {
      const mustCross = count > roomBetweenAisles;
      const pieces = mustCross ? all : piecesByAisle;
      if (pieces < 2) continue;
      const told = { unit, count, pieces, by: all > 1 ? 'row' : 'aisle' };
      const people = seats.map((seat) => (subject.people[book.personAt[seat] as number] as Attendee).id);
      const ids = seats.map((seat) => book.seat(seat).id);
      issues.push(issue('unit-torn', 'K13', { people, seats: ids, with: told }));
    }
    return issues;
  },
};
