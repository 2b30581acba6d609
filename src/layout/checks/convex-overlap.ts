import type { RoomPoint } from '../geometry/point.ts';

/** Corners of a convex shape: x0 y0 x1 y1 …, room frame, millimetres. */
export type Corners = Float64Array;

/** Write an outline as corners. */
export function cornersOf(outline: readonly RoomPoint[]): Corners {
  const corners = new Float64Array(outline.length * 2);
  outline.forEach(({ xMm, yMm }, index) => {
    corners[2 * index] = xMm;
    corners[2 * index + 1] = yMm;
  });
  return corners;
}

/** Write a turned rectangle as corners. */
export function rectangleCorners(
  xMm: number,
  yMm: number,
  halfWidthMm: number,
  halfDepthMm: number,
  turnDeg: number,
): Corners {
  const radians = (turnDeg * Math.PI) / 180;
  const ux = halfWidthMm * Math.cos(radians);
  const uy = halfWidthMm * Math.sin(radians);
  const vx = -halfDepthMm * Math.sin(radians);
  const vy = halfDepthMm * Math.cos(radians);
  return Float64Array.of(
    xMm - ux - vx,
    yMm - uy - vy,
    xMm + ux - vx,
    yMm + uy - vy,
    xMm + ux + vx,
    yMm + uy + vy,
    xMm - ux + vx,
    yMm - uy + vy,
  );
}

/** True when a line along an edge of `a` parts the two, or lets them touch by no more than `touchMm`. */
function partedByEdge(a: Corners, b: Corners, touchMm: number): boolean {
  for (let at = 0; at < a.length; at += 2) {
    const next = at + 2 < a.length ? at + 2 : 0;
    const ex = (a[next] as number) - (a[at] as number);
    const ey = (a[next + 1] as number) - (a[at + 1] as number);
    const length = Math.hypot(ex, ey);
    if (length === 0) continue;
    const nx = -ey / length;
    const ny = ex / length;
    let lowA = Number.POSITIVE_INFINITY;
    let highA = Number.NEGATIVE_INFINITY;
    let lowB = lowA;
    let highB = highA;
    for (let corner = 0; corner < a.length; corner += 2) {
      const along = (a[corner] as number) * nx + (a[corner + 1] as number) * ny;
      if (along < lowA) lowA = along;
      if (along > highA) highA = along;
    }
    for (let corner = 0; corner < b.length; corner += 2) {
      const along = (b[corner] as number) * nx + (b[corner + 1] as number) * ny;
      if (along < lowB) lowB = along;
      if (along > highB) highB = along;
    }
    if (lowB >= highA - touchMm || lowA >= highB - touchMm) return true;
  }
  return false;
}

/**
 * Tell whether two convex shapes overlap, by separating axes.
 *
 * @param touchMm - overlap up to this much is touching, not overlapping.
 */
export const overlaps = (a: Corners, b: Corners, touchMm: number): boolean =>
  !partedByEdge(a, b, touchMm) && !partedByEdge(b, a, touchMm);
