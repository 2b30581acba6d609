import { failure, type Result, success } from '../base/result.ts';
import type { Plan } from '../model/plan.ts';
import type { Scheme } from '../model/scheme.ts';
import { seatOf, withSeats } from '../model/seating-chunks.ts';
import type { Refusal } from './command.ts';
import { refusePinned } from './seat-checks.ts';
import { keepItems } from './with-changes.ts';

/** Take people off their seats in one scheme; their pins go with them. */
function standUp(scheme: Scheme, people: ReadonlySet<string>): Scheme {
  const seats = [...people].flatMap((person) => seatOf(scheme.seating, person) ?? []);
  const seating = withSeats(
    scheme.seating,
    seats.map((seat) => [seat, undefined]),
  );
  const pins = keepItems(scheme.pins, (pin) => !people.has(pin.person));
  return seating === scheme.seating && pins === scheme.pins ? scheme : { ...scheme, seating, pins };
}

/**
 * Take people off their seats in every scheme, because they will not come.
 *
 * @param unpin - whether instructions that hold them may be given up.
 */
export function leaveSeats(plan: Plan, ids: readonly string[], unpin: boolean): Result<Plan, Refusal> {
  if (!unpin) {
    for (const scheme of plan.schemes) {
      const held = refusePinned(plan, scheme, ids);
      if (held !== undefined) return failure(held);
    }
  }
  const people = new Set(ids);
  let differs = false;
  const schemes = plan.schemes.map((scheme) => {
    const next = standUp(scheme, people);
    if (next !== scheme) differs = true;
    return next;
  });
  return success(differs ? { ...plan, schemes } : plan);
}
