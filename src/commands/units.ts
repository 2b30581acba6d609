import { z } from 'zod';
import { idSchema, takeIds } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import { unitSchema } from '../model/unit.ts';
import { changed, defineCommand, refused } from './command.ts';
import { clearable, inOrder, keepItems, withChanges, withItems } from './with-changes.ts';

const { name, shortName, category } = unitSchema.shape;
const nameTaken = (plan: Plan, wanted: string, but?: string): boolean =>
  plan.units.some((unit) => unit.name === wanted && unit.id !== but);

/** Put units in the place of others wherever they are named: people, blocks and zones. */
function replaceUnits(plan: Plan, gone: ReadonlySet<string>, into: string | undefined): Plan {
  const swap = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.flatMap((id) => (gone.has(id) ? (into ?? []) : id))),
  ];
  return {
    ...plan,
    units: plan.units.filter((unit) => !gone.has(unit.id)),
    people: withItems(
      plan.people,
      new Map(
        plan.people
          .filter((person) => person.unit !== undefined && gone.has(person.unit))
          .map((person) => [person.id, (one) => withChanges(one, { unit: into ?? null })]),
      ),
    ),
    schemes: plan.schemes.map((scheme) => ({
      ...scheme,
      blocks: scheme.blocks.map((block) =>
        block.takes?.units === undefined
          ? block
          : withChanges(block, { takes: { ...block.takes, units: swap(block.takes.units) } }),
      ),
      zones: scheme.zones.map((zone) => withChanges(zone, { units: swap(zone.units) })),
    })),
  };
}

/** Add a unit at the end of the order. */
export const addUnit = defineCommand({
  name: 'add-unit',
  args: z.strictObject({ name, shortName, category }),
  apply: (plan, args) => {
    if (nameTaken(plan, args.name)) return refused('name-taken', { name: args.name });
    const { ids, counter } = takeIds(plan, 'u', 1);
    const units = [...plan.units, { ...args, id: ids[0] ?? '' }];
    return changed({ ...plan, units, counter }, 'add-unit', { name: args.name }, ids);
  },
});

/** Change a unit's names or category; its people follow, for they name it by id. */
export const editUnit = defineCommand({
  name: 'edit-unit',
  args: z.strictObject({
    unit: idSchema,
    changes: z.strictObject({
      name: name.exactOptional(),
      shortName: clearable(shortName),
      category: clearable(category),
    }),
  }),
  apply: (plan, { unit: id, changes }) => {
    const unit = plan.units.find((one) => one.id === id);
    if (unit === undefined) return refused('unknown-unit', { id });
    if (changes.name !== undefined && nameTaken(plan, changes.name, id)) {
      return refused('name-taken', { name: changes.name });
    }
    const units = withItems(plan.units, new Map([[id, (one) => withChanges(one, changes)]]));
    return changed(units === plan.units ? plan : { ...plan, units }, 'edit-unit', { name: unit.name });
  },
});

/** Make several spellings of one unit one: all people of `from` come from `into`. */
export const mergeUnits = defineCommand({
  name: 'merge-units',
  args: z.strictObject({ from: z.array(idSchema).min(1), into: idSchema }),
  apply: (plan, { from, into }) => {
    const known = new Map(plan.units.map((unit) => [unit.id, unit.name]));
    const missing = [...from, into].find((id) => !known.has(id));
    if (missing !== undefined) return refused('unknown-unit', { id: missing });
    const gone = new Set(from.filter((id) => id !== into));
    const label = { from: known.get(from[0] ?? '') ?? '', into: known.get(into) ?? '' };
    return changed(gone.size === 0 ? plan : replaceUnits(plan, gone, into), 'merge-units', label);
  },
});

/** Put the units into a new order. */
export const orderUnits = defineCommand({
  name: 'order-units',
  args: z.strictObject({ order: z.array(idSchema) }),
  apply: (plan, { order }) => {
    const units = inOrder(plan.units, order);
    if (units === undefined) return refused('incomplete-order', { count: order.length - plan.units.length });
    return changed(units === plan.units ? plan : { ...plan, units }, 'order-units');
  },
});

/** Remove units from which nobody comes. */
export const removeUnits = defineCommand({
  name: 'remove-units',
  args: z.strictObject({ units: z.array(idSchema).min(1) }),
  apply: (plan, args) => {
    for (const id of args.units) {
      const unit = plan.units.find((one) => one.id === id);
      if (unit === undefined) return refused('unknown-unit', { id });
      const count = plan.people.filter((person) => person.unit === id).length;
      if (count > 0) return refused('unit-in-use', { name: unit.name, count });
    }
    const gone = new Set(args.units);
    const [first] = keepItems(plan.units, (unit) => gone.has(unit.id));
    return changed(replaceUnits(plan, gone, undefined), 'remove-units', {
      count: gone.size,
      name: first?.name ?? '',
    });
  },
});
