import { z } from 'zod';
import { failure } from '../base/result.ts';
import { blockIdOf } from '../layout/lay-out-blocks.ts';
import { idSchema, takeIds } from '../model/ids.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { zoneSchema } from '../model/zone.ts';
import { changed, defineCommand, type Refusal, refusal, refused } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { seatsOfBlock } from './seats-of-block.ts';
import { clearable, withChanges, withItems } from './with-changes.ts';

const { name, colour, units, seats } = zoneSchema.shape;

/** Refuse a zone that names units or seats which are not there. */
export function refuseZone(
  plan: Plan,
  zone: { readonly units?: readonly string[]; readonly seats?: readonly string[] },
): Refusal | undefined {
  const scheme = selectedSchemeOf(plan);
  const known = new Set(plan.units.map((unit) => unit.id));
  const unit = zone.units?.find((id) => !known.has(id));
  if (unit !== undefined) return refusal('unknown-unit', { id: unit });
  const blocks = new Map(scheme.blocks.map((block) => [block.id, block]));
  const missing = zone.seats?.find((seat) => {
    const block = blocks.get(blockIdOf(seat));
    const found = block && seatsOfBlock(block, scheme.policies);
    return found?.ok !== true || !found.value.has(seat);
  });
  return missing === undefined ? undefined : refusal('unknown-seat', { seat: missing });
}

/** Set seats aside for units. */
export const addZone = defineCommand({
  name: 'add-zone',
  args: z.strictObject({ name, colour, units, seats }),
  apply: (plan, args) => {
    const no = refuseZone(plan, args);
    if (no !== undefined) return failure(no);
    const { ids, counter } = takeIds(plan, 'z', 1);
    const zones = [
      ...selectedSchemeOf(plan).zones,
      { ...args, seats: [...new Set(args.seats)], id: ids[0] ?? '' },
    ];
    return changed({ ...withSelectedScheme(plan, { zones }), counter }, 'add-zone', { name: args.name }, ids);
  },
});

/** Change a zone. */
export const editZone = defineCommand({
  name: 'edit-zone',
  args: z.strictObject({
    zone: idSchema,
    changes: z.strictObject({
      name: name.exactOptional(),
      colour: clearable(colour),
      units: units.unwrap().exactOptional(),
      seats: seats.unwrap().exactOptional(),
    }),
  }),
  apply: (plan, { zone: id, changes }) => {
    const scheme = selectedSchemeOf(plan);
    const zone = scheme.zones.find((one) => one.id === id);
    if (zone === undefined) return refused('unknown-zone', { id });
    const no = refuseZone(plan, changes);
    if (no !== undefined) return failure(no);
    const zones = withItems(scheme.zones, new Map([[id, (one) => withChanges(one, changes)]]));
    return changed(withSelectedScheme(plan, { zones }), 'edit-zone', { name: zone.name });
  },
});

/** Remove zones; their seats and people stay. */
export const removeZones = defineCommand({
  name: 'remove-zones',
  args: z.strictObject({ zones: z.array(idSchema).min(1) }),
  apply: (plan, args) => {
    const scheme = selectedSchemeOf(plan);
    const missing = args.zones.find((id) => !scheme.zones.some((zone) => zone.id === id));
    if (missing !== undefined) return refused('unknown-zone', { id: missing });
    const gone = new Set(args.zones);
    const first = scheme.zones.find((zone) => gone.has(zone.id));
    const zones = scheme.zones.filter((zone) => !gone.has(zone.id));
    return changed(withSelectedScheme(plan, { zones }), 'remove-zones', {
      count: gone.size,
      name: first?.name ?? '',
    });
  },
});
