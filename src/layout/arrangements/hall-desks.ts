import { type Placing, place, sineCosine } from '../geometry/point.ts';
import type { Furniture } from '../seat.ts';
import { type Bend, type BentPlace, bendPlace } from './hall-bend.ts';
import type { LaneRow } from './hall-lanes.ts';

/** Size of the desks of a classroom and where they stand before their chairs. */
export interface DeskSize {
  readonly widthMm: number;
  readonly depthMm: number;
  /** From the middle of the chairs to the middle of the desk. */
  readonly beforeMm: number;
}

/**
 * Make the desks of one row; `lanes` counts desks.
 *
 * @param depthMm - of the chairs behind the front row, on the axis.
 */
export function makeDesks(
  rowId: string,
  lanes: LaneRow,
  depthMm: number,
  desk: DeskSize,
  bend: Bend,
  placing: Placing,
): readonly Furniture[] {
  const desks: Furniture[] = [];
  const at: BentPlace = { xMm: 0, yMm: 0, facingDeg: 0 };
  const halfWidth = desk.widthMm / 2;
  const far = -desk.beforeMm - desk.depthMm / 2;
  const near = -desk.beforeMm + desk.depthMm / 2;
  lanes.lengths.forEach((length, lane) => {
    for (let index = 0; index < length; index += 1) {
      bendPlace(bend, (lanes.firstMm[lane] as number) + index * desk.widthMm, depthMm, at);
      const { sine, cosine } = sineCosine(at.facingDeg);
      const corner = (acrossMm: number, alongMm: number) =>
        place(
          {
            xMm: at.xMm + acrossMm * cosine - alongMm * sine,
            yMm: at.yMm + acrossMm * sine + alongMm * cosine,
          },
          placing,
        );
      const outline = [
        corner(-halfWidth, far),
        corner(halfWidth, far),
        corner(halfWidth, near),
        corner(-halfWidth, near),
      ];
      desks.push({ id: `${rowId}/desk${desks.length + 1}`, kind: 'desk', outline, carriesSeats: false });
    }
  });
  return desks;
}
