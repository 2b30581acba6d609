import type { LibraryItem } from '../../store/libraries/library.ts';
import type { RosterRow } from '../roster/roster-row.ts';

type Leader = LibraryItem<'leaders'>;

/** What makes two entries the same person: name and unit. */
export const sameLeader = (name: string, unit: string): string => `${name}\n${unit}`;

/**
 * Make entries of the standing list from people of a meeting; who is on it already is brought up to date.
 *
 * @param newId - gives the id of an entry that is new.
 */
export function leadersOfRoster(
  rows: readonly RosterRow[],
  known: readonly Leader[],
  newId: () => string,
): readonly Leader[] {
  const byPerson = new Map(known.map((leader) => [sameLeader(leader.name, leader.unit ?? ''), leader.id]));
  return rows.map(({ person, unit, rank }) => ({
    id: byPerson.get(sameLeader(person.name, unit)) ?? newId(),
    name: person.name,
    rank: person.rank ?? Math.max(1, rank),
    ...(unit === '' ? {} : { unit }),
    ...(person.title === undefined ? {} : { title: person.title }),
    ...(person.phone === undefined ? {} : { phone: person.phone }),
  }));
}
