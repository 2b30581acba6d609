import type { Demand } from './arrangement.ts';
import { type Attendee, hasRole } from './attendee.ts';

/** Count the people of a block by what an arrangement may need to know. */
export function demandOf(people: readonly Attendee[]): Demand {
  const count = (test: (person: Attendee) => boolean): number => people.filter(test).length;
  const attends = (person: Attendee): boolean =>
    hasRole(person, 'note-taker') || hasRole(person, 'assistant');
  return {
    people: people.length,
    host: count((person) => person.party === 'host'),
    guest: count((person) => person.party === 'guest'),
    hostInterpreters: count((person) => person.party === 'host' && hasRole(person, 'interpreter')),
    guestInterpreters: count((person) => person.party === 'guest' && hasRole(person, 'interpreter')),
    hostAttendants: count((person) => person.party === 'host' && attends(person)),
    guestAttendants: count((person) => person.party === 'guest' && attends(person)),
    reporters: count((person) => hasRole(person, 'reporter')),
    observers: count((person) => hasRole(person, 'observer')),
    recipients: count((person) => hasRole(person, 'recipient')),
  };
}
