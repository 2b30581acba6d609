import { type Attendee, byRank } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { alternate, type Hand } from '../seat-order.ts';
import type { Delegation } from './delegations.ts';
import type { TableSide } from './facing-sides.ts';
import { nearestSeat, seatDistance } from './nearest-seat.ts';
import { outward } from './outward.ts';
import type { SeatBoard } from './seat-board.ts';

/** How one party is to sit along its side of the table. */
export interface SidePlan {
  readonly side: TableSide;
  readonly delegation: Delegation;
  /** Index of the principal's place. */
  readonly anchor: number;
  /** Hand of the principal on which the second sits. */
  readonly firstHand: Hand;
  /** Hand of the principal at which his interpreter sits under `face-to-face`. */
  readonly interpreterHand: Hand;
  /** Rule that the reasons cite. */
  readonly rule: string;
  readonly principalRule: string;
}

/** The interpreter of the principal himself, first listed. */
export function chiefInterpreter({ interpreters, first }: Delegation): Attendee | undefined {
  return interpreters.find((person) => person.serves === undefined || person.serves === first?.id);
}

const handAt = (index: number, of: number): Hand => (index < of ? 'left' : 'right');

/** Index of the principal: where he is pinned, else the first open place from the anchor outward. */
function principalIndex(plan: SidePlan, request: SeatRequest, board: SeatBoard): number | undefined {
  const { seats } = plan.side.row;
  const pinned =
    plan.delegation.first === undefined ? undefined : request.pinned.get(plan.delegation.first.id);
  const pinnedIndex = seats.findIndex((seat) => seat.id === pinned);
  if (pinnedIndex >= 0) return pinnedIndex;
  return alternate(seats.length, plan.anchor, plan.firstHand).find((index) =>
    board.isFree(seats[index] as Seat),
  );
}

/** The place beside the principal: at the hand wanted, else at the other. */
function besidePrincipal(row: SeatRow, of: number, hand: Hand, board: SeatBoard): number | undefined {
  const step = hand === 'left' ? -1 : 1;
  return [of + step, of - step].find((index) => {
    const seat = row.seats[index];
    return seat !== undefined && board.isFree(seat);
  });
}

function memberReason(
  plan: SidePlan,
  person: Attendee,
  index: number,
  turns: Turns,
  board: SeatBoard,
): Reason {
  const { party, first } = plan.delegation;
  const { rule } = plan;
  const hand = handAt(index, plan.anchor);
  if (turns.sideFull) return { rule, says: 'opposite-principal', with: { party, rank: person.rank, hand } };
  const inner = plan.side.row.seats[index + (hand === 'left' ? 1 : -1)];
  const beside = board.sitterOn(inner) ?? first ?? person;
  const from = { of: beside.rank, neighbour: beside.name };
  return { rule, says: 'party-hand-of', with: { party, rank: person.rank, hand, ...from } };
}

/** True when the hands no longer take turns because one side has ended. */
interface Turns {
  readonly sideFull: boolean;
}

/** Those for whom a seat behind is right, most urgent first. */
function seatBehind(plan: SidePlan, waiting: readonly Attendee[], rule: string, board: SeatBoard): void {
  const { side, delegation } = plan;
  const principalId = delegation.first === undefined ? undefined : board.seatOf(delegation.first);
  const principal = side.row.seats.find((seat) => seat.id === principalId) ?? side.row.seats[plan.anchor];
  for (const person of waiting) {
    const served = delegation.ranks.find((member) => member.id === person.serves) ?? delegation.first;
    const servedId = served === undefined ? undefined : board.seatOf(served);
    const front = side.row.seats.find((seat) => seat.id === servedId) ?? principal;
    const open = side.behind.filter(board.isFree);
    // Of two chairs equally near, the interpreters of both sides take those that face each other.
    const free = plan.interpreterHand === 'right' ? open.reverse() : open;
    const seat = front === undefined ? free[0] : nearestSeat(free, front);
    if (seat === undefined) return;
    const says = person.roles.includes('interpreter') ? 'interpreter-behind' : 'attendant-behind';
    board.put(person, seat, { rule, says, with: { of: served?.name ?? '', party: delegation.party } });
  }
}

