import { handOutOrder } from '../../layout/rules/hand-out-order.ts';
import { willCome } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import type { RoomShape } from '../../scene/room-shape.ts';
import { nearestFirst } from '../find/find-people.ts';
import { type RosterRow, rosterRows, type Spellings } from '../roster/roster-row.ts';

/** Somebody who is expected, with the seat he is shown to; undefined where he has none. */
export interface ArrivalLine extends RosterRow {
  readonly seat: string | undefined;
  readonly isHere: boolean;
}

/** How many are here of those who are expected. */
export interface ArrivalCounts {
  readonly here: number;
  readonly expected: number;
}

/** Count 实到 and 应到. */
export function countArrivals({ people }: Pick<Plan, 'people'>): ArrivalCounts {
  const expected = people.filter(willCome);
  return {
    here: expected.filter(({ attendance }) => attendance === 'arrived').length,
    expected: expected.length,
  };
}

/** List who is expected in the order in which cards are handed out, front row first; then who has no seat. */
export function arrivalLines(plan: Plan, shape: RoomShape): readonly ArrivalLine[] {
  const { seating } = selectedSchemeOf(plan);
  const seats = handOutOrder(shape.blocks.flatMap(({ rows }) => rows));
  const turn = new Map(seats.map((seat, index) => [seat, index]));
  const at = seatIndex(seating);
  const turnOf = ({ seat }: ArrivalLine): number => turn.get(seat ?? '') ?? seats.length;
  return rosterRows(plan)
    .filter(({ person }) => willCome(person))
    .map((row) => ({ ...row, seat: at.get(row.person.id), isHere: row.person.attendance === 'arrived' }))
    .sort((a, b) => turnOf(a) - turnOf(b));
}

/**
 * Find who has come, by what was typed or what a scanner reads off a card.
 *
 * @param typed - a part of the name, unit, title or telephone number, letters of the name, or the id of a seat.
 * @returns the nearest first; everybody where nothing is typed.
 */
export function findArrivals(
  lines: readonly ArrivalLine[],
  typed: string,
  spellings: Spellings,
): readonly ArrivalLine[] {
  const query = typed.trim();
  if (query === '') return lines;
  const scanned = lines.filter(({ seat }) => seat === query);
  return scanned.length > 0 ? scanned : nearestFirst(lines, query, spellings);
}

/**
 * Of those who were found, say who has come: the first who is not here yet, else the first. Whoever is named in full
 * is meant alone.
 *
 * @param found - the nearest first.
 */
export function whoHasCome(found: readonly ArrivalLine[], typed: string): ArrivalLine | undefined {
  const name = typed.trim().toLowerCase();
  const named = found.filter(({ person }) => person.name.toLowerCase() === name);
  const meant = named.length > 0 ? named : found;
  return meant.find(({ isHere }) => !isHere) ?? meant[0];
}
