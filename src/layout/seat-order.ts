import type { Policies } from './policies.ts';

/** A sitter's own hand; in a row listed from the sitters' left to right, left is towards index 0. */
export type Hand = 'left' | 'right';

/** The other hand. */
export const otherHand = (hand: Hand): Hand => (hand === 'left' ? 'right' : 'left');

/**
 * Walk outward from one place of a row, hand by hand; where one side has ended, go on along the other.
 *
 * @param count - places in the row, 0 or more.
 * @param anchor - index of the first place, 0 = the sitters' left end.
 * @param firstHand - on which hand of the first the second sits.
 * @returns every index of the row once, most senior first.
 * @example alternate(4, 2, 'left') // [2, 1, 3, 0]
 */
export function alternate(count: number, anchor: number, firstHand: Hand): number[] {
  const order: number[] = [];
  if (count <= 0) return order;
  order.push(anchor);
  const step = firstHand === 'left' ? -1 : 1;
  for (let distance = 1; order.length < count; distance += 1) {
    const first = anchor + step * distance;
    const second = anchor - step * distance;
    if (first >= 0 && first < count) order.push(first);
    if (second >= 0 && second < count) order.push(second);
  }
  return order;
}

/** The order of honour of one straight row. */
export interface RowOrder {
  /** index = rank, value = place, 0 at the sitters' left. An empty centre is not in it. */
  readonly order: readonly number[];
  /** Place of rank 1; of the empty centre under `centre-gap`. */
  readonly anchor: number;
  /** Hand of rank 1 (or of the gap) on which the next sits. */
  readonly firstHand: Hand;
}

/** The policies that decide the order of one straight row. */
export type RowPolicies = Pick<Policies, 'high' | 'evenRule' | 'twoRule' | 'twinHeads'>;

/**
 * Rank the places of one straight row: the first in the middle, then hand by hand outward.
 *
 * @param count - places in the row, 0 or more.
 * @param policies - which hand is high, and how even rows, two people and equal heads are read.
 * @see docs/SEATING-RULES.md [R1]-[R10]
 * @example rankRow(7, DEFAULT_POLICIES).order // [3, 2, 4, 1, 5, 0, 6]
 */
export function rankRow(count: number, policies: RowPolicies): RowOrder {
  const mirrored = policies.high === 'right';
  const own = (slot: number): number => (mirrored ? count - 1 - slot : slot);
  const high: Hand = mirrored ? 'right' : 'left';
  const middle = own(Math.floor(count / 2));
  if (policies.twinHeads === 'centre-gap' && count > 1) {
    return { order: alternate(count, middle, high).slice(1), anchor: middle, firstHand: high };
  }
  const firstAtHighHand =
    count % 2 === 0 &&
    count > 0 &&
    (policies.evenRule === 'first-in-left-centre-seat' ||
      (count === 2 && policies.twoRule === 'first-left-second-right'));
  if (firstAtHighHand) {
    const anchor = own(count / 2 - 1);
    return { order: alternate(count, anchor, otherHand(high)), anchor, firstHand: otherHand(high) };
  }
  return { order: alternate(count, middle, high), anchor: middle, firstHand: high };
}

/** The policies of a row: only the front row leaves its centre empty between two equal heads [R10]. */
export const policiesOfRow = <Some extends RowPolicies>(policies: Some, tier: number): Some =>
  tier === 0 || policies.twinHeads === 'none' ? policies : { ...policies, twinHeads: 'none' };
