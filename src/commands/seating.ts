import { z } from 'zod';
import { failure } from '../base/result.ts';
import { blockIdOf } from '../layout/lay-out-blocks.ts';
import { idSchema, seatIdSchema } from '../model/ids.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { MOST_PEOPLE } from '../model/plan-document.ts';
import { personAt, seatedEntries, seatOf, withSeats } from '../model/seating-chunks.ts';
import { changed, defineCommand, refused } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import {
  countAndName,
  nameOf,
  pinOf,
  refuseAbsent,
  refusePinned,
  refuseSeat,
  refuseTaken,
  refuseUnknownPeople,
} from './seat-checks.ts';

/** Seat somebody on a free seat; where he sat before becomes free. */
export const seatPerson = defineCommand({
  name: 'seat-person',
  args: z.strictObject({ person: idSchema, seat: seatIdSchema }),
  apply: (plan, { person, seat }) => {
    const scheme = selectedSchemeOf(plan);
    const from = seatOf(scheme.seating, person);
    const key = from === undefined ? 'seat-person' : 'move-person';
    const label = { name: nameOf(plan, person), seat };
    if (from === seat) return changed(plan, key, label);
    const no =
      refuseAbsent(plan, person) ??
      refuseSeat(scheme, seat) ??
      refusePinned(plan, scheme, [person]) ??
      refuseTaken(plan, scheme, seat, person);
    if (no !== undefined) return failure(no);
    const seating = withSeats(scheme.seating, [
      ...(from === undefined ? [] : [[from, undefined] as const]),
      [seat, person],
    ]);
    return changed(withSelectedScheme(plan, { seating }), key, label);
  },
});

/** Let two people change places; who had no seat gets the other's. */
export const swapPeople = defineCommand({
  name: 'swap-people',
  args: z.strictObject({ a: idSchema, b: idSchema }),
  apply: (plan, { a, b }) => {
    const scheme = selectedSchemeOf(plan);
    const label = { a: nameOf(plan, a), b: nameOf(plan, b) };
    const no = refuseAbsent(plan, a) ?? refuseAbsent(plan, b) ?? refusePinned(plan, scheme, [a, b]);
    if (no !== undefined) return failure(no);
    if (a === b) return refused('person-twice', { name: label.a });
    const seatA = seatOf(scheme.seating, a);
    const seatB = seatOf(scheme.seating, b);
    if (seatA === undefined && seatB === undefined) return refused('nobody-to-swap', label);
    const seating = withSeats(scheme.seating, [
      ...(seatA === undefined ? [] : [[seatA, b] as const]),
      ...(seatB === undefined ? [] : [[seatB, a] as const]),
    ]);
    return changed(withSelectedScheme(plan, { seating }), 'swap-people', label);
  },
});

/** Take people off their seats; they stay in the meeting. */
export const unseatPeople = defineCommand({
  name: 'unseat-people',
  args: z.strictObject({ people: z.array(idSchema).min(1).max(MOST_PEOPLE) }),
  apply: (plan, { people }) => {
    const scheme = selectedSchemeOf(plan);
    const no = refuseUnknownPeople(plan, people) ?? refusePinned(plan, scheme, people);
    if (no !== undefined) return failure(no);
    const seats = people.flatMap((person) => seatOf(scheme.seating, person) ?? []);
    const seating = withSeats(
      scheme.seating,
      seats.map((seat) => [seat, undefined]),
    );
    return changed(withSelectedScheme(plan, { seating }), 'unseat-people', countAndName(plan, people));
  },
});

/** Empty all seats, or those of some blocks; whoever is pinned stays. */
export const clearSeating = defineCommand({
  name: 'clear-seating',
  args: z.strictObject({ blocks: z.array(idSchema).exactOptional() }),
  apply: (plan, { blocks }) => {
    const scheme = selectedSchemeOf(plan);
    const unknown = blocks?.find((id) => !scheme.blocks.some((block) => block.id === id));
    if (unknown !== undefined) return refused('unknown-block', { id: unknown });
    const emptied = seatedEntries(scheme.seating).filter(
      ([seat, person]) => blocks?.includes(blockIdOf(seat)) !== false && pinOf(scheme, person) === undefined,
    );
    const seating = withSeats(
      scheme.seating,
      emptied.map(([seat]) => [seat, undefined]),
    );
    return changed(withSelectedScheme(plan, { seating }), 'clear-seating', { count: emptied.length });
  },
});

/**
 * Take over a seating that was worked out elsewhere, as one step. Seats of the blocks named (all, unless
 * told) are emptied first; whoever is pinned stays where he is.
 */
export const applySeating = defineCommand({
  name: 'apply-seating',
  args: z.strictObject({
    placements: z.array(z.tuple([seatIdSchema, idSchema])).max(200_000),
    blocks: z.array(idSchema).exactOptional(),
  }),
  apply: (plan, { placements, blocks }) => {
    const scheme = selectedSchemeOf(plan);
    const pinned = new Map(scheme.pins.map((pin) => [pin.person, pin.seat]));
    const pinnedSeats = new Map(scheme.pins.map((pin) => [pin.seat, pin.person]));
    const people = new Set<string>();
    const seats = new Set<string>();
    const scope = blocks === undefined ? undefined : new Set(blocks);
    const unknown = blocks?.find((id) => !scheme.blocks.some((block) => block.id === id));
    if (unknown !== undefined) return refused('unknown-block', { id: unknown });
    for (const [seat, person] of placements) {
      const no = refuseAbsent(plan, person) ?? refuseSeat(scheme, seat);
      if (no !== undefined) return failure(no);
      if (people.has(person)) return refused('person-twice', { name: nameOf(plan, person) });
      if (seats.has(seat)) return refused('seat-twice', { seat });
      people.add(person);
      seats.add(seat);
      const held = (pinned.get(person) ?? seat) === seat ? undefined : refusePinned(plan, scheme, [person]);
      if (held !== undefined) return failure(held);
      const holder = pinnedSeats.get(seat);
      if (holder !== undefined && holder !== person) {
        return refused('seat-pinned', { seat, name: nameOf(plan, holder) });
      }
      const sitter = personAt(scheme.seating, seat);
      if (scope?.has(blockIdOf(seat)) === false && sitter !== undefined && sitter !== person) {
        return refused('seat-taken', { seat, name: nameOf(plan, sitter) });
      }
    }
    const changes: [string, string | undefined][] = seatedEntries(scheme.seating)
      .filter(([seat, person]) => {
        if (pinned.has(person)) return false;
        return people.has(person) || scope === undefined || scope.has(blockIdOf(seat));
      })
      .map(([seat]) => [seat, undefined]);
    const next = new Map<string, string | undefined>([...changes, ...placements]);
    const seating = withSeats(scheme.seating, next);
    return changed(withSelectedScheme(plan, { seating }), 'seat-everyone', { count: placements.length });
  },
});
