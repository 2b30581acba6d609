import { attendeesOf } from '../../model/layout-case-of.ts';
import { type Person, willCome } from '../../model/person.ts';
import type { Plan } from '../../model/plan.ts';

/** One line of the list of people. */
export interface RosterRow {
  readonly person: Person;
  readonly unit: string;
  /** Rank that holds: the one entered, else the place after those who have one. */
  readonly rank: number;
}

/** Lines of the list, in the order of the list. */
export function rosterRows(plan: Pick<Plan, 'people' | 'units'>): readonly RosterRow[] {
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const ranks = new Map(attendeesOf(plan.people, plan.units).map(({ id, rank }) => [id, rank]));
  return plan.people.map((person) => ({
    person,
    unit: units.get(person.unit ?? '') ?? '',
    rank: ranks.get(person.id) ?? 0,
  }));
}

/** Numbers of the list. */
export interface RosterCounts {
  readonly people: number;
  readonly coming: number;
  readonly absent: number;
  readonly units: number;
}

/** Count the people of a list. */
export function countRoster(rows: readonly RosterRow[]): RosterCounts {
  const coming = rows.filter(({ person }) => willCome(person)).length;
  const units = new Set(rows.flatMap(({ unit }) => (unit === '' ? [] : unit))).size;
  return { people: rows.length, coming, absent: rows.length - coming, units };
}

/** Sort by rank; who has none follows in the order of the list. */
export function byRankThenList(rows: readonly RosterRow[]): readonly RosterRow[] {
  const rankOf = ({ person }: RosterRow): number => person.rank ?? Number.POSITIVE_INFINITY;
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => {
      const [left, right] = [rankOf(a.row), rankOf(b.row)];
      return left === right ? a.index - b.index : left - right;
    })
    .map(({ row }) => row);
}

/** Spellings of a name in letters, all lower case. */
export type Spellings = (name: string) => readonly string[];

/**
 * Tell whether somebody is meant by what was typed: a part of the name, unit, title or telephone number,
 * or the beginning of the name in letters (`zs`, `zhangsan`).
 */
export function isMeant(row: RosterRow, typed: string, spellings: Spellings): boolean {
  const query = typed.trim().toLowerCase();
  if (query === '') return true;
  const { person, unit } = row;
  const texts = [person.name, unit, person.title ?? '', person.phone ?? ''];
  if (texts.some((text) => text.toLowerCase().includes(query))) return true;
  const letters = query.replace(/[\s']/g, '');
  if (!/^[a-z]+$/.test(letters)) return false;
  return spellings(person.name).some((spelling) => spelling.startsWith(letters));
}
