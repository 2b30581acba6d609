import { z } from 'zod';
import { failure } from '../base/result.ts';
import { seatIdSchema } from '../model/ids.ts';
import type { ClosedSeat } from '../model/pin.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { personAt, withSeats } from '../model/seating-chunks.ts';
import { changed, defineCommand, type Outcome, refused } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { pinOf, refusePinned } from './seat-checks.ts';
import { hasSeat } from './seats-of-block.ts';
import { keepItems } from './with-changes.ts';

const args = z.strictObject({
  seats: z.array(seatIdSchema).min(1).max(100_000),
  note: z.string().max(500).exactOptional(),
});

/** Close seats; who sits there stands up and stays in the meeting. */
function close(
  plan: Plan,
  seats: readonly string[],
  why: ClosedSeat['why'],
  note: string | undefined,
): Outcome {
  const scheme = selectedSchemeOf(plan);
  const missing = seats.find((seat) => !hasSeat(scheme, seat));
  if (missing !== undefined) return refused('unknown-seat', { seat: missing });
  const sitting = seats.flatMap((seat) => {
    const person = personAt(scheme.seating, seat);
    return person === undefined ? [] : [[seat, person] as const];
  });
  if (why === 'blocked') {
    const held = refusePinned(
      plan,
      scheme,
      sitting.map(([, person]) => person),
    );
    if (held !== undefined) return failure(held);
  }
  const leave = sitting.filter(([, person]) => pinOf(scheme, person) === undefined);
  const seating = withSeats(
    scheme.seating,
    leave.map(([seat]) => [seat, undefined]),
  );
  const asked = new Set(seats);
  const alike = scheme.closed.filter((one) => asked.has(one.seat) && one.why === why && one.note === note);
  const same = alike.length === asked.size;
  const kept = scheme.closed.filter((one) => !asked.has(one.seat));
  const made = [...asked].map((seat): ClosedSeat => ({ seat, why, ...(note === undefined ? {} : { note }) }));
  const closed = same ? scheme.closed : [...kept, ...made];
  const key = why === 'blocked' ? 'block-seats' : 'reserve-seats';
  return changed(withSelectedScheme(plan, { closed, seating }), key, { count: asked.size });
}

/** Block seats: they take nobody. */
export const blockSeats = defineCommand({
  name: 'block-seats',
  args,
  apply: (plan, { seats, note }) => close(plan, seats, 'blocked', note),
});

/** Reserve seats: they take only who is seated there by hand or by an instruction. */
export const reserveSeats = defineCommand({
  name: 'reserve-seats',
  args,
  apply: (plan, { seats, note }) => close(plan, seats, 'reserved', note),
});

/** Open closed seats again. */
export const openSeats = defineCommand({
  name: 'open-seats',
  args: z.strictObject({ seats: args.shape.seats }),
  apply: (plan, { seats }) => {
    const scheme = selectedSchemeOf(plan);
    const missing = seats.find((seat) => !hasSeat(scheme, seat));
    if (missing !== undefined) return refused('unknown-seat', { seat: missing });
    const asked = new Set(seats);
    const closed = keepItems(scheme.closed, (one) => !asked.has(one.seat));
    const count = scheme.closed.length - closed.length;
    return changed(withSelectedScheme(plan, { closed }), 'open-seats', { count });
  },
});
