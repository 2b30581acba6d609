import type { RoomPoint } from './geometry/point.ts';

/** What a seat is to sit or stand on. */
export type SeatKind = 'chair' | 'sofa' | 'wheelchair' | 'standing';

/**
 * One place for one person.
 *
 * The id is a meaning (`hall/r12/7`), never a label: renumbering keeps it.
 */
export interface Seat {
  readonly id: string;
  /** Position in the row's grid of places, 0 at the sitters' left; missing seats leave holes. */
  readonly slot: number;
  /** Centre of the seat, room frame, millimetres. */
  readonly xMm: number;
  readonly yMm: number;
  /** Where the sitter looks, degrees clockwise from the top of the room plan. */
  readonly facingDeg: number;
  readonly kind: SeatKind;
}

/**
 * Which part of an arrangement a row is. Sides are named as the person at the head sees them,
 * so `left` is at the left hand of the chair: the right of a plan seen from the door.
 */
export type RowPart = 'row' | 'head' | 'left' | 'right' | 'foot' | 'round';

/** A run of seats with one sense of left and right. */
export interface SeatRow {
  /** `${block}/${row}`, the first part of its seats' ids. */
  readonly id: string;
  readonly part: RowPart;
  /** 0 = front row or inner ring, 1 = the row behind it, and so on. */
  readonly tier: number;
  /** In the sitters' order from left to right; a `round` row runs clockwise from the seat of honour. */
  readonly seats: readonly Seat[];
  /** Index (fractional) in `seats` of the block's axis: 3 = on the fourth seat, 3.5 = after it. */
  readonly axis: number;
  /** Indices i such that an aisle lies between seats[i - 1] and seats[i], ascending. */
  readonly aisles: readonly number[];
  /** Section of each run between aisles where sections have names of their own (balcony, left wing). */
  readonly sections?: readonly string[];
}

/** What a piece of furniture is; looks are decided by the scene. */
export type FurnitureKind =
  | 'table'
  | 'round-table'
  | 'desk'
  | 'sofa'
  | 'side-table'
  | 'stage'
  | 'riser'
  | 'signing-table'
  | 'lectern';

/** A thing on the floor that people sit at, stand on or must not overlap. */
export interface Furniture {
  readonly id: string;
  readonly kind: FurnitureKind;
  /** Corners in the room frame, clockwise, millimetres; a round table is given by many corners. */
  readonly outline: readonly RoomPoint[];
  /** Platforms (stage, risers) carry seats; others must stay clear of seats. */
  readonly carriesSeats: boolean;
}

/** All seats and furniture of one placed arrangement. */
export interface BlockShape {
  /** In order of honour: the front row first, the highest table first. */
  readonly rows: readonly SeatRow[];
  readonly furniture: readonly Furniture[];
}
