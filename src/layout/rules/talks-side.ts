import { type Attendee, byRank, hasRole } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { SeatRequest } from '../rule.ts';
import type { Seat } from '../seat.ts';
import { attendantReason, isBehind } from './attendant-reason.ts';
import { placeInParty, servedBy } from './delegations.ts';
import { nearestFirst, nearestSeat, rowDirection } from './nearest-seat.ts';
import type { SeatBoard } from './seat-board.ts';
import { chiefInterpreter, handAt, type SidePlaces, type SidePlan, sidePlaces } from './talks-places.ts';

/** True when the hands no longer take turns because one side has ended. */
function isSideFull({ order }: SidePlaces, index: number, anchor: number): boolean {
  const turn = order.indexOf(index);
  const before = order[turn - 1];
  return turn > 1 && before !== undefined && handAt(before, anchor) === handAt(index, anchor);
}

/** Say where a member sits: beside the next of his party towards the principal, or beside an interpreter. */
function memberReason(
  plan: SidePlan,
  person: Attendee,
  index: number,
  places: SidePlaces,
  board: SeatBoard,
): Reason {
  const { delegation, rule, anchor } = plan;
  const { seats } = plan.side.row;
  const about = { party: delegation.party, rank: placeInParty(delegation, person) };
  if (index === anchor) return { rule, says: 'party-centre', with: about };
  const hand = handAt(index, anchor);
  if (isSideFull(places, index, anchor))
    return { rule, says: 'opposite-principal', with: { ...about, hand } };
  const step = hand === 'left' ? 1 : -1;
  const beside = board.sitterOn(seats[index + step]);
  if (beside !== undefined && delegation.interpreterIds.has(beside.id)) {
    return { rule, says: 'party-hand-of-interpreter', with: { ...about, hand, neighbour: beside.name } };
  }
  for (let inner = index + step; handAt(inner, anchor) === hand || inner === anchor; inner += step) {
    const sitter = board.sitterOn(seats[inner]);
    const of = sitter === undefined ? 0 : placeInParty(delegation, sitter);
    if (sitter !== undefined && of > 0) {
      return { rule, says: 'party-hand-of', with: { ...about, hand, of, neighbour: sitter.name } };
    }
    if (inner === anchor) break;
  }
  return { rule, says: 'party-free-seat', with: about };
}

function tableReason(
  plan: SidePlan,
  person: Attendee,
  index: number,
  places: SidePlaces,
  board: SeatBoard,
): Reason {
  const { delegation, principalRule } = plan;
  const { party, first } = delegation;
  if (hasRole(person, 'interpreter')) {
    const of = servedBy(delegation, person)?.name ?? '';
    return { rule: 'M6', says: 'interpreter-third', with: { of, party } };
  }
  if (person === first) {
    return {
      rule: principalRule,
      says: 'principal',
      with: { party, rank: placeInParty(delegation, person) },
    };
  }
  return memberReason(plan, person, index, places, board);
}

/** The seat in front of an interpreter or attendant, and whether the person he serves sits on it. */
function seatServed(
  plan: SidePlan,
  person: Attendee,
  board: SeatBoard,
): readonly [Seat | undefined, boolean] {
  const { seats } = plan.side.row;
  const served = servedBy(plan.delegation, person);
  const servedId = served === undefined ? undefined : board.seatOf(served);
  const seat = seats.find(({ id }) => id === servedId);
  return [seat ?? seats[plan.anchor], seat !== undefined];
}

/** Seat interpreters and attendants behind the people they serve, as near as there are seats. */
function seatBehind(plan: SidePlan, waiting: readonly Attendee[], board: SeatBoard): void {
  const { side, delegation } = plan;
  for (const person of waiting) {
    const [front, isServed] = seatServed(plan, person, board);
    const open = side.behind.filter(board.isFree);
    // Of two chairs equally near, the interpreters of both sides take those that face each other.
    const free = plan.interpreterHand === 'right' ? open.reverse() : open;
    const seat = front === undefined ? free[0] : nearestSeat(free, front);
    if (seat === undefined) return;
    const straight = isServed && front !== undefined && isBehind(seat, front, side.row.seats);
    board.put(person, seat, attendantReason(person, delegation, straight ? 'behind' : 'behind-near', 'M6'));
  }
}

