import { failure, type Result, success } from '../base/result.ts';
import { blockIdOf } from '../layout/lay-out-blocks.ts';
import type { Plan } from '../model/plan.ts';
import type { Scheme } from '../model/scheme.ts';
import { seatedEntries, withSeats } from '../model/seating-chunks.ts';
import type { Refusal } from './command.ts';
import { refusePinned } from './seat-checks.ts';
import { seatsOfBlock } from './seats-of-block.ts';
import { keepItems, withChanges } from './with-changes.ts';

/**
 * Bring a scheme into order after blocks were changed or removed: whoever sat on a seat that is gone stands
 * up, and zones and closed seats forget it.
 *
 * @param scheme - with its new blocks and its old seating.
 * @param touched - ids of the blocks that were changed or removed.
 * @param unpin - whether instructions for seats that are gone may be given up.
 * @returns the scheme and how many stood up.
 */
export function settleBlocks(
  plan: Plan,
  scheme: Scheme,
  touched: ReadonlySet<string>,
  unpin: boolean,
): Result<{ readonly scheme: Scheme; readonly unseated: number }, Refusal> {
  const seats = new Set<string>();
  for (const block of scheme.blocks) {
    if (!touched.has(block.id)) continue;
    const found = seatsOfBlock(block, scheme.policies);
    if (!found.ok) return found;
    for (const seat of found.value) seats.add(seat);
  }
  const isGone = (seat: string): boolean => touched.has(blockIdOf(seat)) && !seats.has(seat);
  const standing = seatedEntries(scheme.seating).filter(([seat]) => isGone(seat));
  if (!unpin) {
    const held = refusePinned(
      plan,
      scheme,
      standing.map(([, person]) => person),
    );
    if (held !== undefined) return failure(held);
  }
  const next: Scheme = {
    ...scheme,
    seating: withSeats(
      scheme.seating,
      standing.map(([seat]) => [seat, undefined]),
    ),
    pins: keepItems(scheme.pins, (pin) => !isGone(pin.seat)),
    closed: keepItems(scheme.closed, (closed) => !isGone(closed.seat)),
    zones: scheme.zones.map((zone) =>
      withChanges(zone, { seats: keepItems(zone.seats, (seat) => !isGone(seat)) }),
    ),
  };
  return success({ scheme: next, unseated: standing.length });
}
