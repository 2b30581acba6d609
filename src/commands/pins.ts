import { z } from 'zod';
import { failure } from '../base/result.ts';
import { idSchema } from '../model/ids.ts';
import { pinSchema } from '../model/pin.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { seatOf, withSeats } from '../model/seating-chunks.ts';
import { changed, defineCommand, refused } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import {
  countAndName,
  nameOf,
  pinOf,
  refuseAbsent,
  refuseSeat,
  refuseTaken,
  refuseUnknownPeople,
} from './seat-checks.ts';
import { keepItems } from './with-changes.ts';

/**
 * Fix somebody to a seat by an instruction, with its reason: where he sits, or on the seat named. For a
 * person pinned already it changes the reason; to move him, unpin him first.
 */
export const pinPerson = defineCommand({
  name: 'pin-person',
  args: z.strictObject({
    person: idSchema,
    seat: pinSchema.shape.seat.exactOptional(),
    reason: pinSchema.shape.reason,
  }),
  apply: (plan, args) => {
    const scheme = selectedSchemeOf(plan);
    const { person, reason } = args;
    const absent = refuseAbsent(plan, person);
    if (absent !== undefined) return failure(absent);
    const from = seatOf(scheme.seating, person);
    const seat = args.seat ?? from;
    const name = nameOf(plan, person);
    if (seat === undefined) return refused('person-not-seated', { name });
    const old = pinOf(scheme, person);
    if (old !== undefined && old.seat !== seat) {
      return refused('person-pinned', { name, seat: old.seat, reason: old.reason });
    }
    const no = refuseSeat(scheme, seat) ?? refuseTaken(plan, scheme, seat, person);
    if (no !== undefined) return failure(no);
    if (old?.reason === reason) return changed(plan, 'pin-person', { name, seat });
    const pin = { ...old, person, seat, reason };
    const pins =
      old === undefined ? [...scheme.pins, pin] : scheme.pins.map((one) => (one === old ? pin : one));
    const leave = from === undefined || from === seat ? [] : [[from, undefined] as const];
    const seating = withSeats(scheme.seating, [...leave, [seat, person]]);
    return changed(withSelectedScheme(plan, { seating, pins }), 'pin-person', { name, seat });
  },
});

/** Give up the instructions that hold people; they stay where they sit. */
export const unpinPeople = defineCommand({
  name: 'unpin-people',
  args: z.strictObject({ people: z.array(idSchema).min(1) }),
  apply: (plan, args) => {
    const unknown = refuseUnknownPeople(plan, args.people);
    if (unknown !== undefined) return failure(unknown);
    const scheme = selectedSchemeOf(plan);
    const asked = new Set(args.people);
    const pins = keepItems(scheme.pins, (pin) => !asked.has(pin.person));
    return changed(withSelectedScheme(plan, { pins }), 'unpin-people', countAndName(plan, args.people));
  },
});
