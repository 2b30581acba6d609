import { normalDeg } from '../layout/geometry/point.ts';
import { boxAround, nearestOn } from './room-thing.ts';
import type { ScenePoint } from './scene.ts';

/** Where a door stands on a wall. */
export interface OnWall {
  readonly xMm: number;
  readonly yMm: number;
  /** So that it opens into the room. */
  readonly turnDeg: number;
}

/** Where places in a room are measured from: the left upper corner of its walls, else where the plan begins. */
export function measuredFrom(outline: readonly ScenePoint[]): ScenePoint {
  if (outline.length === 0) return { xMm: 0, yMm: 0 };
  const { left, top } = boxAround(outline);
  return { xMm: left, yMm: top };
}

/** Twice the area of an outline, square millimetres; above zero where its corners run clockwise on the screen. */
export const areaOf = (outline: readonly ScenePoint[]): number =>
  outline.reduce((sum, a, index) => {
    const b = outline[(index + 1) % outline.length] as ScenePoint;
    return sum + a.xMm * b.yMm - b.xMm * a.yMm;
  }, 0);

/** Corners of an outline clockwise, as a plan keeps them. */
export const clockwise = (outline: readonly ScenePoint[]): readonly ScenePoint[] =>
  areaOf(outline) < 0 ? [...outline].reverse() : outline;

/**
 * Put a door onto the nearest wall.
 *
 * @param widthMm - of the door; it stays clear of the corners where the wall is long enough.
 * @param reachMm - walls farther away do not draw it.
 * @returns undefined where no wall is near.
 */
export function ontoWall(
  outline: readonly ScenePoint[],
  at: ScenePoint,
  widthMm: number,
  reachMm: number,
): OnWall | undefined {
  const corners = clockwise(outline);
  let best: (OnWall & { readonly far: number }) | undefined;
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length] as ScenePoint;
    const length = Math.hypot(b.xMm - a.xMm, b.yMm - a.yMm);
    if (length < 1) return;
    const [ux, uy] = [(b.xMm - a.xMm) / length, (b.yMm - a.yMm) / length];
    const near = nearestOn(a, b, at);
    const along = (near.xMm - a.xMm) * ux + (near.yMm - a.yMm) * uy;
    const half = Math.min(widthMm / 2, length / 2);
    const kept = Math.max(half, Math.min(length - half, along));
    const [xMm, yMm] = [a.xMm + ux * kept, a.yMm + uy * kept];
    const far = Math.hypot(near.xMm - at.xMm, near.yMm - at.yMm);
    // The room lies to the right of a wall that runs clockwise.
    const turnDeg = normalDeg(Math.round((Math.atan2(-uy, -ux) * 180) / Math.PI));
    if (far <= reachMm && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { xMm, yMm, turnDeg, far };
  });
  if (best === undefined) return undefined;
  return { xMm: Math.round(best.xMm), yMm: Math.round(best.yMm), turnDeg: best.turnDeg };
}

/** Move one corner. */
export const moveCorner = (
  outline: readonly ScenePoint[],
  index: number,
  to: ScenePoint,
): readonly ScenePoint[] => outline.map((corner, at) => (at === index ? to : corner));

/** Walls are pushed by whole steps of this, millimetres: rooms are built to the decimetre. */
const WALL_STEP_MM = 100;

/** Push a wall along its normal: both its ends move by the same, a whole number of steps of 100 mm. */
export function moveWall(
  outline: readonly ScenePoint[],
  index: number,
  by: { readonly xMm: number; readonly yMm: number },
): readonly ScenePoint[] {
  const next = (index + 1) % outline.length;
  const [a, b] = [outline[index], outline[next]];
  if (a === undefined || b === undefined) return outline;
  const length = Math.hypot(b.xMm - a.xMm, b.yMm - a.yMm) || 1;
  const [nx, ny] = [-(b.yMm - a.yMm) / length, (b.xMm - a.xMm) / length];
  const far = Math.round((by.xMm * nx + by.yMm * ny) / WALL_STEP_MM) * WALL_STEP_MM;
  return outline.map((corner, at) =>
    at === index || at === next
      ? { xMm: Math.round(corner.xMm + nx * far), yMm: Math.round(corner.yMm + ny * far) }
      : corner,
  );
}

/** Make a new corner on a wall. */
export function splitWall(
  outline: readonly ScenePoint[],
  index: number,
  at: ScenePoint,
): readonly ScenePoint[] {
  const [a, b] = [outline[index], outline[(index + 1) % outline.length]];
  if (a === undefined || b === undefined) return outline;
  const on = nearestOn(a, b, at);
  const corner = { xMm: Math.round(on.xMm), yMm: Math.round(on.yMm) };
  return [...outline.slice(0, index + 1), corner, ...outline.slice(index + 1)];
}

/** A room as large as it says, about a middle. */
export function rectangleRoom(middle: ScenePoint, widthMm: number, depthMm: number): readonly ScenePoint[] {
  const [left, right] = [Math.round(middle.xMm - widthMm / 2), Math.round(middle.xMm + widthMm / 2)];
  const [top, bottom] = [Math.round(middle.yMm - depthMm / 2), Math.round(middle.yMm + depthMm / 2)];
  return [
    { xMm: left, yMm: top },
    { xMm: right, yMm: top },
    { xMm: right, yMm: bottom },
    { xMm: left, yMm: bottom },
  ];
}
