import type { Party } from '../attendee.ts';
import type { Policies } from '../policies.ts';
import type { Rule, Seating, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { type Hand, otherHand, type RowOrder, rankRow } from '../seat-order.ts';
import { type Delegation, meetingParties } from './delegations.ts';
import { type FacingSides, facingSides } from './facing-sides.ts';
import { seatLeftOver } from './left-over.ts';
import { nearestFirst, oppositeIndex } from './nearest-seat.ts';
import { openBoard } from './seat-board.ts';
import { chiefInterpreter, type SidePlan } from './talks-places.ts';
import { seatSide } from './talks-side.ts';

/** A side of a table reads even rows as the house does; pairs and twin heads belong to a rostrum. */
const ownRow = (count: number, policies: Policies): RowOrder =>
  rankRow(count, {
    high: policies.high,
    evenRule: policies.evenRule,
    twoRule: 'as-even',
    twinHeads: 'none',
  });

/**
 * Centre a party together with the interpreter beside its principal.
 *
 * @param row - its side of the table.
 * @param delegation - the party.
 * @param hand - hand of the principal at which the interpreter sits.
 * @returns index of the principal's place.
 * @see docs/SEATING-RULES.md [M6]
 */
function centredAnchor(row: SeatRow, delegation: Delegation, hand: Hand, policies: Policies): number {
  const count = row.seats.length;
  const others = Math.max(0, Math.min(delegation.ranks.length - 1, count - 2));
  const atHigh = Math.ceil(others / 2);
  const members = policies.high === 'left' ? atHigh : others - atHigh;
  const left = members + (hand === 'left' ? 1 : 0);
  const ideal = left + (count - (others + 2)) / 2;
  const middle = (count - 1) / 2;
  const [low, high] = [Math.floor(ideal), Math.ceil(ideal)];
  if (Math.abs(low - middle) !== Math.abs(high - middle)) {
    return Math.abs(low - middle) < Math.abs(high - middle) ? low : high;
  }
  return policies.high === 'left' ? high : low;
}

function ownAnchor(
  row: SeatRow,
  delegation: Delegation,
  interpreterHand: Hand,
  policies: Policies,
): { readonly anchor: number; readonly firstHand: Hand } {
  const { first, members } = delegation;
  const beside = policies.interpreters === 'face-to-face' && chiefInterpreter(delegation) !== undefined;
  if (beside && row.seats.length > 1 && first !== undefined && members.includes(first)) {
    return { anchor: centredAnchor(row, delegation, interpreterHand, policies), firstHand: policies.high };
  }
  return ownRow(row.seats.length, policies);
}

/** Plan the host side from the seat of the guests' principal, as the policy aligns the two. */
function hostPlan(
  { host: side, lengthwise }: FacingSides,
  delegation: Delegation,
  guest: { readonly seat: Seat | undefined; readonly firstHand: Hand },
  policies: Policies,
): SidePlan {
  const interpreterHand = 'right';
  const own = ownAnchor(side.row, delegation, interpreterHand, policies);
  const base = { side, delegation, interpreterHand } as const;
  const usual = policies.high === 'left' ? 'M1' : 'M2';
  if (guest.seat === undefined || policies.facingAlign === 'strict-own-hand') {
    const rule = policies.facingAlign === 'strict-own-hand' ? 'M4' : usual;
    return { ...base, ...own, rule, principalRule: lengthwise ? 'M7' : rule };
  }
  const anchor = oppositeIndex(side.row, guest.seat, own.anchor);
  if (policies.facingAlign === 'same-direction') {
    const firstHand = otherHand(guest.firstHand);
    return { ...base, anchor, firstHand, rule: 'M5', principalRule: lengthwise ? 'M7' : 'M5' };
  }
  const rule = anchor === own.anchor && own.firstHand === policies.high ? usual : 'M3';
  return { ...base, anchor, firstHand: policies.high, rule, principalRule: lengthwise ? 'M7' : rule };
}

/** The seats of a row from its middle outward. */
const fromMiddle = ({ seats }: SeatRow, policies: Policies): readonly Seat[] =>
  ownRow(seats.length, policies).order.map((index) => seats[index] as Seat);

/** All seats in the order in which a party takes those that are left: its own side, the other, the ends. */
function seatsLeft(
  { rows, policies }: SeatRequest,
  sides: FacingSides | undefined,
  party: Party | undefined,
): readonly Seat[] {
  const byRow = rows.flatMap((row) => fromMiddle(row, policies));
  if (sides === undefined) return byRow;
  const { guest, host } = sides;
  const near = [party === 'guest' ? guest : host, party === 'guest' ? host : guest].flatMap(
    ({ row, behind }) => [...fromMiddle(row, policies), ...behind],
  );
  const [middle] = near;
  const taken = new Set(near);
  const ends = byRow.filter((seat) => !taken.has(seat));
  if (middle === undefined) return ends;
  return [...near, ...nearestFirst(ends, middle)];
}

/**
 * Seat two parties at the two long sides of a table, principals face to face in the middle.
 * Whom his own side cannot hold takes what is free elsewhere; people without a party come last and are
 * reported, since a side is never guessed.
 *
 * @see docs/SEATING-RULES.md [M1]-[M7]
 */
function seatTalks(request: SeatRequest): Seating {
  const { policies } = request;
  const { parties, issues } = meetingParties(request, 'M1');
  const board = openBoard(request);
  const sides = facingSides(request.rows, policies);
  if (sides !== undefined) {
    const interpreterHand = 'left';
    const own = ownAnchor(sides.guest.row, parties.guest, interpreterHand, policies);
    const rule = policies.high === 'left' ? 'M1' : 'M2';
    const principalRule = sides.lengthwise ? 'M7' : rule;
    const guests = { side: sides.guest, delegation: parties.guest, interpreterHand, rule } as const;
    const seat = seatSide({ ...guests, ...own, principalRule }, request, board);
    const facing = seat ?? (parties.guest.ranks.length > 0 ? sides.guest.row.seats[own.anchor] : undefined);
    seatSide(
      hostPlan(sides, parties.host, { seat: facing, firstHand: own.firstHand }, policies),
      request,
      board,
    );
  }
  seatLeftOver(parties, (party) => seatsLeft(request, sides, party), 'M1', board);
  return { placements: board.placements, issues };
}

/** Talks and reports of two parties at a long table (会谈, 汇报会). */
export const talksRule: Rule = {
  kind: 'talks',
  cites: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'],
  reads: ['high', 'evenRule', 'facingAlign', 'tableOrientation', 'interpreters'],
  occasion: {},
  seat: seatTalks,
};
