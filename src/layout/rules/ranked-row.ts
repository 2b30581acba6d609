import type { Attendee } from '../attendee.ts';
import type { Policies } from '../policies.ts';
import type { Reason } from '../reason.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { rankRow } from '../seat-order.ts';
import type { SeatBoard } from './seat-board.ts';

/** What the reasons of a row cite. */
export interface RowCitation {
  readonly rule: string;
  /** 1 = front row. */
  readonly row: number;
  readonly policies: Policies;
  /** What is said of the first of the front row. */
  readonly centre: 'photo-centre' | 'award-centre';
}

/**
 * Say that somebody has the centre of a row; of an even row, that he is one of the two in its middle, unless
 * the row stands with him on the axis.
 *
 * @param index - his place from the sitters' left.
 * @see docs/SEATING-RULES.md [R1], [R2], [R9]
 */
export function centreReason(
  row: SeatRow,
  index: number,
  rank: number,
  { rule, row: number, centre }: Pick<RowCitation, 'rule' | 'row' | 'centre'>,
): Reason {
  const about = { rank, row: number };
  if (index !== row.axis) {
    const hand = index < row.axis ? 'left' : 'right';
    return { rule, says: 'pair-centre', with: { ...about, hand } };
  }
  return { rule, says: number === 1 ? centre : 'row-centre', with: about };
}

/**
 * Seat people along one row from its centre outward, the high hand first.
 *
 * @param row - the row.
 * @param people - most senior first.
 * @param cite - rule id and number of the row for the reasons, and what the first one's reason says.
 * @returns who found no open seat.
 * @see docs/SEATING-RULES.md [R1], [C1], [Z1]
 */
export function seatRankedRow(
  row: SeatRow,
  people: readonly Attendee[],
  cite: RowCitation,
  board: SeatBoard,
): readonly Attendee[] {
  const { order, anchor } = rankRow(row.seats.length, cite.policies);
  const places = order.filter((index) => board.isFree(row.seats[index] as Seat));
  people.slice(0, places.length).forEach((person, turn) => {
    const index = places[turn] as number;
    board.put(person, row.seats[index] as Seat, reasonFor(row, person, index, anchor, cite, board));
  });
  return people.slice(places.length);
}

function reasonFor(
  row: SeatRow,
  person: Attendee,
  index: number,
  anchor: number,
  cite: RowCitation,
  board: SeatBoard,
): Reason {
  const about = { rank: person.rank, row: cite.row };
  const front = cite.row === 1;
  if (index === anchor) return centreReason(row, index, person.rank, cite);
  const hand = index < anchor ? 'left' : 'right';
  const inner = board.sitterOn(row.seats[index < anchor ? index + 1 : index - 1]);
  if (inner === undefined) return { rule: 'R10', says: 'beside-gap', with: { ...about, hand } };
  const with_ = { ...about, hand, of: inner.rank, neighbour: inner.name };
  return { rule: cite.rule, says: front ? 'hand-of' : 'row-hand-of', with: with_ };
}
