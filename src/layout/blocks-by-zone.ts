import { type Attendee, byRank, isPresent } from './attendee.ts';
import type { LayoutCase } from './layout-case.ts';
import type { RuleOptions } from './rule.ts';
import { ruleOf } from './rules/registry.ts';

const NOBODY: ReadonlyMap<string, string> = new Map();

/** The painted zones that hold seats of a block, as an option of its rule. */
export function zonesOfBlock(input: LayoutCase, block: string): Pick<RuleOptions, 'zones'> {
  if (input.zones === undefined || input.zones.length === 0) return {};
  const zones = input.zones.filter(({ seats }) => seats.some((seat) => seat.startsWith(`${block}/`)));
  return zones.length === 0 ? {} : { zones };
}

/**
 * Say which block a person's zone stands in, where several halls stand side by side: the most senior of a
 * unit, as many as its zones have seats. Without painted zones, or with one block, nobody is asked for.
 *
 * @returns block by person.
 * @see docs/SEATING-RULES.md [L11]
 */
export function blocksByZone(input: LayoutCase): ReadonlyMap<string, string> {
  const { zones = [], blocks } = input;
  if (zones.length === 0 || blocks.length < 2) return NOBODY;
  const shut = new Set(input.closed.map(({ seat }) => seat));
  const following = new Set(
    blocks.filter(({ rule }) => ruleOf(rule)?.followsZones === true).map(({ id }) => id),
  );
  const taken = new Set(input.pins.map(({ seat }) => seat));
  const found = new Map<string, string>();
  const pinned = new Set(input.pins.map(({ person }) => person));
  const known = new Set(blocks.map(({ id }) => id));
  /** The block that somebody is meant for by name; undefined where none is known of that name. */
  const meantFor = ({ block = '' }: Attendee): string | undefined => (known.has(block) ? block : undefined);
  const mayAsk = (person: Attendee): boolean => {
    const own = meantFor(person);
    return isPresent(person) && !pinned.has(person.id) && (own === undefined || following.has(own));
  };
  const people = byRank(input.people.filter(mayAsk));
  for (const zone of zones) {
    if (zone.units.length === 0) continue;
    const room = new Map<string, number>();
    for (const seat of zone.seats) {
      const block = seat.slice(0, seat.indexOf('/'));
      if (!following.has(block) || shut.has(seat) || taken.has(seat)) continue;
      taken.add(seat);
      room.set(block, (room.get(block) ?? 0) + 1);
    }
    for (const unit of zone.units) {
      for (const person of people) {
        if (person.unit !== unit || found.has(person.id)) continue;
        if (room.size === 0) break;
        const [first] = room.keys();
        // Who is meant for a hall by name takes places of the zone there and nowhere else.
        const block = meantFor(person) ?? first ?? '';
        const places = room.get(block);
        if (places === undefined) continue;
        found.set(person.id, block);
        if (places === 1) room.delete(block);
        else room.set(block, places - 1);
      }
    }
  }
  return found;
}
