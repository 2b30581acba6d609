import type { Policies } from '../policies.ts';
import type { SeatRow } from '../seat.ts';
import { alternate, type Hand } from '../seat-order.ts';

/** Share of a place within which the axis counts as running between two places. */
const BETWEEN = 1e-3;

/** The places of a hall row, from the block's axis outward. */
export interface CentreOut {
  /** Indices into row.seats, the first place first. */
  readonly order: readonly number[];
  /** The place everything starts from. */
  readonly anchor: number;
}

/**
 * Rank the places of a hall row from its axis outward, the sitters' own left first.
 * The audience faces the stage, so the high hand of the stage does not mirror it.
 *
 * @param row - its axis may lie off its middle where the wings are unequal.
 * @param policies - how an even row is read: rank 2 at rank 1's left hand, or rank 1 in the left of the two centre seats.
 * @see docs/SEATING-RULES.md [L1]
 * @example rowCentreOut(rowOfSeven, DEFAULT_POLICIES).order // [3, 2, 4, 1, 5, 0, 6]
 */
export function rowCentreOut(row: SeatRow, policies: Pick<Policies, 'evenRule'>): CentreOut {
  const last = row.seats.length - 1;
  const left = Math.floor(row.axis);
  const between = Math.abs(row.axis - left - 0.5) < BETWEEN;
  const firstInLeft = between && policies.evenRule === 'first-in-left-centre-seat';
  const wanted = between ? left + (firstInLeft ? 0 : 1) : Math.round(row.axis);
  const anchor = Math.max(0, Math.min(last, wanted));
  const firstHand: Hand = firstInLeft ? 'right' : 'left';
  return { order: alternate(row.seats.length, anchor, firstHand), anchor };
}
