import type { Attendee, Party } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { Seat } from '../seat.ts';
import { attendantReason } from './attendant-reason.ts';
import { type Delegation, type Delegations, placeInParty } from './delegations.ts';
import type { SeatBoard } from './seat-board.ts';

/** Somebody without a seat, and his party where he has one. */
interface Waiting {
  readonly person: Attendee;
  readonly delegation?: Delegation;
}

/** Members of both parties by rank, then interpreters, then attendants, then people of no party. */
function waitingOf({ host, guest, strangers }: Delegations, board: SeatBoard): readonly Waiting[] {
  const of = (duty: 'members' | 'interpreters' | 'attendants'): readonly Waiting[] =>
    [guest, host].flatMap((delegation) => delegation[duty].map((person) => ({ person, delegation })));
  const members = [...of('members')].sort((a, b) => a.person.rank - b.person.rank);
  const nobodys = strangers.map((person) => ({ person }));
  return [...members, ...of('interpreters'), ...of('attendants'), ...nobodys].filter(
    ({ person }) => board.seatOf(person) === undefined,
  );
}

function reasonFor({ person, delegation }: Waiting, rule: string): Reason {
  if (delegation === undefined) return { rule, says: 'no-party-seat', with: { rank: person.rank } };
  const rank = placeInParty(delegation, person);
  if (rank === 0) return attendantReason(person, delegation, 'near', rule);
  return { rule, says: 'party-free-seat', with: { party: delegation.party, rank } };
}

/**
 * Seat those for whom their own side has no place on whatever is free: nobody stands beside an empty seat
 * because a pin, or the size of the table, has taken a place from his side.
 *
 * @param seatsFor - seats in the order in which a party takes them; of `undefined` for people of no party.
 * @param rule - id that the reasons cite.
 * @see docs/SEATING-RULES.md [PIN], [M1], [RC1], [S3]
 */
export function seatLeftOver(
  parties: Delegations,
  seatsFor: (party: Party | undefined) => readonly Seat[],
  rule: string,
  board: SeatBoard,
): void {
  const free = new Map<Party | undefined, readonly Seat[]>();
  for (const one of waitingOf(parties, board)) {
    const party = one.delegation?.party;
    const seats = (free.get(party) ?? seatsFor(party)).filter(board.isFree);
    free.set(party, seats);
    const [seat] = seats;
    if (seat !== undefined) board.put(one.person, seat, reasonFor(one, rule));
  }
}
