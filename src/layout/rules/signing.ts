import { type Attendee, hasRole, type Party } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { Rule, Seating, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { alternate } from '../seat-order.ts';
import { cutAtCentre, cutToFit, halves } from './cut-row.ts';
import { type Delegation, type Delegations, meetingParties, placeInParty, servedBy } from './delegations.ts';
import { seatLeftOver } from './left-over.ts';
import { openBoard, type SeatBoard } from './seat-board.ts';

/** The seats of each party in one row, from the middle outward. */
type Parts = Readonly<Record<Party, readonly Seat[]>>;

/** Guests always stand and sit at the hosts' right hand: the upper part of a row in the sitters' order. */
function partsOf(row: SeatRow, cut: number): Parts {
  const { left, right } = halves(row.seats.length, cut);
  const seatsOf = (indices: readonly number[]): readonly Seat[] =>
    indices.map((index) => row.seats[index] as Seat);
  return { host: seatsOf(left), guest: seatsOf(right) };
}

/** A party alone stands round the middle of its row. */
const fromMiddle = ({ seats }: SeatRow): readonly Seat[] =>
  alternate(seats.length, Math.floor(seats.length / 2), 'left').map((index) => seats[index] as Seat);

function putInOrder(
  people: readonly Attendee[],
  seats: readonly Seat[],
  board: SeatBoard,
  reasonFor: (person: Attendee) => Reason,
): readonly Attendee[] {
  const free = seats.filter(board.isFree);
  people.slice(0, free.length).forEach((person, turn) => {
    board.put(person, free[turn] as Seat, reasonFor(person));
  });
  return people.slice(free.length);
}

const without = (people: readonly Attendee[], some: readonly Attendee[]): readonly Attendee[] =>
  people.filter((person) => !some.includes(person));

/**
 * Seat the signers, the first of the party unless others are told to sign, and stand their assistants outside of
 * them; return who goes behind.
 */
function seatAtTable(delegation: Delegation, seats: readonly Seat[], board: SeatBoard): readonly Attendee[] {
  const { party, members, interpreters, attendants } = delegation;
  const chairs = seats.filter((seat) => seat.kind !== 'standing');
  const standing = seats.filter((seat) => seat.kind === 'standing');
  const signers = members.filter((person) => hasRole(person, 'signer'));
  const bySeniority = signers.length === 0 ? members : [...signers, ...without(members, signers)];
  const behind = putInOrder(bySeniority, chairs, board, (person) => signerReason(delegation, person));
  const assistants = attendants.filter((person) => hasRole(person, 'assistant'));
  const others = attendants.filter((person) => !hasRole(person, 'assistant'));
  const spare = putInOrder(assistants, standing, board, (person) => ({
    rule: 'S2',
    says: 'assistant-outside',
    with: { party, of: servedBy(delegation, person)?.name ?? '' },
  }));
  return [...behind, ...interpreters, ...others, ...spare];
}

function signerReason(delegation: Delegation, person: Attendee): Reason {
  const rank = placeInParty(delegation, person);
  return { rule: 'S1', says: 'signer', with: { party: delegation.party, rank } };
}

function entourageReason(delegation: Delegation, person: Attendee, row: number): Reason {
  const { party } = delegation;
  const rank = placeInParty(delegation, person);
  return rank === 0
    ? { rule: 'S3', says: 'entourage-attendant', with: { party, row } }
    : { rule: 'S3', says: 'entourage', with: { party, rank, row } };
}

/**
 * Give each party its part of the table. Where nobody is told to be on one side, the other has both; a party
 * whose chairs are pinned to the other signs on the chairs that those have left.
 */
function tableParts(table: SeatRow, { host, guest }: Delegations, board: SeatBoard): Parts {
  const parts = partsOf(table, cutAtCentre(table, allOf(host).length, allOf(guest).length));
  const both = [...parts.host, ...parts.guest];
  if (host.ranks.length === 0) return { host: [], guest: [...parts.guest, ...parts.host] };
  if (guest.ranks.length === 0) return { host: both, guest: [] };
  const chairs = both.filter((seat) => seat.kind !== 'standing');
  const signs = ({ ranks }: Delegation): boolean =>
    chairs.some((seat) => ranks.some((member) => member === board.sitterOn(seat)));
  const lacks = (own: Delegation): boolean =>
    !signs(own) && !parts[own.party].some((seat) => seat.kind !== 'standing' && board.isFree(seat));
  if (lacks(host) && signs(guest)) return { host: [...parts.guest, ...parts.host], guest: [] };
  if (lacks(guest) && signs(host)) return { host: [], guest: [...parts.host, ...parts.guest] };
  return parts;
}

/**
 * Seat a signing: the guests' signer at the hosts' right hand, assistants outside, the entourage in rows
 * behind from the middle outward, the highest in front. A row is cut off-centre only where a party
 * would otherwise have too few places.
 *
 * @see docs/SEATING-RULES.md [S1]-[S3]
 */
function seatSigning(request: SeatRequest): Seating {
  const { parties, issues } = meetingParties(request, 'S1');
  const board = openBoard(request);
  const rows = [...request.rows].sort((a, b) => a.tier - b.tier);
  const table = rows.find((row) => row.tier === 0);
  let { host, guest } = { host: allOf(parties.host), guest: allOf(parties.guest) };
  if (table !== undefined) {
    const parts = tableParts(table, parties, board);
    guest = seatAtTable(parties.guest, parts.guest, board);
    host = seatAtTable(parties.host, parts.host, board);
  }
  const isAlone = parties.host.ranks.length === 0 || parties.guest.ranks.length === 0;
  for (const row of rows.filter((candidate) => candidate.tier > 0)) {
    const open = row.seats.map(board.isFree);
    const parts = isAlone
      ? { host: fromMiddle(row), guest: fromMiddle(row) }
      : partsOf(row, cutToFit(row, open, host.length, guest.length));
    const reasonOf =
      (delegation: Delegation) =>
      (person: Attendee): Reason =>
        entourageReason(delegation, person, row.tier);
    guest = putInOrder(guest, parts.guest, board, reasonOf(parties.guest));
    host = putInOrder(host, parts.host, board, reasonOf(parties.host));
  }
  const behindFirst = [...rows].sort((a, b) => b.tier - a.tier).flatMap(({ seats }) => seats);
  seatLeftOver(parties, () => behindFirst, 'S3', board);
  return { placements: board.placements, issues };
}

const allOf = ({ members, interpreters, attendants }: Delegation): readonly Attendee[] => [
  ...members,
  ...interpreters,
  ...attendants,
];

/** Signing at a table with a standing entourage (签字). */
export const signingRule: Rule = {
  kind: 'signing',
  cites: ['S1', 'S2', 'S3'],
  reads: [],
  occasion: {},
  seat: seatSigning,
};
