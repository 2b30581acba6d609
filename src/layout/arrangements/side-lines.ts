import type { Policies } from '../policies.ts';
import { chairSide, principalOffset, type Side, sideAxis, type TableSeating } from './table-sides.ts';

/** One row of a side: its name, its distance and where its seats stand on the grid of places. */
export interface SideLine {
  readonly name: string;
  readonly tier: number;
  /** From the axis towards the sitters' right, in places. */
  readonly offsets: readonly number[];
  readonly slots: readonly number[];
  readonly axis: number;
}

const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Places of a row behind, on the grid of its side. */
export type RingPlaces = Pick<SideLine, 'offsets' | 'slots' | 'axis'>;

/**
 * Lay out the row behind the chair: the place straight behind him stays free, or both behind an even head.
 *
 * @see docs/SEATING-RULES.md [T6]
 * @example ringAroundChair(2, 5).offsets // [-1, 1]
 */
function ringAroundChair(seats: number, atTable: number): RingPlaces {
  const free = atTable % 2 === 0 ? 2 : 1;
  const left = Math.ceil(seats / 2);
  const slots = count(seats).map((index) => (index < left ? index : index + free));
  return { offsets: slots.map((slot) => slot - (left - 1) - (free + 1) / 2), slots, axis: left - 0.5 };
}

/**
 * Lay out all rows of one side, from the table outward: at the table, behind the principal, the ring.
 *
 * @see docs/SEATING-RULES.md [T6] [M2]
 */
export function sideLines(side: Side, seating: TableSeating, policies: Policies): SideLine[] {
  const lines: SideLine[] = [];
  const atTable = seating[side];
  if (atTable > 0) {
    const axis = sideAxis(seating, side, policies);
    const slots = count(atTable);
    lines.push({ name: side, tier: 0, offsets: slots.map((slot) => slot - axis), slots, axis });
  }
  const behind = seating.behind[side];
  if (behind > 0) {
    const principal = principalOffset(seating, side, policies);
    const axis = (behind - 1) / 2 - principal;
    const slots = count(behind);
    lines.push({
      name: `behind-${side}`,
      tier: 1,
      offsets: slots.map((slot) => slot - axis),
      slots,
      axis,
    });
  }
  const ring = seating.ring[side];
  if (ring > 0) {
    const axis = (ring - 1) / 2;
    const tier = behind > 0 ? 2 : 1;
    const slots = count(ring);
    const places =
      side === chairSide(seating) && atTable > 0
        ? ringAroundChair(ring, atTable)
        : { offsets: slots.map((slot) => slot - axis), slots, axis };
    lines.push({ name: `ring-${side}`, tier, ...places });
  }
  return lines;
}
