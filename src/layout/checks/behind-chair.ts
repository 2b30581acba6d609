import { type Attendee, hasRole } from '../attendee.ts';
import { sineCosine } from '../geometry/point.ts';
import { type Issue, issue } from '../issue.ts';
import type { Seat } from '../seat.ts';
import type { Check } from './check.ts';
import { type BookRow, bookOf, sitterOf } from './seat-book.ts';

const BEHIND_MM = 2500;
const HALF_SEAT_MM = 300;
const ATTENDANTS = ['interpreter', 'note-taker', 'assistant'] as const;

const isAttendant = (person: Attendee): boolean => ATTENDANTS.some((role) => hasRole(person, role));

/** True when `other` is straight behind `chair`, within half a seat of the line of its back. */
function isBehind(chair: Seat, other: Seat): boolean {
  const { sine, cosine } = sineCosine(chair.facingDeg);
  const dx = other.xMm - chair.xMm;
  const dy = other.yMm - chair.yMm;
  const behind = -dx * sine + dy * cosine;
  return behind > 0 && behind <= BEHIND_MM && Math.abs(dx * cosine + dy * sine) <= HALF_SEAT_MM;
}

/** Nobody sits directly behind the chair of a table with an outer ring; interpreters and the like may [T6]. */
export const behindChair: Check = {
  rule: 'T6',
  check: (subject) => {
    const book = bookOf(subject);
    const issues: Issue[] = [];
    for (const block of subject.blocks) {
      const isTable = block.rows.some(({ part }) => part !== 'row' && part !== 'round');
      if (!isTable || !block.rows.some(({ tier }) => tier > 0)) continue;
      const places: BookRow[] = book.rows.filter((place) => place.block === block);
      let chair: { readonly person: Attendee; readonly seat: Seat } | undefined;
      const ring: { readonly person: Attendee; readonly seat: Seat }[] = [];
      for (const place of places) {
        place.row.seats.forEach((seat, index) => {
          const person = sitterOf(subject, book, place, index);
          if (person === undefined) return;
          if (place.row.tier > 0) ring.push({ person, seat });
          else if (chair === undefined || person.rank < chair.person.rank) chair = { person, seat };
        });
      }
      const head = chair;
      if (head === undefined) continue;
      for (const { person, seat } of ring) {
        if (isAttendant(person) || !isBehind(head.seat, seat)) continue;
        const told = { name: person.name, chair: head.person.name };
        const about = { people: [person.id, head.person.id], seats: [seat.id, head.seat.id], with: told };
        issues.push(issue('behind-chair', 'T6', about));
      }
    }
    return issues;
  },
};
