import type { Seat, SeatKind } from '../seat.ts';
import { type Corners, rectangleCorners } from './convex-overlap.ts';

/**
 * Half the width and depth of the part of a seat that nothing else may enter, millimetres. Smaller than the chair:
 * chairs may touch, and stand a little under a table.
 */
const CORE_MM: Readonly<Record<SeatKind, readonly [halfWidth: number, halfDepth: number]>> = {
  chair: [190, 190],
  sofa: [230, 230],
  wheelchair: [330, 330],
  standing: [150, 110],
};

/** Overlap up to this much is touching. */
export const TOUCH_MM = 5;

const RADIUS_MM: Readonly<Record<SeatKind, number>> = {
  chair: Math.hypot(...CORE_MM.chair),
  sofa: Math.hypot(...CORE_MM.sofa),
  wheelchair: Math.hypot(...CORE_MM.wheelchair),
  standing: Math.hypot(...CORE_MM.standing),
};

/** Half the diagonal of a seat's core. */
export const coreRadius = (kind: SeatKind): number => RADIUS_MM[kind];

/** Corners of a seat's core. */
export function coreOf(seat: Seat): Corners {
  const [halfWidth, halfDepth] = CORE_MM[seat.kind];
  return rectangleCorners(seat.xMm, seat.yMm, halfWidth, halfDepth, seat.facingDeg);
}
