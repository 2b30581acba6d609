import type { Attendee, Party } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { Rule, Seating, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { alternate, policiesOfRow, rankRow } from '../seat-order.ts';
import { cutToFit, halves } from './cut-row.ts';
import { gatherDelegations } from './delegations.ts';
import { hostsInRow, type Interleaved, interleave } from './interleave.ts';
import { centreReason, seatRankedRow } from './ranked-row.ts';
import { openBoard, type SeatBoard } from './seat-board.ts';

/** The people of a photo by party, by rank whatever their duty; who has no party belongs to the house. */
function partiesOf(request: SeatRequest): Readonly<Record<Party, readonly Attendee[]>> {
  const { guest } = gatherDelegations(request, 'host');
  const guests = new Set([...guest.members, ...guest.interpreters, ...guest.attendants]);
  return {
    host: request.people.filter((person) => !guests.has(person)),
    guest: request.people.filter((person) => guests.has(person)),
  };
}

/** Everybody by party, pinned people too: where a person stands in these lists is his place in his party. */
const wholeParties = (request: SeatRequest): Readonly<Record<Party, readonly Attendee[]>> =>
  partiesOf({ ...request, people: request.everyone });

/** The order of a row around its centre with the right hand first, where the first guest stands. */
function rightFirst(row: SeatRow): { readonly places: readonly number[]; readonly anchor: number } {
  const count = row.seats.length;
  const { anchor } = rankRow(count, {
    high: 'right',
    evenRule: 'second-at-left-hand',
    twoRule: 'as-even',
    twinHeads: 'none',
  });
  return { places: alternate(count, anchor, 'right'), anchor };
}

/** A place of a mixed row, and the person's place in his party. */
interface MixedPlace {
  readonly row: SeatRow;
  readonly index: number;
  /** Index of the centre. */
  readonly anchor: number;
  readonly party: Party;
  readonly rank: number;
}

function mixedReason({ person, at }: Interleaved, { row, index, anchor, party, rank }: MixedPlace): Reason {
  if (index === anchor) {
    const cite = { rule: 'C2', row: row.tier + 1, centre: 'photo-centre' } as const;
    return centreReason(row, index, person.rank, cite);
  }
  if (at === 'end') return { rule: 'C3', says: 'photo-end-host', with: { rank } };
  const hand = index < anchor ? 'left' : 'right';
  const distance = Math.abs(index - anchor);
  return {
    rule: distance === 1 ? 'C2' : 'C5',
    says: 'photo-interleaved',
    with: { party, rank, hand, distance },
  };
}

function seatInterleaved(request: SeatRequest, rows: readonly SeatRow[], board: SeatBoard): void {
  let { host, guest } = partiesOf(request);
  const whole = wholeParties(request);
  for (const row of rows) {
    const { places, anchor } = rightFirst(row);
    const open = places.filter((index) => board.isFree(row.seats[index] as Seat));
    const size = Math.min(open.length, host.length + guest.length);
    const hosts = size === 0 ? 0 : hostsInRow(size, host.length, guest.length);
    const guests = new Set(guest.slice(0, size - hosts));
    interleave(host.slice(0, hosts), [...guests]).forEach((mixed, turn) => {
      const index = open[turn] as number;
      const party = guests.has(mixed.person) ? 'guest' : 'host';
      const place = { row, index, anchor, party, rank: whole[party].indexOf(mixed.person) + 1 } as const;
      board.put(mixed.person, row.seats[index] as Seat, mixedReason(mixed, place));
    });
    host = host.slice(hosts);
    guest = guest.slice(size - hosts);
  }
}

function seatSharedCentre(request: SeatRequest, rows: readonly SeatRow[], board: SeatBoard): void {
  const waiting = { ...partiesOf(request) };
  const whole = wholeParties(request);
  for (const row of rows) {
    const cut = cutToFit(row, row.seats.map(board.isFree), waiting.host.length, waiting.guest.length);
    const parts = halves(row.seats.length, cut);
    for (const [party, indices] of [
      ['guest', parts.right],
      ['host', parts.left],
    ] as const) {
      const free = indices.map((index) => row.seats[index] as Seat).filter(board.isFree);
      waiting[party].slice(0, free.length).forEach((person, turn) => {
        const seat = free[turn] as Seat;
        const rank = whole[party].indexOf(person) + 1;
        const about = { party, rank, row: row.tier + 1 };
        const centre = rank === 1 && row.tier === 0 && seat === row.seats[indices[0] ?? -1];
        const hand = party === 'guest' ? 'right' : 'left';
        const says = centre ? 'reception-centre' : 'reception-outward';
        board.put(person, seat, { rule: 'C4', says, with: { ...about, hand } });
      });
      waiting[party] = waiting[party].slice(free.length);
    }
  }
}

/**
 * Arrange a photo: row by row from the front, by the policy. A company of one party only is always
 * arranged as a presidium, since there is nobody to mix.
 *
 * @see docs/SEATING-RULES.md [C1]-[C5]
 */
function seatPhoto(request: SeatRequest): Seating {
  const { policies } = request;
  const board = openBoard(request);
  const rows = [...request.rows].sort((a, b) => a.tier - b.tier);
  const { host, guest } = wholeParties(request);
  const photo = host.length > 0 && guest.length > 0 ? policies.photo : 'presidium-like';
  if (photo === 'host-guest-interleaved') seatInterleaved(request, rows, board);
  else if (photo === 'shared-centre') seatSharedCentre(request, rows, board);
  else {
    let waiting = request.people;
    rows.forEach((row, index) => {
      const own = policiesOfRow(policies, index);
      const cite = { rule: 'C1', row: index + 1, policies: own, centre: 'photo-centre' } as const;
      waiting = seatRankedRow(row, waiting, cite, board);
    });
  }
  return { placements: board.placements, issues: [] };
}

/** Group photo on risers (合影). */
export const photoRule: Rule = {
  kind: 'photo',
  cites: ['C1', 'C2', 'C3', 'C4', 'C5'],
  reads: ['photo', 'high', 'evenRule', 'twoRule', 'twinHeads'],
  occasion: {},
  seat: seatPhoto,
};
