import type { Attendee } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Seat } from '../seat.ts';
import type { Check } from './check.ts';
import { bookOf, sitterOf } from './seat-book.ts';
import { unitPieces } from './unit-pieces.ts';

/** A unit sits in one piece; an aisle may part it only where it is too large for the floor between two aisles [K13]. */
export const unitTorn: Check = {
  rule: 'K13',
  check: (subject) => {
    const book = bookOf(subject);
    const issues: Issue[] = [];
    for (const { unit, count, runs, pieces: all, piecesByAisle, roomBetweenAisles } of unitPieces(subject)) {
      const mustCross = count > roomBetweenAisles;
      const pieces = mustCross ? all : piecesByAisle;
      if (pieces < 2) continue;
      const told = { unit, count, pieces, by: all > 1 ? 'row' : 'aisle' };
      const people: string[] = new Array(count);
      const seats: string[] = new Array(count);
      let listed = 0;
      for (const { place, from, to } of runs) {
        for (let index = from; index < to; index += 1) {
          people[listed] = (sitterOf(subject, book, place, index) as Attendee).id;
          seats[listed] = (place.row.seats[index] as Seat).id;
          listed += 1;
        }
      }
      issues.push(issue('unit-torn', 'K13', { people, seats, with: told }));
    }
    return issues;
  },
};
