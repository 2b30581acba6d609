import { z } from 'zod';
import { failure } from '../base/result.ts';
import { idSchema } from '../model/ids.ts';
import { ATTENDANCE, PERSON_ROLES, type Person, personIndex } from '../model/person.ts';
import type { Plan } from '../model/plan.ts';
import { MOST_PEOPLE } from '../model/plan-document.ts';
import { changed, defineCommand, type Outcome, refused } from './command.ts';
import { leaveSeats } from './leave-seats.ts';
import { refuseUnknownReferences, withoutPeople } from './people-references.ts';
import {
  addPeople as append,
  changePerson,
  personChangesSchema,
  personFieldsSchema,
  withColumns,
  withUnits,
} from './person-fields.ts';
import { countAndName, refuseUnknownPeople } from './seat-checks.ts';
import { inOrder, withChanges, withItems } from './with-changes.ts';

const people = z.array(idSchema).min(1).max(MOST_PEOPLE);
const unpin = z.boolean().default(false).describe('Give up instructions that hold them');

/** Change the same thing of several people. */
function eachOf(plan: Plan, ids: readonly string[], change: (person: Person) => Person): Plan {
  const next = withItems(plan.people, new Map(ids.map((id) => [id, change])));
  return next === plan.people ? plan : { ...plan, people: next };
}

/** Add people to the end of the list; units of new names are made with them. */
export const addPeople = defineCommand({
  name: 'add-people',
  args: z.strictObject({ people: z.array(personFieldsSchema).min(1).max(MOST_PEOPLE) }),
  apply: (plan, args) => {
    const count = plan.people.length + args.people.length;
    if (count > MOST_PEOPLE) return refused('too-many-people', { count, most: MOST_PEOPLE });
    const torn = refuseUnknownReferences(plan, args.people);
    if (torn !== undefined) return failure(torn);
    const { plan: next, ids } = append(plan, args.people);
    return changed(next, 'add-people', { count: ids.length, name: args.people[0]?.name ?? '' }, ids);
  },
});

/** Change fields of one person. */
export const editPerson = defineCommand({
  name: 'edit-person',
  args: z.strictObject({ person: idSchema, changes: personChangesSchema }),
  apply: (plan, args) => {
    const before = personIndex(plan.people).get(args.person);
    if (before === undefined) return refused('unknown-person', { id: args.person });
    const torn = refuseUnknownReferences(plan, [args.changes]);
    if (torn !== undefined) return failure(torn);
    const named = withUnits(plan, typeof args.changes.unit === 'string' ? [args.changes.unit] : []);
    const columns = withColumns(named.plan, Object.keys(args.changes.custom ?? {}));
    const next = eachOf(columns, [args.person], (person) => changePerson(person, args.changes, named.idOf));
    const after = personIndex(next.people).get(args.person) ?? before;
    return after.name === before.name
      ? changed(next, 'edit-person', { name: before.name })
      : changed(next, 'rename-person', { from: before.name, to: after.name });
  },
});

/** Remove people from the meeting: from the list, all seats, wishes and agenda items. */
export const removePeople = defineCommand({
  name: 'remove-people',
  args: z.strictObject({ people, unpin }),
  apply: (plan, args) => {
    const unknown = refuseUnknownPeople(plan, args.people);
    if (unknown !== undefined) return failure(unknown);
    const left = leaveSeats(plan, args.people, args.unpin);
    if (!left.ok) return left;
    return changed(
      withoutPeople(left.value, new Set(args.people)),
      'remove-people',
      countAndName(plan, args.people),
    );
  },
});

/** Carry a change through to several people who must exist. */
function forPeople(plan: Plan, ids: readonly string[], carry: () => Outcome): Outcome {
  const unknown = refuseUnknownPeople(plan, ids);
  return unknown === undefined ? carry() : failure(unknown);
}

/** Give people these roles (and no others), or add and take away single ones. */
export const setRoles = defineCommand({
  name: 'set-roles',
  args: z.strictObject({
    people,
    roles: z.array(z.enum(PERSON_ROLES)).exactOptional(),
    add: z.array(z.enum(PERSON_ROLES)).default([]),
    remove: z.array(z.enum(PERSON_ROLES)).default([]),
  }),
  apply: (plan, args) =>
    forPeople(plan, args.people, () => {
      const next = eachOf(plan, args.people, (person) => {
        const kept = (args.roles ?? person.roles).filter((role) => !args.remove.includes(role));
        return withChanges(person, { roles: [...new Set([...kept, ...args.add])] });
      });
      return changed(next, 'set-roles', countAndName(plan, args.people));
    }),
});

/** Say who comes. Who does not come leaves his seat in every scheme. */
export const setAttendance = defineCommand({
  name: 'set-attendance',
  args: z.strictObject({ people, attendance: z.enum(ATTENDANCE), unpin }),
  apply: (plan, args) =>
    forPeople(plan, args.people, () => {
      const { attendance } = args;
      const left =
        attendance === 'absent'
          ? leaveSeats(plan, args.people, args.unpin)
          : ({ ok: true, value: plan } as const);
      if (!left.ok) return left;
      const next = eachOf(left.value, args.people, (person) => withChanges(person, { attendance }));
      return changed(next, 'set-attendance', { ...countAndName(plan, args.people), attendance });
    }),
});

/** Enter ranks; null leaves a person without one. */
export const setRanks = defineCommand({
  name: 'set-ranks',
  args: z.strictObject({
    ranks: z
      .array(z.strictObject({ person: idSchema, rank: z.int().min(1).max(1_000_000).nullable() }))
      .min(1)
      .max(MOST_PEOPLE),
  }),
  apply: (plan, { ranks }) => {
    const ids = ranks.map(({ person }) => person);
    return forPeople(plan, ids, () => {
      const byId = new Map(ranks.map(({ person, rank }) => [person, rank]));
      const next = eachOf(plan, ids, (person) => withChanges(person, { rank: byId.get(person.id) ?? null }));
      return changed(next, 'set-ranks', countAndName(plan, ids));
    });
  },
});

/** Say on which side people are: host 主方 or guest 客方; null = neither. */
export const setParty = defineCommand({
  name: 'set-party',
  args: z.strictObject({ people, party: z.enum(['host', 'guest']).nullable() }),
  apply: (plan, args) =>
    forPeople(plan, args.people, () => {
      const next = eachOf(plan, args.people, (person) => withChanges(person, { party: args.party }));
      return changed(next, 'set-party', { ...countAndName(plan, args.people), party: args.party ?? '' });
    }),
});

/** Put the list of people into a new order, which names each of them once. */
export const orderPeople = defineCommand({
  name: 'order-people',
  args: z.strictObject({ order: z.array(idSchema).max(MOST_PEOPLE) }),
  apply: (plan, { order }) => {
    const ordered = inOrder(plan.people, order);
    if (ordered === undefined)
      return refused('incomplete-order', { count: order.length - plan.people.length });
    return changed(ordered === plan.people ? plan : { ...plan, people: ordered }, 'order-people', {
      count: order.length,
    });
  },
});
