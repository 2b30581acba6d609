import { z } from 'zod';
import { takeIds } from '../model/ids.ts';
import type { Known } from '../model/known.ts';
import { type Person, personSchema } from '../model/person.ts';
import type { Plan } from '../model/plan.ts';
import type { Unit } from '../model/unit.ts';
import { clearable, withChanges } from './with-changes.ts';

const { id: _id, unit: _unit, ...own } = personSchema.shape;
const unitName = z
  .string()
  .min(1)
  .max(200)
  .describe('Name of the unit; made when the plan has none of that name');

/** What is told of a new person; the unit by its name. */
export const personFieldsSchema = z.strictObject({ ...own, unit: unitName.exactOptional() });
/** What is told of a new person. */
export type PersonFields = Known<z.output<typeof personFieldsSchema>>;

/** What changes of a person; null takes a field away. `custom` names only the columns that change. */
export const personChangesSchema = z.strictObject({
  name: own.name.exactOptional(),
  unit: unitName.nullable().exactOptional(),
  title: clearable(own.title),
  rank: clearable(own.rank),
  party: clearable(own.party),
  roles: own.roles.unwrap().exactOptional(),
  phone: clearable(own.phone),
  diet: clearable(own.diet),
  notes: clearable(own.notes),
  block: clearable(own.block),
  grade: clearable(own.grade),
  batch: clearable(own.batch),
  table: clearable(own.table),
  serves: clearable(own.serves),
  imported: own.imported,
  custom: z.record(z.string(), z.string().max(5000).nullable()).exactOptional(),
});
/** What changes of a person. */
export type PersonChanges = Known<z.output<typeof personChangesSchema>>;

/** Find units by name and make those that are missing, in the order they are named. */
export function withUnits(
  plan: Plan,
  names: readonly string[],
): { readonly plan: Plan; readonly idOf: ReadonlyMap<string, string> } {
  const idOf = new Map<string, string>();
  for (const unit of plan.units) if (!idOf.has(unit.name)) idOf.set(unit.name, unit.id);
  const missing = [...new Set(names)].filter((name) => !idOf.has(name));
  if (missing.length === 0) return { plan, idOf };
  const { ids, counter } = takeIds(plan, 'u', missing.length);
  const made: Unit[] = missing.map((name, index) => ({ id: ids[index] ?? '', name }));
  for (const unit of made) idOf.set(unit.name, unit.id);
  return { plan: { ...plan, units: [...plan.units, ...made], counter }, idOf };
}

/** Append columns that the plan does not keep yet. */
export function withColumns(plan: Plan, columns: Iterable<string>): Plan {
  const known = new Set(plan.customColumns);
  const missing = [...new Set(columns)].filter((column) => !known.has(column) && column !== '__proto__');
  return missing.length === 0 ? plan : { ...plan, customColumns: [...plan.customColumns, ...missing] };
}

/** Add people to the end of the list. */
export function addPeople(
  plan: Plan,
  people: readonly PersonFields[],
): { readonly plan: Plan; readonly ids: readonly string[] } {
  const named = withUnits(
    plan,
    people.flatMap((person) => person.unit ?? []),
  );
  const { ids, counter } = takeIds(named.plan, 'p', people.length);
  const made = people.map(({ unit, ...fields }, index): Person => {
    const unitId = unit === undefined ? undefined : named.idOf.get(unit);
    return { ...fields, id: ids[index] ?? '', ...(unitId === undefined ? {} : { unit: unitId }) };
  });
  const columns = people.flatMap((person) => Object.keys(person.custom));
  const next = withColumns({ ...named.plan, people: [...plan.people, ...made], counter }, columns);
  return { plan: next, ids };
}

/** Change one person; the unit is already found or made. */
export function changePerson(
  person: Person,
  changes: PersonChanges,
  idOf: ReadonlyMap<string, string>,
): Person {
  const { unit, custom, ...fields } = changes;
  const columns =
    custom === undefined ? undefined : withChanges<Readonly<Record<string, string>>>(person.custom, custom);
  return withChanges(person, {
    ...fields,
    ...(unit === undefined ? {} : { unit: unit === null ? null : (idOf.get(unit) ?? null) }),
    ...(columns === undefined ? {} : { custom: columns }),
  });
}
