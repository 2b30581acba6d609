import type { Attendee } from '../attendee.ts';
import type { Reason } from '../reason.ts';
import type { Placement, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { rowCentreOut } from './row-centre-out.ts';
import { rowNumber } from './usable-rows.ts';

/** Give the reason of one seat: its row, its place and, unless the person is the row's first, whom he sits beside. */
export type CentreOutReason = (place: {
  readonly row: number;
  readonly place: number;
  readonly hand: 'left' | 'right';
  readonly inner: Attendee | undefined;
  readonly person: Attendee;
}) => Reason;

const centreOutReason: CentreOutReason = ({ row, hand, inner, person }) =>
  inner === undefined
    ? { rule: 'L1', says: 'row-centre', with: { rank: person.rank, row } }
    : { rule: 'L1', says: 'hall-centre-out', with: { row, hand, of: inner.rank, neighbour: inner.name } };

/**
 * Fill rows one after another, each from its axis outward, own left first.
 * A row that is not filled up is thereby centred.
 *
 * @param rows - the rows to fill, in the order of filling.
 * @param people - most senior first.
 * @param reason - makes the sentence of each seat.
 * @see docs/SEATING-RULES.md [L1]
 */
export function fillCentreOut(
  rows: readonly SeatRow[],
  people: readonly Attendee[],
  request: Pick<SeatRequest, 'isOpen' | 'policies'>,
  reason: CentreOutReason = centreOutReason,
): Placement[] {
  const placements: Placement[] = [];
  for (const row of rows) {
    if (placements.length === people.length) break;
    const { order, anchor } = rowCentreOut(row, request.policies);
    let first: Attendee | undefined;
    const outermost: { left?: Attendee; right?: Attendee } = {};
    for (const index of order) {
      if (placements.length === people.length) break;
      const seat = row.seats[index] as Seat;
      if (!request.isOpen(seat)) continue;
      const person = people[placements.length] as Attendee;
      const hand = index < anchor ? 'left' : 'right';
      const inner = outermost[hand] ?? first;
      const where = { row: rowNumber(row), place: index + 1, hand, inner, person } as const;
      placements.push({ seat: seat.id, person: person.id, reason: reason(where) });
      if (first === undefined) first = person;
      outermost[hand] = person;
    }
  }
  return placements;
}