/** Seat at the table who has no seat behind: interpreters near the people they serve, the others at the ends. */
function seatAtEnds(
  plan: SidePlan,
  waiting: readonly Attendee[],
  free: readonly number[],
  board: SeatBoard,
): void {
  const places = free.map((index) => plan.side.row.seats[index] as Seat);
  for (const person of waiting) {
    const open = places.filter(board.isFree);
    const [front] = seatServed(plan, person, board);
    const near = hasRole(person, 'interpreter') && front !== undefined ? nearestSeat(open, front) : undefined;
    const seat = near ?? open[0];
    if (seat === undefined) return;
    board.put(person, seat, attendantReason(person, plan.delegation, 'near', 'M6'));
  }
}

/** Members for whom the table is too short sit behind it, nearest to the principal first. */
function seatOverflow(plan: SidePlan, over: readonly Attendee[], board: SeatBoard): void {
  const principal = plan.side.row.seats[plan.anchor];
  if (principal === undefined) return;
  const along = rowDirection(plan.side.row);
  const free = nearestFirst(plan.side.behind.filter(board.isFree), principal);
  const taken = { left: 0, right: 0 };
  over.slice(0, free.length).forEach((person, turn) => {
    const seat = free[turn] as Seat;
    const aside = (seat.xMm - principal.xMm) * along.xMm + (seat.yMm - principal.yMm) * along.yMm;
    const hand = handAt(aside, 0);
    taken[hand] += 1;
    const about = { rank: person.rank, hand, place: taken[hand] };
    const ring: Reason = { rule: plan.rule, says: 'outer-ring', with: about };
    const isMember = placeInParty(plan.delegation, person) > 0;
    board.put(person, seat, isMember ? ring : attendantReason(person, plan.delegation, 'behind-near', 'M6'));
  });
}

/** Put an interpreter where `third-seat` wants him: the third place of his party's order. */
function withThird(members: readonly Attendee[], third: Attendee, plan: SidePlan): readonly Attendee[] {
  const seniors = new Set(plan.delegation.ranks.slice(0, 2));
  const place = members.filter((person) => seniors.has(person)).length;
  return [...members.slice(0, place), third, ...members.slice(place)];
}

/**
 * Seat one party along its side: the principal, the interpreters, the members outward, attendants behind.
 *
 * @returns the principal's seat at the table, for the other side to face.
 * @see docs/SEATING-RULES.md [M1]-[M6]
 */
export function seatSide(plan: SidePlan, request: SeatRequest, board: SeatBoard): Seat | undefined {
  const { side, delegation } = plan;
  const { seats } = side.row;
  const policy = request.policies.interpreters;
  const third =
    policy === 'third-seat' ? (chiefInterpreter(delegation) ?? delegation.interpreters[0]) : undefined;
  const line = third === undefined ? delegation.members : withThird(delegation.members, third, plan);
  const places = sidePlaces(plan, line, policy === 'face-to-face', request, board);
  for (const [person, { index, hand }] of places.beside) {
    const about = { hand, of: servedBy(delegation, person)?.name ?? '', party: delegation.party };
    board.put(person, seats[index] as Seat, { rule: 'M6', says: 'interpreter-beside', with: about });
  }
  line.slice(0, places.free.length).forEach((person, turn) => {
    const index = places.free[turn] as number;
    board.put(person, seats[index] as Seat, tableReason(plan, person, index, places, board));
  });
  const attending = byRank(delegation.interpreters)
    .filter((person) => !places.beside.has(person) && person !== third)
    .concat(delegation.attendants);
  const behindSeats = side.behind.filter(board.isFree).length;
  seatBehind(plan, attending.slice(0, behindSeats), board);
  seatAtEnds(plan, attending.slice(behindSeats), places.free.slice(line.length), board);
  seatOverflow(plan, line.slice(places.free.length), board);
  const firstSeat = delegation.first === undefined ? undefined : board.seatOf(delegation.first);
  return seats.find((seat) => seat.id === firstSeat);
}
