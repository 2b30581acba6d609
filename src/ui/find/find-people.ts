import type { Person } from '../../model/person.ts';
import { isMeant, type RosterRow, type Spellings } from '../roster/roster-row.ts';

/** Somebody, or a unit, that a search found. */
export type Found =
  | { readonly kind: 'person'; readonly row: RosterRow }
  | {
      readonly kind: 'unit';
      readonly unit: string;
      readonly name: string;
      readonly people: readonly Person[];
    };

const MOST_FOUND = 60;

/** How well somebody is meant: 0 = by the whole name, then by its beginning, its letters, and anything else. */
function distance({ person }: RosterRow, query: string, spellings: Spellings): number {
  const name = person.name.toLowerCase();
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  const letters = query.replace(/[\s']/g, '');
  if (!/^[a-z]+$/.test(letters)) return name.includes(query) ? 3 : 4;
  return spellings(person.name).includes(letters) ? 2 : 3;
}

/** All rows that are meant, the nearest first. */
export function nearestFirst<Row extends RosterRow>(
  rows: readonly Row[],
  typed: string,
  spellings: Spellings,
): readonly Row[] {
  const query = typed.trim().toLowerCase();
  return rows
    .filter((row) => isMeant(row, query, spellings))
    .map((row) => ({ row, far: distance(row, query, spellings) }))
    .sort((a, b) => a.far - b.far)
    .map(({ row }) => row);
}

/**
 * Find people by name, letters, unit or title, and units by name; the nearest first, the list's order otherwise.
 *
 * @param units - names by id.
 */
export function findPeople(
  rows: readonly RosterRow[],
  units: ReadonlyMap<string, string>,
  typed: string,
  spellings: Spellings,
): readonly Found[] {
  const query = typed.trim().toLowerCase();
  if (query === '') return [];
  const meant = nearestFirst(rows, query, spellings);
  const people = meant.slice(0, MOST_FOUND).map((row): Found => ({ kind: 'person', row }));
  const found = [...units].flatMap(([unit, name]): readonly Found[] => {
    if (!name.toLowerCase().includes(query)) return [];
    const members = meant.filter(({ person }) => person.unit === unit).map(({ person }) => person);
    return members.length === 0 ? [] : [{ kind: 'unit', unit, name, people: members }];
  });
  return [...found.slice(0, 5), ...people];
}
