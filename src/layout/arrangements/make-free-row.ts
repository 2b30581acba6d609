import { normalDeg, type Placing, place } from '../geometry/point.ts';
import type { RowPart, Seat, SeatKind, SeatRow } from '../seat.ts';

/** Where one seat of a row stands, in the block's own frame. */
export interface Spot {
  readonly xMm: number;
  readonly yMm: number;
  /** Where the sitter looks in the block's frame. */
  readonly facingDeg: number;
  /** Place in the row's grid; the index in the row unless told. */
  readonly slot?: number;
  /** Last part of the seat's id; 1, 2, 3 in the row's order unless told. */
  readonly name?: string;
  readonly kind?: SeatKind;
}

/** A row whose seats stand anywhere: round a corner, on an arc, with a place left out. */
export interface FreeRow {
  readonly id: string;
  readonly part: RowPart;
  readonly tier: number;
  readonly kind: SeatKind;
  /** In the sitters' order from left to right, or clockwise for a round row. */
  readonly spots: readonly Spot[];
  /** Index on the block's axis; the middle of the row unless told. */
  readonly axis?: number;
  readonly placing: Placing;
}

/**
 * Make the seats of a row from their spots, placed in the room.
 *
 * @example makeFreeRow({ id: 'b/r', part: 'row', tier: 0, kind: 'sofa', spots: [{ xMm: 5, yMm: 0, facingDeg: 180 }], placing: UNMOVED }).seats[0]?.id // 'b/r/1'
 */
export function makeFreeRow(row: FreeRow): SeatRow {
  const seats = row.spots.map((spot, index): Seat => {
    const { xMm, yMm } = place(spot, row.placing);
    return {
      id: `${row.id}/${spot.name ?? index + 1}`,
      slot: spot.slot ?? index,
      xMm,
      yMm,
      facingDeg: normalDeg(spot.facingDeg + row.placing.turnDeg),
      kind: spot.kind ?? row.kind,
    };
  });
  const axis = row.axis ?? (seats.length - 1) / 2;
  return { id: row.id, part: row.part, tier: row.tier, seats, axis, aisles: [] };
}