/** Members for whom the table is too short sit behind it, nearest to the principal first. */
function seatOverflow(plan: SidePlan, over: readonly Attendee[], board: SeatBoard): void {
  const principal = plan.side.row.seats[plan.anchor];
  if (principal === undefined) return;
  const free = plan.side.behind
    .filter(board.isFree)
    .sort((a, b) => seatDistance(a, principal) - seatDistance(b, principal));
  over.slice(0, free.length).forEach((person, place) => {
    const seat = free[place] as Seat;
    const hand = handAt(seat.slot, plan.anchor);
    board.put(person, seat, { rule: plan.rule, says: 'outer-ring', with: { rank: person.rank, hand } });
  });
}

/** Put the interpreter where `third-seat` wants him: the third place of his party's order. */
function withThird(members: readonly Attendee[], chief: Attendee, plan: SidePlan): readonly Attendee[] {
  const seniors = new Set(plan.delegation.ranks.slice(0, 2));
  const place = members.filter((person) => seniors.has(person)).length;
  return [...members.slice(0, place), chief, ...members.slice(place)];
}

/**
 * Seat one party along its side: the principal, his interpreter, the members outward, attendants behind.
 *
 * @returns the principal's seat at the table, for the other side to face.
 * @see docs/SEATING-RULES.md [M1]-[M6]
 */
export function seatSide(plan: SidePlan, request: SeatRequest, board: SeatBoard): Seat | undefined {
  const { side, delegation } = plan;
  const { row } = side;
  const chief = chiefInterpreter(delegation);
  const at = principalIndex(plan, request, board);
  const policy = request.policies.interpreters;
  const beside =
    chief !== undefined && at !== undefined && delegation.first !== undefined && policy === 'face-to-face'
      ? besidePrincipal(row, at, plan.interpreterHand, board)
      : undefined;
  const removed = new Set(beside === undefined ? [] : [beside]);
  row.seats.forEach((seat, index) => {
    if (delegation.interpreterIds.has(board.sitterOn(seat)?.id ?? '')) removed.add(index);
  });
  const order = outward(row.seats.length, plan.anchor, plan.firstHand, removed);
  const places = order.filter((index) => board.isFree(row.seats[index] as Seat));
  if (chief !== undefined && beside !== undefined && at !== undefined) {
    const hand = handAt(beside, at);
    const of = delegation.first?.name ?? '';
    const reason = {
      rule: 'M6',
      says: 'interpreter-beside',
      with: { hand, of, party: delegation.party },
    } as const;
    board.put(chief, row.seats[beside] as Seat, reason);
  }
  const third = chief !== undefined && policy === 'third-seat';
  const line = third ? withThird(delegation.members, chief, plan) : delegation.members;
  const attending = byRank(delegation.interpreters)
    .filter((person) => person !== chief || (beside === undefined && !third))
    .concat(delegation.attendants);
  const behindSeats = side.behind.filter(board.isFree).length;
  const queue = [...line, ...attending.slice(behindSeats)];
  queue.slice(0, places.length).forEach((person, place) => {
    const index = places[place] as number;
    const turn = order.indexOf(index);
    const before = order[turn - 1];
    const sideFull =
      turn > 1 && before !== undefined && handAt(before, plan.anchor) === handAt(index, plan.anchor);
    board.put(person, row.seats[index] as Seat, tableReason(plan, person, index, { sideFull }, board));
  });
  seatBehind(plan, attending.slice(0, behindSeats), 'M6', board);
  seatOverflow(plan, line.slice(places.length), board);
  const firstSeat = delegation.first === undefined ? undefined : board.seatOf(delegation.first);
  return row.seats.find((seat) => seat.id === firstSeat);
}

function tableReason(
  plan: SidePlan,
  person: Attendee,
  index: number,
  turns: Turns,
  board: SeatBoard,
): Reason {
  const { party, first } = plan.delegation;
  if (person.roles.includes('interpreter')) {
    return { rule: 'M6', says: 'interpreter-third', with: { of: first?.name ?? '', party } };
  }
  if (person === first) {
    return { rule: plan.principalRule, says: 'principal', with: { party, rank: person.rank } };
  }
  return memberReason(plan, person, index, turns, board);
}
