import type { Attendee, Party } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { Rule, Seating, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { cutAtCentre, cutToFit, halves } from './cut-row.ts';
import { type Delegation, gatherDelegations, missingParties } from './delegations.ts';
import { openBoard, type SeatBoard } from './seat-board.ts';

/** Guests always stand and sit at the hosts' right hand: the upper part of a row in the sitters' order. */
function partsOf(row: SeatRow, cut: number): Readonly<Record<Party, readonly Seat[]>> {
  const { left, right } = halves(row.seats.length, cut);
  const seatsOf = (indices: readonly number[]): readonly Seat[] =>
    indices.map((index) => row.seats[index] as Seat);
  return { host: seatsOf(left), guest: seatsOf(right) };
}

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

/** Seat the signers and stand their assistants outside of them; return who goes behind. */
function seatAtTable(delegation: Delegation, seats: readonly Seat[], board: SeatBoard): readonly Attendee[] {
  const { party, members, interpreters, attendants } = delegation;
  const chairs = seats.filter((seat) => seat.kind !== 'standing');
  const standing = seats.filter((seat) => seat.kind === 'standing');
  const behind = putInOrder(members, chairs, board, (person) => ({
    rule: 'S1',
    says: 'signer',
    with: { party, rank: person.rank },
  }));
  const assistants = attendants.filter((person) => person.roles.includes('assistant'));
  const others = attendants.filter((person) => !person.roles.includes('assistant'));
  const spare = putInOrder(assistants, standing, board, () => ({
    rule: 'S2',
    says: 'assistant-outside',
    with: { party, of: delegation.first?.name ?? '' },
  }));
  return [...behind, ...interpreters, ...others, ...spare];
}

/**
 * Seat a signing: the guests' signer at the hosts' right hand, assistants outside, the entourage in rows
 * behind from the middle outward, the highest in front. A row is cut off-centre only where a party
 * would otherwise have too few places.
 *
 * @see docs/SEATING-RULES.md [S1]-[S3]
 */
function seatSigning(request: SeatRequest): Seating {
  const parties = gatherDelegations(request);
  const board = openBoard(request);
  const rows = [...request.rows].sort((a, b) => a.tier - b.tier);
  const table = rows.find((row) => row.tier === 0);
  let { host, guest } = { host: allOf(parties.host), guest: allOf(parties.guest) };
  if (table !== undefined) {
    const parts = partsOf(table, cutAtCentre(table, host.length, guest.length));
    guest = seatAtTable(parties.guest, parts.guest, board);
    host = seatAtTable(parties.host, parts.host, board);
  }
  for (const row of rows.filter((candidate) => candidate.tier > 0)) {
    const open = row.seats.map(board.isFree);
    const parts = partsOf(row, cutToFit(row, open, host.length, guest.length));
    const reasonFor =
      (party: Party) =>
      (person: Attendee): Reason => ({
        rule: 'S3',
        says: 'entourage',
        with: { party, rank: person.rank, row: row.tier },
      });
    guest = putInOrder(guest, parts.guest, board, reasonFor('guest'));
    host = putInOrder(host, parts.host, board, reasonFor('host'));
  }
  return { placements: board.placements, issues: missingParties(parties, 'S1') };
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
