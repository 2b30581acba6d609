import { isPresent } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Check, CheckedPin, CheckSubject } from './check.ts';
import { bookOf } from './seat-book.ts';

const nameOf = (subject: CheckSubject, number: number, id: string): string =>
  subject.people[number]?.name ?? id;

/** Pins that cannot all be kept: one seat for two, two seats for one, a seat that is not there or closed. */
function conflicts(subject: CheckSubject): { issues: Issue[]; held: CheckedPin[] } {
  const book = bookOf(subject);
  const bySeat = new Map<string, CheckedPin>();
  const byPerson = new Map<string, CheckedPin>();
  const issues: Issue[] = [];
  const held: CheckedPin[] = [];
  for (const pin of subject.pins) {
    const number = book.personNumber(pin.person);
    const name = nameOf(subject, number, pin.person);
    const conflict = (why: string, other: CheckedPin | undefined): void => {
      const people = other === undefined ? [pin.person] : [...new Set([other.person, pin.person])];
      const seats = other === undefined ? [pin.seat] : [...new Set([other.seat, pin.seat])];
      const told = { name, seat: pin.seat, reason: pin.reason, cause: why };
      issues.push(issue('pin-conflict', 'PIN', { people, seats, with: told }));
    };
    const sameSeat = bySeat.get(pin.seat);
    const samePerson = byPerson.get(pin.person);
    if (number === -1) conflict('unknown-person', undefined);
    else if (book.seatNumber(pin.seat) === -1) conflict('unknown-seat', undefined);
    else if (subject.closed.has(pin.seat)) conflict('closed-seat', undefined);
    else if (samePerson !== undefined && samePerson.seat !== pin.seat) conflict('two-seats', samePerson);
    else if (sameSeat !== undefined && sameSeat.person !== pin.person) conflict('two-people', sameSeat);
    else {
      bySeat.set(pin.seat, pin);
      byPerson.set(pin.person, pin);
      held.push(pin);
    }
  }
  return { issues, held };
}

/** Every pin is kept, and no two pins quarrel [PIN]. A pin of somebody absent waits and offends nobody. */
export const pinsKept: Check = {
  rule: 'PIN',
  check: (subject) => {
    if (subject.pins.length === 0) return [];
    const book = bookOf(subject);
    const { issues, held } = conflicts(subject);
    for (const pin of held) {
      const number = book.personNumber(pin.person);
      const person = subject.people[number];
      if (person === undefined || !isPresent(person)) continue;
      const wanted = book.seatNumber(pin.seat);
      const seat = book.seatOfPerson[number] as number;
      if (seat === wanted) continue;
      const sits = seat === -1 ? '' : book.seat(seat).id;
      const told = { name: person.name, seat: pin.seat, sits, reason: pin.reason };
      const seats = sits === '' ? [pin.seat] : [pin.seat, sits];
      issues.push(issue('pin-broken', 'PIN', { people: [person.id], seats, with: told }));
    }
    return issues;
  },
};
