import type { Policies } from '../policies.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { rankRow } from '../seat-order.ts';

/**
 * List the seats of a table as a ring that begins at the seat of honour; the next seat is always at the
 * left hand of the one before it.
 *
 * A straight row is bent into a ring at its ends, so that one long table at a banquet needs no rule of its own.
 */
export function ringOf(row: SeatRow, policies: Policies): readonly Seat[] {
  if (row.part === 'round') return row.seats;
  const { anchor } = rankRow(row.seats.length, { ...policies, twinHeads: 'none' });
  const onLeft = row.seats.slice(0, anchor + 1).reverse();
  return [...onLeft, ...row.seats.slice(anchor + 1).reverse()];
}

/** A place of a ring: its index, and how many seats it is away from the nearest host's. */
export interface RingPlace {
  readonly index: number;
  readonly distance: number;
  /** Index of the host's seat it is counted from. */
  readonly from: number;
}

/** The plan of one table: where hosts sit, and in which order the other seats are given. */
export interface RingPlan {
  /** Seats of the first and second host. */
  readonly hosts: readonly number[];
  /** All other seats, highest first. */
  readonly places: readonly RingPlace[];
}

/**
 * Plan a ring around its host seats: beside each host the high hand, then the other; then one seat further out.
 *
 * @param count - seats of the table, 1 or more.
 * @param hosts - 2 puts a second host opposite the first; where an odd table has no opposite seat, the longer
 *   way round is left on the high side.
 * @param high - the hand of a host at which the higher guest sits.
 * @see docs/SEATING-RULES.md [B1], [B3]
 * @example planRing(4, 1, 'right').places.map((place) => place.index) // [3, 1, 2]
 */
export function planRing(count: number, hosts: 1 | 2, high: Policies['high']): RingPlan {
  const opposite = high === 'right' ? Math.floor(count / 2) : Math.ceil(count / 2);
  const heads = hosts === 2 && count > 2 ? [0, opposite] : [0];
  const step = high === 'right' ? -1 : 1;
  const seen = new Set(heads);
  const places: RingPlace[] = [];
  for (let distance = 1; distance <= count / 2; distance += 1) {
    for (const from of heads) {
      for (const index of [from + step * distance, from - step * distance]) {
        const wrapped = ((index % count) + count) % count;
        if (seen.has(wrapped)) continue;
        seen.add(wrapped);
        places.push({ index: wrapped, distance, from });
      }
    }
  }
  return { hosts: heads, places };
}

/**
 * Plan a ring clockwise: the first guest at the host's high hand, all others from his other hand on, round to the first.
 *
 * @see docs/SEATING-RULES.md [B2]
 * @example planClockwise(4, 'right').places.map((place) => place.index) // [3, 1, 2]
 */
export function planClockwise(count: number, high: Policies['high']): RingPlan {
  const step = high === 'right' ? 1 : -1;
  const places: RingPlace[] = [];
  if (count > 1) places.push({ index: (count - step) % count, distance: 1, from: 0 });
  for (let turn = 1; turn < count - 1; turn += 1) {
    places.push({ index: (count + step * turn) % count, distance: turn, from: 0 });
  }
  return { hosts: [0], places };
}

/**
 * Give the first host's seat to the chief guest and the chief guest's to the first host.
 *
 * @see docs/SEATING-RULES.md [B8]
 */
export function swapHostAndGuest(plan: RingPlan): RingPlan {
  const [host, ...others] = plan.hosts;
  const [guest, ...rest] = plan.places;
  if (host === undefined || guest === undefined) return plan;
  return { hosts: [guest.index, ...others], places: [{ ...guest, index: host }, ...rest] };
}
