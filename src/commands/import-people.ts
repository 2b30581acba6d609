import { z } from 'zod';
import { failure } from '../base/result.ts';
import { idSchema, takeIds } from '../model/ids.ts';
import { ATTENDANCE } from '../model/person.ts';
import type { Plan } from '../model/plan.ts';
import { MOST_PEOPLE } from '../model/plan-document.ts';
import { unitSchema } from '../model/unit.ts';
import type { Wish } from '../model/wish.ts';
import { changed, defineCommand, refused } from './command.ts';
import { leaveSeats } from './leave-seats.ts';
import { refuseUnknownReferences, withoutPeople } from './people-references.ts';
import {
  addPeople,
  changePerson,
  personChangesSchema,
  personFieldsSchema,
  withColumns,
  withUnits,
} from './person-fields.ts';
import { refuseUnknownPeople } from './seat-checks.ts';
import { withChanges, withItems } from './with-changes.ts';

const { name, shortName, category } = unitSchema.shape;
const wisher = z.union([
  idSchema,
  z.strictObject({ added: z.int().min(0).describe('Index among those added') }),
]);

const importSchema = z.strictObject({
  added: z.array(personFieldsSchema).max(MOST_PEOPLE).default([]),
  changed: z
    .array(
      z.strictObject({
        person: idSchema,
        changes: personChangesSchema.default({}),
        attendance: z.enum(ATTENDANCE).exactOptional(),
      }),
    )
    .max(MOST_PEOPLE)
    .default([]),
  dropped: z.array(idSchema).max(MOST_PEOPLE).default([]),
  droppedBecome: z.enum(['absent', 'removed']).default('absent'),
  units: z
    .array(z.strictObject({ name, shortName, category }))
    .default([])
    .describe('Units in their order, with what the list tells of them'),
  wishes: z
    .array(
      z.strictObject({
        kind: z.enum(['together', 'apart']),
        people: z.array(wisher).min(2),
        note: z.string().max(1000).exactOptional(),
      }),
    )
    .default([]),
  customColumns: z.array(z.string().min(1).max(200)).default([]),
  unpin: z.boolean().default(false),
});

/** Take over a list: those added, changed and dropped, as one step; seats and pins of all others stay. */
export const importPeople = defineCommand({
  name: 'import-people',
  args: importSchema,
  apply: (plan, args) => {
    const named = [...args.changed.map(({ person }) => person), ...args.dropped];
    const torn =
      refuseUnknownPeople(plan, named) ??
      refuseUnknownReferences(plan, [...args.added, ...args.changed.map(({ changes }) => changes)]);
    if (torn !== undefined) return failure(torn);
    const count = plan.people.length + args.added.length;
    if (count > MOST_PEOPLE) return refused('too-many-people', { count, most: MOST_PEOPLE });

    const leaving = args.changed
      .filter(({ attendance }) => attendance === 'absent')
      .map(({ person }) => person);
    const left = leaveSeats(plan, [...args.dropped, ...leaving], args.unpin);
    if (!left.ok) return left;
    const withAll = changeImported(withImportedUnits(left.value, args.units), args);
    const removed =
      args.droppedBecome === 'removed' && args.dropped.length > 0
        ? withoutPeople(withAll, new Set(args.dropped))
        : withAll;
    const { plan: added, ids } =
      args.added.length === 0 ? { plan: removed, ids: [] } : addPeople(removed, args.added);
    const next = withWishes(withColumns(added, args.customColumns), args.wishes, ids);
    const label = { added: ids.length, changed: args.changed.length, dropped: args.dropped.length };
    return changed(next, 'import-people', label, ids);
  },
});

type Import = Parameters<typeof importPeople.apply>[1];

/** Make new units and tell known ones what the list knows of them. */
function withImportedUnits(plan: Plan, told: Import['units']): Plan {
  const { plan: next, idOf } = withUnits(
    plan,
    told.map((unit) => unit.name),
  );
  const units = withItems(
    next.units,
    new Map(told.map((unit) => [idOf.get(unit.name) ?? '', (one) => withChanges(one, unit)])),
  );
  return units === next.units ? next : { ...next, units };
}

function changeImported(plan: Plan, args: Import): Plan {
  const { plan: next, idOf } = withUnits(
    plan,
    args.changed.flatMap(({ changes }) => changes.unit ?? []),
  );
  const columns = withColumns(
    next,
    args.changed.flatMap(({ changes }) => Object.keys(changes.custom ?? {})),
  );
  const byId = new Map(args.changed.map((change) => [change.person, change]));
  const dropped = new Set(args.droppedBecome === 'absent' ? args.dropped : []);
  const change = new Map(
    plan.people
      .filter((person) => byId.has(person.id) || dropped.has(person.id))
      .map((person) => {
        const told = byId.get(person.id);
        const attendance = dropped.has(person.id) ? 'absent' : (told?.attendance ?? person.attendance);
        return [
          person.id,
          (one: typeof person) => withChanges(changePerson(one, told?.changes ?? {}, idOf), { attendance }),
        ] as const;
      }),
  );
  const people = withItems(columns.people, change);
  return people === columns.people ? columns : { ...columns, people };
}

/** Add wishes that the plan does not have yet. */
function withWishes(plan: Plan, told: Import['wishes'], addedIds: readonly string[]): Plan {
  const key = (kind: string, people: readonly string[]): string => [kind, ...[...people].sort()].join(' ');
  const known = new Set(plan.wishes.map((wish) => key(wish.kind, wish.people)));
  const here = new Set(plan.people.map((person) => person.id));
  const fresh = told.flatMap(({ kind, people, note }) => {
    const ids = people.map((who) => (typeof who === 'string' ? who : (addedIds[who.added] ?? '')));
    const present = [...new Set(ids)].filter((id) => here.has(id));
    if (present.length < 2 || known.has(key(kind, present))) return [];
    known.add(key(kind, present));
    return [{ kind, people: present, ...(note === undefined ? {} : { note }) }];
  });
  if (fresh.length === 0) return plan;
  const { ids, counter } = takeIds(plan, 'w', fresh.length);
  const wishes = fresh.map((wish, index): Wish => ({ ...wish, id: ids[index] ?? '' }));
  return { ...plan, wishes: [...plan.wishes, ...wishes], counter };
}
