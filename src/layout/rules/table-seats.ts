import type { Policies } from '../policies.ts';
import type { RowPart, Seat, SeatRow } from '../seat.ts';
import { alternate, type Hand, otherHand, policiesOfRow, rankRow } from '../seat-order.ts';

/** A seat at a table with its place in the order of honour. */
export interface TableSeat {
  readonly seat: Seat;
  readonly part: RowPart;
  readonly tier: number;
  /** The chair's hand on which it lies; in the head row the hand of the person nearer the chair. */
  readonly hand: Hand;
  /** Counted from the head along a side, from the middle along the head and the foot; 1 = nearest. */
  readonly place: number;
  /** Seat of the neighbour nearer the chair, in the head row. */
  readonly inner?: string;
}

/** The seats of a table in the order in which people are seated. */
export interface TableOrder {
  readonly chair?: TableSeat;
  /** Exactly opposite the chair, kept for the reporter. */
  readonly opposite?: TableSeat;
  /** All others at the table: head, sides, foot. */
  readonly table: readonly TableSeat[];
  /** The rows behind, in the same order. */
  readonly ring: readonly TableSeat[];
}

/** The policies that decide the order of a table. */
export type TablePolicies = Pick<Policies, 'high' | 'evenRule' | 'twoRule' | 'twinHeads' | 'sideFill'>;

function headSeats(row: SeatRow, policies: TablePolicies): TableSeat[] {
  const { order, anchor, firstHand } = rankRow(row.seats.length, policiesOfRow(policies, row.tier));
  return order.map((index) => {
    const inner = index === anchor ? undefined : row.seats[index < anchor ? index + 1 : index - 1]?.id;
    // Behind the head a gap may lie on the axis: the hand is told from there.
    const middle = row.tier === 0 ? anchor : row.axis;
    const hand: Hand = index === middle ? firstHand : index < middle ? 'left' : 'right';
    const at = { seat: row.seats[index] as Seat, part: row.part, tier: row.tier, hand };
    const place = Math.abs(index - anchor) + 1;
    return inner === undefined ? { ...at, place } : { ...at, place, inner };
  });
}

/** Seats of one side from the head towards the foot. Those at the chair's left list their own left last. */
function sideSeats(row: SeatRow | undefined, hand: Hand): TableSeat[] {
  if (row === undefined) return [];
  const fromHead = hand === 'left' ? [...row.seats].reverse() : [...row.seats];
  return fromHead.map((seat, index) => ({ seat, part: row.part, tier: row.tier, hand, place: index + 1 }));
}

function bothSides(rows: readonly SeatRow[], tier: number, policies: TablePolicies): TableSeat[] {
  const rowOf = (part: RowPart) => rows.find((row) => row.part === part && row.tier === tier);
  const first = sideSeats(rowOf(policies.high), policies.high);
  const second = sideSeats(rowOf(otherHand(policies.high)), otherHand(policies.high));
  if (policies.sideFill === 'left-then-right') return [...first, ...second];
  const order: TableSeat[] = [];
  for (let place = 0; place < Math.max(first.length, second.length); place += 1) {
    const [one, other] = [first[place], second[place]];
    if (one !== undefined) order.push(one);
    if (other !== undefined) order.push(other);
  }
  return order;
}

/** Seats of the side opposite the chair, from the place opposite him outward, his high hand first. */
function footSeats(row: SeatRow | undefined, opposite: number, high: Hand): TableSeat[] {
  if (row === undefined) return [];
  // Those at the foot look at the chair: his left hand is their right.
  return alternate(row.seats.length, opposite, otherHand(high)).map((index) => ({
    seat: row.seats[index] as Seat,
    part: row.part,
    tier: row.tier,
    hand: index > opposite ? 'left' : 'right',
    place: Math.abs(index - opposite) + 1,
  }));
}

/** Index in `row` of the seat that lies nearest to the line on which `seat` looks. */
function indexOpposite(seat: Seat, row: SeatRow): number {
  const radians = (seat.facingDeg * Math.PI) / 180;
  const across = (other: Seat): number =>
    Math.abs((other.xMm - seat.xMm) * Math.cos(radians) + (other.yMm - seat.yMm) * Math.sin(radians));
  let nearest = 0;
  row.seats.forEach((other, index) => {
    if (across(other) < across(row.seats[nearest] as Seat) - 0.5) nearest = index;
  });
  return nearest;
}

/**
 * Order the seats of a table: the head from its middle, the sides from the head, the foot from the middle.
 *
 * Without a head row (a table along the room) the side at the left takes its part, the right side is opposite.
 *
 * @see docs/SEATING-RULES.md [T1]-[T5]
 */
export function orderTable(rows: readonly SeatRow[], policies: TablePolicies): TableOrder {
  const parts = turnToHead(rows);
  const head = parts.find((row) => row.part === 'head' && row.tier === 0);
  const foot = parts.find((row) => row.part === 'foot' && row.tier === 0);
  const top = head === undefined ? [] : headSeats(head, policies);
  const [chair, ...besides] = top;
  const at = chair === undefined || foot === undefined ? 0 : indexOpposite(chair.seat, foot);
  const [opposite, ...bottom] = footSeats(foot, at, policies.high);
  const ring: TableSeat[] = [];
  const tiers = new Set(parts.filter((row) => row.tier > 0).map((row) => row.tier));
  for (const tier of [...tiers].sort((a, b) => a - b)) {
    for (const row of parts) {
      if (row.tier === tier && row.part === 'head') ring.push(...headSeats(row, policies));
    }
    ring.push(...bothSides(parts, tier, policies));
    for (const row of parts) {
      if (row.tier !== tier || row.part !== 'foot') continue;
      const behind = chair === undefined ? 0 : indexOpposite(chair.seat, row);
      ring.push(...footSeats(row, behind, policies.high));
    }
  }
  return {
    ...(chair === undefined ? {} : { chair }),
    ...(opposite === undefined ? {} : { opposite }),
    table: [...besides, ...bothSides(parts, 0, policies), ...bottom],
    ring,
  };
}

/** Without a head the left side takes its part, and where there are no sides the foot does. */
function turnToHead(rows: readonly SeatRow[]): readonly SeatRow[] {
  const has = (part: RowPart): boolean =>
    rows.some((row) => row.part === part && row.tier === 0 && row.seats.length > 0);
  if (has('head')) return rows;
  const turned: Partial<Record<RowPart, RowPart>> =
    has('left') || has('right')
      ? { left: 'head', right: 'foot', foot: 'left', head: 'right' }
      : { foot: 'head', head: 'foot', left: 'right', right: 'left' };
  return rows.map((row) => ({ ...row, part: turned[row.part] ?? row.part }));
}
