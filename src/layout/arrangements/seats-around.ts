import { type Placing, sineCosine } from '../geometry/point.ts';
import type { Policies } from '../policies.ts';
import type { SeatRow } from '../seat.ts';
import { makeFreeRow, type Spot } from './make-free-row.ts';
import { sideLines } from './side-lines.ts';
import { CHAIR_MM, CHAIR_TO_TABLE_MM, type Side, sidesByHonour, type TableSeating } from './table-sides.ts';

/** The outer edge of a table that people sit around, centred on the block's origin. */
export interface TableEdge {
  readonly widthMm: number;
  readonly depthMm: number;
  /** Middle of the left and right rows, down from the origin. */
  readonly sideMiddleMm: number;
}

/**
 * Tell how long the sides of a table must be for its seats, so that no rows meet at a corner.
 *
 * @returns millimetres along the head and the foot, and along the left and right sides.
 */
export function sidesNeed(
  seating: TableSeating,
  policies: Policies,
): { readonly acrossMm: number; readonly downMm: number } {
  const { seatPitchMm, ringGapMm } = seating;
  const needOf = (side: Side): number => {
    let need = 0;
    for (const { tier, offsets } of sideLines(side, seating, policies)) {
      const farthest = Math.max(...offsets.map(Math.abs));
      const endMm = farthest * seatPitchMm;
      // A row behind may reach past the table's corner, up to where the row behind the next side begins.
      const reachMm = tier === 0 ? endMm + seatPitchMm / 2 : endMm + CHAIR_MM - CHAIR_TO_TABLE_MM - ringGapMm;
      need = Math.max(need, 2 * reachMm);
    }
    return need;
  };
  return {
    acrossMm: Math.max(needOf('head'), needOf('foot')),
    downMm: Math.max(needOf('left'), needOf('right')),
  };
}

const FACING: Readonly<Record<Side, number>> = { head: 180, left: 270, right: 90, foot: 0 };

/** Make the rows around a rectangular table, the rows at the table before the rows behind. */
export function seatsAround(
  blockId: string,
  edge: TableEdge,
  seating: TableSeating,
  policies: Policies,
  placing: Placing,
): SeatRow[] {
  const rows: SeatRow[] = [];
  for (const side of sidesByHonour(policies)) {
    const facingDeg = FACING[side];
    const { sine, cosine } = sineCosine(facingDeg);
    const isEnd = side === 'head' || side === 'foot';
    const middleMm = isEnd ? 0 : edge.sideMiddleMm;
    for (const line of sideLines(side, seating, policies)) {
      const out =
        (isEnd ? edge.depthMm : edge.widthMm) / 2 + CHAIR_TO_TABLE_MM + line.tier * seating.ringGapMm;
      const spots = line.offsets.map((offset, index): Spot => {
        const along = offset * seating.seatPitchMm;
        return {
          xMm: along * cosine - out * sine,
          yMm: middleMm + along * sine + out * cosine,
          facingDeg,
          slot: line.slots[index] as number,
        };
      });
      const id = `${blockId}/${line.name}`;
      rows.push(
        makeFreeRow({ id, part: side, tier: line.tier, kind: 'chair', spots, axis: line.axis, placing }),
      );
    }
  }
  return rows.sort((a, b) => a.tier - b.tier);
}
