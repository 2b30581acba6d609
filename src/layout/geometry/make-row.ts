import type { RowPart, Seat, SeatKind, SeatRow } from '../seat.ts';
import { normalDeg, type Placing, sineCosine } from './point.ts';

/** A straight row in a block's own frame. */
export interface StraightRow {
  readonly id: string;
  readonly part: RowPart;
  readonly tier: number;
  readonly count: number;
  readonly pitchMm: number;
  /** Centre of the place on the axis. */
  readonly xMm: number;
  readonly yMm: number;
  /** Where the sitters look in the block's frame. */
  readonly facingDeg: number;
  readonly kind: SeatKind;
  /** Index that lies at (xMm, yMm); the middle of the row unless told. */
  readonly axis?: number;
  /** Aisles through the row; the place on the axis stays where it is. */
  readonly aisles?: readonly RowAisle[];
  readonly placing: Placing;
}

/** An aisle through a row. */
export interface RowAisle {
  /** Seats before it, counted from the sitters' left; 1 or more. */
  readonly afterSeat: number;
  readonly widthMm: number;
}

/**
 * How far aisles push a place away from the axis, towards the sitters' right, millimetres.
 * An aisle on the axis itself pushes both halves apart evenly.
 */
export function aisleShift(slot: number, axis: number, aisles: readonly RowAisle[]): number {
  let shift = 0;
  for (const aisle of aisles) {
    const edge = aisle.afterSeat - 0.5;
    if (edge === axis) shift += slot < edge ? -aisle.widthMm / 2 : aisle.widthMm / 2;
    else if (edge > axis && slot > edge) shift += aisle.widthMm;
    else if (edge < axis && slot < edge) shift -= aisle.widthMm;
  }
  return shift;
}

/**
 * Make the seats of a straight row, in the sitters' order from left to right, placed in the room.
 *
 * @example makeStraightRow({ id: 'rostrum/r1', part: 'row', tier: 0, count: 2, pitchMm: 800, xMm: 0, yMm: 0, facingDeg: 180, kind: 'chair', placing: UNMOVED }).seats[0]?.xMm // 400
 */
export function makeStraightRow(row: StraightRow): SeatRow {
  const axis = row.axis ?? (row.count - 1) / 2;
  const facing = sineCosine(row.facingDeg);
  const turn = sineCosine(row.placing.turnDeg);
  const facingDeg = normalDeg(row.facingDeg + row.placing.turnDeg);
  const aisles = row.aisles ?? [];
  const seats: Seat[] = [];
  for (let slot = 0; slot < row.count; slot += 1) {
    const along = (slot - axis) * row.pitchMm + aisleShift(slot, axis, aisles);
    const xMm = row.xMm + along * facing.cosine;
    const yMm = row.yMm + along * facing.sine;
    seats.push({
      id: `${row.id}/${slot + 1}`,
      slot,
      xMm: row.placing.xMm + xMm * turn.cosine - yMm * turn.sine + 0,
      yMm: row.placing.yMm + xMm * turn.sine + yMm * turn.cosine + 0,
      facingDeg,
      kind: row.kind,
    });
  }
  const breaks = aisles.map((aisle) => aisle.afterSeat).sort((a, b) => a - b);
  return { id: row.id, part: row.part, tier: row.tier, seats, axis, aisles: breaks };
}
