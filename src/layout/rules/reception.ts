import type { Attendee, Party } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { Rule, Seating, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import type { Hand } from '../seat-order.ts';
import { attendantReason, isBehind } from './attendant-reason.ts';
import { cutAtCentre, halves } from './cut-row.ts';
import { type Delegation, meetingParties, placeInParty, servedBy } from './delegations.ts';
import { seatLeftOver } from './left-over.ts';
import { EQUAL_MM, nearestFirst, nearestSeat, seatDistance } from './nearest-seat.ts';
import { openBoard, type SeatBoard } from './seat-board.ts';

/** One party's half of the sofas. */
interface Half {
  readonly delegation: Delegation;
  /** Its seats from the centre outward; the first is the principal's. */
  readonly seats: readonly Seat[];
  /** Hand of the other principal at which this party sits. */
  readonly hand: Hand;
  /** Seats behind that are nearer to its own principal. */
  readonly behind: readonly Seat[];
  /** All sofas of both parties. */
  readonly sofas: readonly Seat[];
  /** True when there is another party to sit beside. */
  readonly faced: boolean;
}

function halvesOf(request: SeatRequest, row: SeatRow, host: Delegation, guest: Delegation): readonly Half[] {
  const guestRight = request.policies.reception === 'guest-at-host-right';
  const [onLeft, onRight] = guestRight ? [host, guest] : [guest, host];
  const cut = cutAtCentre(row, onLeft.ranks.length, onRight.ranks.length);
  const parts = halves(row.seats.length, cut);
  const seatsOf = (indices: readonly number[]): readonly Seat[] =>
    indices.map((index) => row.seats[index] as Seat);
  const [left, right] = [seatsOf(parts.left), seatsOf(parts.right)];
  const behind = request.rows.filter((other) => other.tier > row.tier).flatMap((other) => other.seats);
  /** Seats behind one principal, the inner ones first: from there an interpreter hears both. */
  const behindOf = (own: Seat | undefined, other: Seat | undefined): readonly Seat[] => {
    if (own === undefined || other === undefined) return own === undefined ? [] : behind;
    const isOwn = (seat: Seat): boolean => seatDistance(seat, own) <= seatDistance(seat, other) + EQUAL_MM;
    return nearestFirst(behind.filter(isOwn), other);
  };
  const halfOf = (
    delegation: Delegation,
    seats: readonly Seat[],
    other: readonly Seat[],
    hand: Hand,
  ): Half => ({
    delegation,
    seats,
    hand,
    behind: behindOf(seats[0], other[0]),
    sofas: row.seats,
    faced: host.ranks.length > 0 && guest.ranks.length > 0,
  });
  const leftHalf = halfOf(onLeft, left, right, 'left');
  const rightHalf = halfOf(onRight, right, left, 'right');
  // Guests first: they choose before their hosts wherever both could take a seat.
  return guestRight ? [rightHalf, leftHalf] : [leftHalf, rightHalf];
}

function memberReason(half: Half, person: Attendee, seat: Seat, rule: string): Reason {
  const { delegation, hand } = half;
  const rank = placeInParty(delegation, person);
  if (rank === 0) return attendantReason(person, delegation, 'near', 'RC3');
  const { party } = delegation;
  const place = half.seats.indexOf(seat) + 1;
  if (place === 0) {
    const behind = { rank: person.rank, hand, place: half.behind.indexOf(seat) + 1 };
    return { rule, says: 'outer-ring', with: behind };
  }
  if (place === 1 && rank === 1 && half.faced) {
    return { rule, says: 'reception-centre', with: { party, rank, hand } };
  }
  return { rule, says: 'reception-outward', with: { party, rank, place } };
}

function seatBehind(half: Half, person: Attendee, behind: readonly Seat[], board: SeatBoard): boolean {
  const { delegation, seats } = half;
  const served = servedBy(delegation, person);
  const servedSeat = served === undefined ? undefined : board.seatOf(served);
  const own = seats.find((seat) => seat.id === servedSeat);
  const front = own ?? seats[0];
  if (front === undefined) return false;
  const seat = nearestSeat(behind.filter(board.isFree), front);
  if (seat === undefined) return false;
  const place = own !== undefined && isBehind(seat, own, half.sofas) ? 'behind' : 'behind-near';
  board.put(person, seat, attendantReason(person, delegation, place, 'RC3'));
  return true;
}

/** Interpreters of both sides before note-takers of both, each behind his own principal while there is room. */
function seatAttendants(parts: readonly Half[], board: SeatBoard): ReadonlyMap<Half, readonly Attendee[]> {
  const left = new Map<Half, Attendee[]>(parts.map((half) => [half, []]));
  const all = parts.flatMap((half) => half.behind);
  for (const duty of ['interpreters', 'attendants'] as const) {
    const homeless: (readonly [Half, Attendee])[] = [];
    for (const half of parts) {
      for (const person of half.delegation[duty]) {
        if (!seatBehind(half, person, half.behind, board)) homeless.push([half, person]);
      }
    }
    for (const [half, person] of homeless) {
      if (!seatBehind(half, person, all, board)) left.get(half)?.push(person);
    }
  }
  return left;
}

/**
 * Seat a reception: the principals side by side at the centre, each party outward on its own side,
 * interpreters and note-takers behind. Somebody crosses over to the other party's side only when his own is
 * full and seats are free there.
 *
 * @see docs/SEATING-RULES.md [RC1]-[RC3]
 */
function seatReception(request: SeatRequest): Seating {
  const rule = request.policies.reception === 'guest-at-host-right' ? 'RC1' : 'RC2';
  const { parties, issues } = meetingParties(request, rule);
  const board = openBoard(request);
  const row = request.rows.find((candidate) => candidate.tier === 0);
  if (row === undefined) return { placements: [], issues };
  const parts = halvesOf(request, row, parties.host, parties.guest);
  for (const half of parts) {
    const free = half.seats.filter(board.isFree);
    half.delegation.members.slice(0, free.length).forEach((person, turn) => {
      const seat = free[turn] as Seat;
      board.put(person, seat, memberReason(half, person, seat, rule));
    });
  }
  const standing = seatAttendants(parts, board);
  for (const half of parts) {
    const over = half.delegation.members.filter((person) => board.seatOf(person) === undefined);
    const rest = [...over, ...(standing.get(half) ?? [])];
    const free = [...half.seats, ...half.behind].filter(board.isFree);
    rest.slice(0, free.length).forEach((person, turn) => {
      const seat = free[turn] as Seat;
      board.put(person, seat, memberReason(half, person, seat, rule));
    });
  }
  const all = request.rows.flatMap(({ seats }) => seats);
  const seatsFor = (party: Party | undefined): readonly Seat[] => {
    const own = parts.filter(({ delegation }) => delegation.party === (party ?? 'host'));
    const inOrder = [...own, ...parts].flatMap(({ seats, behind }) => [...seats, ...behind]);
    return [...new Set([...inOrder, ...all])];
  };
  seatLeftOver(parties, seatsFor, rule, board);
  return { placements: board.placements, issues };
}

/** Reception on sofas in a U or semicircle (会见). */
export const receptionRule: Rule = {
  kind: 'reception',
  cites: ['RC1', 'RC2', 'RC3'],
  reads: ['reception'],
  occasion: {},
  seat: seatReception,
};
