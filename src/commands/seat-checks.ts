import { type Person, personIndex, willCome } from '../model/person.ts';
import type { Pin } from '../model/pin.ts';
import type { Plan } from '../model/plan.ts';
import type { Scheme } from '../model/scheme.ts';
import { personAt } from '../model/seating-chunks.ts';
import { type Refusal, refusal } from './command.ts';
import { hasSeat } from './seats-of-block.ts';

/** Name of a person; the id where he is unknown. */
export const nameOf = (plan: Plan, id: string): string => personIndex(plan.people).get(id)?.name ?? id;

/** Number and first name, for labels that tell of several people. */
export const countAndName = (
  plan: Plan,
  ids: readonly string[],
): { readonly count: number; readonly name: string } => ({
  count: ids.length,
  name: nameOf(plan, ids[0] ?? ''),
});

/** The first of these people that the plan does not have, as a refusal. */
export function refuseUnknownPeople(plan: Plan, ids: readonly string[]): Refusal | undefined {
  const index = personIndex(plan.people);
  const missing = ids.find((id) => !index.has(id));
  return missing === undefined ? undefined : refusal('unknown-person', { id: missing });
}

/** Refuse a person who does not exist or does not come. */
export function refuseAbsent(plan: Plan, id: string): Refusal | undefined {
  const person: Person | undefined = personIndex(plan.people).get(id);
  if (person === undefined) return refusal('unknown-person', { id });
  return willCome(person) ? undefined : refusal('person-absent', { name: person.name });
}

/** The pin of a person in a scheme. */
export const pinOf = (scheme: Scheme, person: string): Pin | undefined =>
  scheme.pins.find((pin) => pin.person === person);

/** Refuse to move somebody whom an instruction holds. */
export function refusePinned(plan: Plan, scheme: Scheme, people: readonly string[]): Refusal | undefined {
  if (scheme.pins.length === 0) return undefined;
  const asked = new Set(people);
  const pin = scheme.pins.find((one) => asked.has(one.person));
  return (
    pin && refusal('person-pinned', { name: nameOf(plan, pin.person), seat: pin.seat, reason: pin.reason })
  );
}

/** Refuse a seat that does not exist or takes nobody. */
export function refuseSeat(scheme: Scheme, seat: string): Refusal | undefined {
  if (!hasSeat(scheme, seat)) return refusal('unknown-seat', { seat });
  return isBlocked(scheme, seat) ? refusal('seat-closed', { seat }) : undefined;
}

const blocked = new WeakMap<Scheme['closed'], ReadonlySet<string>>();

/** True when a seat takes nobody at all. */
export function isBlocked({ closed }: Scheme, seat: string): boolean {
  let seats = blocked.get(closed);
  if (seats === undefined) {
    seats = new Set(closed.filter((one) => one.why === 'blocked').map((one) => one.seat));
    blocked.set(closed, seats);
  }
  return seats.has(seat);
}

/** Refuse a seat on which somebody else sits. */
export function refuseTaken(plan: Plan, scheme: Scheme, seat: string, person: string): Refusal | undefined {
  const sitter = personAt(scheme.seating, seat);
  if (sitter === undefined || sitter === person) return undefined;
  return refusal('seat-taken', { seat, name: nameOf(plan, sitter) });
}
