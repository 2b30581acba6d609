import type { Demand } from './arrangement.ts';
import type { Attendee } from './attendee.ts';
import { partyFinder } from './rules/delegations.ts';

/** Most reporters and observers whom one item of the agenda brings. */
export interface AgendaDemand {
  readonly reporters: number;
  readonly observers: number;
}

const NO_AGENDA: AgendaDemand = { reporters: 0, observers: 0 };

/** Count the people of a block by what an arrangement may need to know. */
export function demandOf(people: readonly Attendee[], brought: AgendaDemand = NO_AGENDA): Demand {
  const partyOf = partyFinder(people);
  const host = { all: 0, interpreters: 0, attendants: 0 };
  const guest = { all: 0, interpreters: 0, attendants: 0 };
  let { reporters, observers } = brought;
  let [recipients, executives, tables] = [0, 0, 0];
  // By index: while a large hall is planned for the first time, an iterator makes waste for every person.
  for (let index = 0; index < people.length; index += 1) {
    const person = people[index] as Attendee;
    const { roles } = person;
    if (person.table !== undefined && person.table > tables) tables = person.table;
    const party = person.party === undefined && person.serves === undefined ? undefined : partyOf(person);
    const side = party === 'host' ? host : party === 'guest' ? guest : undefined;
    if (side !== undefined) side.all += 1;
    if (roles.length === 0) continue;
    if (roles.includes('reporter')) reporters += 1;
    if (roles.includes('observer')) observers += 1;
    if (roles.includes('recipient')) recipients += 1;
    if (roles.includes('executive')) executives += 1;
    if (side === undefined) continue;
    if (roles.includes('interpreter')) side.interpreters += 1;
    if (roles.includes('note-taker') || roles.includes('assistant')) side.attendants += 1;
  }
  return {
    people: people.length + brought.reporters + brought.observers,
    host: host.all,
    guest: guest.all,
    hostInterpreters: host.interpreters,
    guestInterpreters: guest.interpreters,
    hostAttendants: host.attendants,
    guestAttendants: guest.attendants,
    reporters,
    observers,
    recipients,
    executives,
    tables,
  };
}
