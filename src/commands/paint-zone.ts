import { z } from 'zod';
import { failure } from '../base/result.ts';
import { idSchema, takeIds } from '../model/ids.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { type Zone, zoneSchema } from '../model/zone.ts';
import { changed, defineCommand, refused } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { withItems } from './with-changes.ts';
import { refuseZone } from './zones.ts';

const { name, colour, units } = zoneSchema.shape;
const seats = zoneSchema.shape.seats.unwrap().min(1);

/** Take seats out of zones; a zone that loses none stays the very same object. */
function without(zones: readonly Zone[], gone: ReadonlySet<string>): readonly Zone[] {
  const change = (zone: Zone): Zone =>
    zone.seats.some((seat) => gone.has(seat))
      ? { ...zone, seats: zone.seats.filter((seat) => !gone.has(seat)) }
      : zone;
  return withItems(zones, new Map(zones.map((zone) => [zone.id, change])));
}

/** Paint seats into a zone, a new one unless told; other zones give them up. One stroke, one step. */
export const paintZone = defineCommand({
  name: 'paint-zone',
  args: z.strictObject({ zone: idSchema.exactOptional(), name, colour, units, seats }),
  apply: (plan, { zone: id, seats: painted, ...fresh }) => {
    const scheme = selectedSchemeOf(plan);
    const zone = scheme.zones.find((one) => one.id === id);
    if (id !== undefined && zone === undefined) return refused('unknown-zone', { id });
    const no = refuseZone(plan, { seats: painted, units: fresh.units });
    if (no !== undefined) return failure(no);
    const stroke = new Set(painted);
    if (zone === undefined) {
      const { ids, counter } = takeIds(plan, 'z', 1);
      const zones = [...without(scheme.zones, stroke), { ...fresh, seats: [...stroke], id: ids[0] ?? '' }];
      const next = { ...withSelectedScheme(plan, { zones }), counter };
      return changed(next, 'paint-zone', { name: fresh.name, count: stroke.size }, ids);
    }
    const held = new Set(zone.seats);
    const added = [...stroke].filter((seat) => !held.has(seat));
    const others = scheme.zones.filter((one) => one !== zone);
    const elsewhere = new Set(others.flatMap((one) => one.seats));
    const won = [...stroke].filter((seat) => !held.has(seat) || elsewhere.has(seat));
    const label = { name: zone.name, count: won.length };
    if (won.length === 0) return changed(plan, 'paint-zone', label);
    const widened = added.length === 0 ? zone : { ...zone, seats: [...zone.seats, ...added] };
    const byId = new Map([...without(others, stroke), widened].map((one) => [one.id, one]));
    const zones = scheme.zones.map((one) => byId.get(one.id) ?? one);
    return changed(withSelectedScheme(plan, { zones }), 'paint-zone', label);
  },
});

/** Wipe seats clean: no zone holds them any more. */
export const wipeZones = defineCommand({
  name: 'wipe-zones',
  args: z.strictObject({ seats }),
  apply: (plan, { seats: wiped }) => {
    const scheme = selectedSchemeOf(plan);
    const gone = new Set(wiped);
    const count = scheme.zones.reduce(
      (sum, zone) => sum + zone.seats.filter((seat) => gone.has(seat)).length,
      0,
    );
    const zones = without(scheme.zones, gone);
    if (zones === scheme.zones) return changed(plan, 'wipe-zones', { count });
    return changed(withSelectedScheme(plan, { zones }), 'wipe-zones', { count });
  },
});
