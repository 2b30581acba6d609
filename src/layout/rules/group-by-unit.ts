import type { Attendee } from '../attendee.ts';
import type { RuleOptions } from '../rule.ts';

/** The people of one unit, most senior first; `unit` is absent for those who belong to none. */
export interface UnitGroup {
  readonly unit?: string;
  readonly category?: string;
  readonly people: readonly Attendee[];
}

/**
 * Group people by unit: units in the order given, then other units in order of their first person,
 * then the people without a unit, together.
 *
 * @param people - most senior first; the order inside a unit is kept.
 * @param units - order and category of the units as decided for this meeting.
 * @example groupByUnit(people, [{ name: '县财政局' }]).map((group) => group.unit)
 */
export function groupByUnit(people: readonly Attendee[], units: RuleOptions['units']): readonly UnitGroup[] {
  const known = new Map<string, Attendee[]>(units.map(({ name }) => [name, []]));
  const withoutUnit: Attendee[] = [];
  for (const person of people) {
    if (person.unit === undefined || person.unit === '') {
      withoutUnit.push(person);
      continue;
    }
    const group = known.get(person.unit);
    if (group === undefined) known.set(person.unit, [person]);
    else group.push(person);
  }
  const categories = new Map(units.map(({ name, category }) => [name, category]));
  const groups: UnitGroup[] = [];
  for (const [unit, members] of known) {
    if (members.length === 0) continue;
    const category = categories.get(unit);
    groups.push({ unit, people: members, ...(category === undefined ? {} : { category }) });
  }
  if (withoutUnit.length > 0) groups.push({ people: withoutUnit });
  return groups;
}
