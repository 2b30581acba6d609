import { z } from 'zod';
import { failure } from '../base/result.ts';
import { idSchema, seatIdSchema } from '../model/ids.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import type { Scheme } from '../model/scheme.ts';
import { personAt, type SeatChange, seatOf, withSeats } from '../model/seating-chunks.ts';
import { changed, defineCommand, type Refusal, refusal, refused } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { isBlocked, nameOf, pinOf, refuseAbsent, refusePinned } from './seat-checks.ts';
import { hasSeat } from './seats-of-block.ts';

const row = z.array(seatIdSchema).min(1).max(20_000).describe('Seats in the order people move along them');

function refuseRow(scheme: Scheme, seats: readonly string[]): Refusal | undefined {
  const seen = new Set<string>();
  for (const seat of seats) {
    if (!hasSeat(scheme, seat)) return refusal('unknown-seat', { seat });
    if (seen.has(seat)) return refusal('seat-twice', { seat });
    seen.add(seat);
  }
  return undefined;
}

/** Seats of a row that may change hands: neither blocked nor held by an instruction. */
const movable = (scheme: Scheme, seats: readonly string[]): readonly string[] =>
  seats.filter((seat) => !isBlocked(scheme, seat) && !scheme.pins.some((pin) => pin.seat === seat));

/**
 * Put somebody between others: whoever sits at the place and after it moves on by one, up to the next free
 * seat. Pinned people and blocked seats are passed over.
 */
export const insertPerson = defineCommand({
  name: 'insert-person',
  args: z.strictObject({ person: idSchema, row, at: seatIdSchema }),
  apply: (plan, { person, row: seats, at }) => {
    const scheme = selectedSchemeOf(plan);
    const no = refuseAbsent(plan, person) ?? refuseRow(scheme, seats) ?? refusePinned(plan, scheme, [person]);
    if (no !== undefined) return failure(no);
    if (!seats.includes(at)) return refused('unknown-seat', { seat: at });
    if (isBlocked(scheme, at)) return refused('seat-closed', { seat: at });
    const sitter = personAt(scheme.seating, at);
    const held = sitter === undefined ? undefined : pinOf(scheme, sitter);
    if (held !== undefined) return refused('seat-pinned', { seat: at, name: nameOf(plan, held.person) });
    return shiftAlong(plan, scheme, person, movable(scheme, seats.slice(seats.indexOf(at))));
  },
});

function shiftAlong(plan: Plan, scheme: Scheme, person: string, seats: readonly string[]) {
  const from = seatOf(scheme.seating, person);
  const changes: SeatChange[] = from === undefined ? [] : [[from, undefined]];
  const [at = ''] = seats;
  let coming: string | undefined = person;
  for (const seat of seats) {
    const sitter = personAt(scheme.seating, seat);
    changes.push([seat, coming]);
    coming = sitter === person ? undefined : sitter;
    if (coming === undefined) break;
  }
  const name = nameOf(plan, person);
  if (coming !== undefined) return refused('row-full', { name: nameOf(plan, coming) });
  const seating = withSeats(scheme.seating, new Map(changes));
  const moved = changes.length - (from === undefined ? 1 : 2);
  return changed(withSelectedScheme(plan, { seating }), 'insert-person', { name, seat: at, moved });
}

/** Close the gaps of a row, or of several rows one after another: people move up towards the first seat. */
export const closeUp = defineCommand({
  name: 'close-up',
  args: z.strictObject({ row }),
  apply: (plan, { row: seats }) => {
    const scheme = selectedSchemeOf(plan);
    const no = refuseRow(scheme, seats);
    if (no !== undefined) return failure(no);
    const reserved = new Set(scheme.closed.map((closed) => closed.seat));
    const open = movable(scheme, seats).filter((seat) => !reserved.has(seat));
    const people = open.flatMap((seat) => personAt(scheme.seating, seat) ?? []);
    const changes = open.map((seat, index): SeatChange => [seat, people[index]]);
    const count = changes.filter(
      ([seat, person]) => person !== undefined && personAt(scheme.seating, seat) !== person,
    );
    const seating = withSeats(scheme.seating, changes);
    return changed(withSelectedScheme(plan, { seating }), 'close-up', { count: count.length });
  },
});
