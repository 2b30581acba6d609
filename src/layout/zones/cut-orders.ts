import type { HallSurvey } from './survey-hall.ts';

/** Puts seats in an order whose every first part, and what remains, is a sensible place for a unit. */
export type CutOrder = (seats: readonly number[]) => number[];

/** Rows of a hall are fewer than this, so that a place along the row and the row make one sorting key. */
const ROWS = 1e6;

/** Sort the hall once; a part of it is then in order when its seats' places in that order are sorted. */
function byKey(hall: readonly number[], key: (seat: number) => number): CutOrder {
  const keys = Float64Array.from(hall, key);
  const inOrder = [...hall].sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  const placeOf = new Int32Array(hall.length);
  inOrder.forEach((seat, place) => {
    placeOf[seat] = place;
  });
  return (seats) => {
    const places = new Int32Array(seats.length);
    for (let at = 0; at < seats.length; at += 1) places[at] = placeOf[seats[at] as number] as number;
    places.sort();
    const sorted: number[] = [];
    for (const place of places) sorted.push(inOrder[place] as number);
    return sorted;
  };
}

/**
 * The ways to cut a piece of a hall in two: by rows from the front (the broken row filled from the axis or
 * from either side), by columns from either side or from the axis, and section by section from the middle one.
 */
export function cutOrders({ xMm, row, section, pitchMm }: HallSurvey): readonly CutOrder[] {
  const hall = Array.from(xMm, (_, seat) => seat);
  const sectionX = new Map<number, number>();
  for (const seat of hall) {
    const of = section[seat] as number;
    const x = Math.abs(xMm[seat] as number);
    if (x < (sectionX.get(of) ?? Number.POSITIVE_INFINITY)) sectionX.set(of, x);
  }
  const x = (seat: number): number => Math.round(xMm[seat] as number);
  const rowOf = (seat: number): number => row[seat] as number;
  const column = (seat: number): number => Math.round((xMm[seat] as number) / pitchMm);
  const sectionOf = (seat: number): number => Math.round(sectionX.get(section[seat] as number) ?? 0);
  return [
    byKey(hall, (seat) => rowOf(seat) * ROWS + Math.abs(x(seat))),
    byKey(hall, (seat) => rowOf(seat) * ROWS + x(seat)),
    byKey(hall, (seat) => rowOf(seat) * ROWS - x(seat)),
    byKey(hall, (seat) => column(seat) * ROWS + rowOf(seat)),
    byKey(hall, (seat) => -column(seat) * ROWS + rowOf(seat)),
    byKey(hall, (seat) => Math.abs(x(seat)) * ROWS + rowOf(seat)),
    byKey(hall, (seat) => sectionOf(seat) * ROWS + rowOf(seat)),
  ];
}
