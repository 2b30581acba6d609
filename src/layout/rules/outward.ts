import type { Hand } from '../seat-order.ts';

/**
 * Walk outward from one place of a row, hand by hand, as if some places did not exist.
 *
 * Unlike `alternate` with the places filtered out afterwards, the hands still take turns: an interpreter
 * beside his principal pushes that side outward by one and costs it no turn.
 *
 * @param count - places in the row.
 * @param anchor - index of the first place, 0 = the sitters' left end.
 * @param firstHand - on which hand of the first the second sits.
 * @param without - indices that are left out.
 * @see docs/SEATING-RULES.md [M6]
 * @example outward(6, 3, 'right', new Set([2])) // [3, 4, 1, 5, 0]
 */
export function outward(
  count: number,
  anchor: number,
  firstHand: Hand,
  without: ReadonlySet<number>,
): number[] {
  const left: number[] = [];
  const right: number[] = [];
  for (let index = anchor - 1; index >= 0; index -= 1) if (!without.has(index)) left.push(index);
  for (let index = anchor + 1; index < count; index += 1) if (!without.has(index)) right.push(index);
  const [first, second] = firstHand === 'left' ? [left, right] : [right, left];
  const order: number[] = without.has(anchor) || count === 0 ? [] : [anchor];
  for (let turn = 0; turn < Math.max(first.length, second.length); turn += 1) {
    const near = first[turn];
    const far = second[turn];
    if (near !== undefined) order.push(near);
    if (far !== undefined) order.push(far);
  }
  return order;
}
