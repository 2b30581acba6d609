import type { Frame } from './arrangement.ts';
import type { LaidBlock } from './lay-out-blocks.ts';
import { type DrawingSide, readBlock } from './read-out.ts';
import type { Placement } from './rule.ts';
import type { Seat } from './seat.ts';

/** A seat as a reader finds it: where, and who. */
export interface PlaceInRow {
  readonly seat: Seat;
  /** Seats to the right of the block's axis in the drawing; negative to its left; in steps of one seat. */
  readonly offset: number;
  readonly placement?: Placement;
}

/** A row of a block in the reader's order. */
export interface RowOfPlaces {
  readonly id: string;
  readonly side: DrawingSide;
  readonly places: readonly PlaceInRow[];
}

/**
 * Put a block's seating into the order in which somebody reads its drawing.
 *
 * @param frame - the drawing's frame.
 * @param placements - of any blocks; those of this one are found by seat.
 */
export function describePlaces(
  block: LaidBlock,
  frame: Frame,
  placements: readonly Placement[],
): readonly RowOfPlaces[] {
  const bySeat = new Map(placements.map((placement) => [placement.seat, placement]));
  return readBlock(block, frame).map(({ row, side, seats }) => {
    const turned = seats.length > 1 && seats[0] !== row.seats[0];
    const places = seats.map((seat, index): PlaceInRow => {
      const own = turned ? seats.length - 1 - index : index;
      const offset = (own - row.axis) * (turned ? -1 : 1) + 0;
      const placement = bySeat.get(seat.id);
      return placement === undefined ? { seat, offset } : { seat, offset, placement };
    });
    return { id: row.id, side, places };
  });
}
