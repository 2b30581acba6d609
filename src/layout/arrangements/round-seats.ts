import { makeOval } from '../geometry/make-furniture.ts';
import { type Placing, type RoomPoint, sineCosine } from '../geometry/point.ts';
import type { Furniture, SeatRow } from '../seat.ts';
import { makeFreeRow, type Spot } from './make-free-row.ts';
import { CHAIR_TO_TABLE_MM } from './table-sides.ts';

const EDGE_PER_SEAT_MM = 180 * Math.PI;
const SMALLEST_MM = 1200;

/**
 * Choose the diameter of a round table: 1.8 m for ten, growing with the seats.
 *
 * @returns millimetres, whole decimetres.
 * @example diameterFor(10) // 1800
 */
export const diameterFor = (seats: number): number =>
  Math.max(SMALLEST_MM, Math.ceil((seats * EDGE_PER_SEAT_MM) / Math.PI / 100 - 1e-6) * 100);

/** One round table in a block's own frame. */
export interface RoundTable {
  readonly id: string;
  readonly tier: number;
  readonly seats: number;
  readonly diameterMm: number;
  readonly middle: RoomPoint;
  readonly placing: Placing;
}

/**
 * Make a round table: the seat of honour at the far side, facing the door, the others clockwise from it.
 *
 * @see docs/SEATING-RULES.md [B1]
 */
export function makeRoundTable(table: RoundTable): { readonly row: SeatRow; readonly furniture: Furniture } {
  const { id, tier, middle, diameterMm, placing } = table;
  const radiusMm = diameterMm / 2 + CHAIR_TO_TABLE_MM;
  const spots = Array.from({ length: table.seats }, (_, index): Spot => {
    const turnDeg = (index * 360) / table.seats;
    const { sine, cosine } = sineCosine(turnDeg);
    return {
      xMm: middle.xMm + radiusMm * sine,
      yMm: middle.yMm - radiusMm * cosine,
      facingDeg: turnDeg + 180,
    };
  });
  const top = { ...middle, widthMm: diameterMm, depthMm: diameterMm };
  return {
    row: makeFreeRow({ id, part: 'round', tier, kind: 'chair', spots, axis: 0, placing }),
    furniture: makeOval(`${id}/table`, 'round-table', top, placing),
  };
}
