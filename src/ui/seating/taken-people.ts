import type { RosterRow } from '../roster/roster-row.ts';
import type { TakenPerson } from './seating-canvas.ts';

/** People of a list as they are taken to the canvas, in the order of the list. */
export const takenPeople = (rows: readonly RosterRow[], ids: readonly string[]): readonly TakenPerson[] =>
  rows
    .filter(({ person }) => ids.includes(person.id))
    .map(({ person, rank }) => ({ person: person.id, name: person.name, rank }));
