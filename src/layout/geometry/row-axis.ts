import type { Policies } from '../policies.ts';
import { rankRow } from '../seat-order.ts';

/**
 * Find the place of a row that stands on the axis of the stage.
 *
 * @param count - places in the row, 0 or more.
 * @param policies - `evenAnchor` and `twinHeads` decide whether an even row is shifted by half a seat.
 * @returns an index counted from the sitters' left; a half where the axis runs between two places.
 * @see docs/SEATING-RULES.md [R9] [R10]
 * @example rowAxis(6, DEFAULT_POLICIES) // 2.5
 */
export function rowAxis(count: number, policies: Policies): number {
  const onAxis = policies.evenAnchor === 'first-on-axis' || policies.twinHeads === 'centre-gap';
  return onAxis && count > 0 ? rankRow(count, policies).anchor : (count - 1) / 2;
}
