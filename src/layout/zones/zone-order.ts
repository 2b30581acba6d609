import type { HallSurvey } from './survey-hall.ts';

/**
 * Put the seats of a zone in order of honour: front row first, in a row the seat nearest to the hall's axis
 * first, and of two equally near the one at the sitters' left. So the first of a unit sits in front, on the
 * side of the front centre, and the unit reads from there.
 *
 * @see docs/SEATING-RULES.md [L5]
 */
export function zoneOrder({ xMm, row }: HallSurvey, seats: readonly number[]): readonly number[] {
  const x = (seat: number): number => Math.round(xMm[seat] as number);
  const rowOf = (seat: number): number => row[seat] as number;
  return [...seats].sort(
    (a, b) => rowOf(a) - rowOf(b) || Math.abs(x(a)) - Math.abs(x(b)) || x(a) - x(b) || a - b,
  );
}
