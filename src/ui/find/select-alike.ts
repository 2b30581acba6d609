import { blockIdOf } from '../../layout/lay-out-blocks.ts';
import { personIndex } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { personAt } from '../../model/seating-chunks.ts';
import type { RoomShape } from '../../scene/room-shape.ts';

/** What chosen seats have in common with those that are chosen with them. */
export const ALIKE = ['row', 'block', 'unit', 'kind', 'zone', 'empty', 'all'] as const;
/** What seats have in common. */
export type Alike = (typeof ALIKE)[number];

/** True where something must be chosen before it can be widened. */
export const widens = (alike: Alike): boolean => alike !== 'empty' && alike !== 'all';

/**
 * Widen a choice of seats to all that are like one of them, in the order of the room.
 *
 * @param chosen - ids of seats; not asked for by `empty` and `all`.
 */
export function selectAlike(
  alike: Alike,
  chosen: ReadonlySet<string>,
  plan: Plan,
  shape: Pick<RoomShape, 'blocks' | 'seats'>,
): readonly string[] {
  const scheme = selectedSchemeOf(plan);
  const all = [...shape.seats.keys()];
  const rowOf = (seat: string): string => seat.slice(0, seat.lastIndexOf('/'));
  const people = personIndex(plan.people);
  const unitAt = (seat: string): string | undefined => people.get(personAt(scheme.seating, seat) ?? '')?.unit;
  const closed = new Map(scheme.closed.map(({ seat, why }) => [seat, why]));
  const like = (of: (seat: string) => string | undefined): readonly string[] => {
    const wanted = new Set([...chosen].flatMap((seat) => of(seat) ?? []));
    return all.filter((seat) => {
      const own = of(seat);
      return chosen.has(seat) || (own !== undefined && wanted.has(own));
    });
  };
  switch (alike) {
    case 'row':
      return like(rowOf);
    case 'block':
      return like(blockIdOf);
    case 'unit':
      return like(unitAt);
    case 'kind':
      return like((seat) => `${shape.seats.get(seat)?.kind ?? ''} ${closed.get(seat) ?? 'open'}`);
    case 'zone': {
      const zoneOf = new Map(
        scheme.zones.flatMap(({ id, seats }) => seats.map((seat) => [seat, id] as const)),
      );
      return like((seat) => zoneOf.get(seat));
    }
    case 'empty':
      return all.filter((seat) => personAt(scheme.seating, seat) === undefined && !closed.has(seat));
    case 'all':
      return all;
  }
}
