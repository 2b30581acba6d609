import type { Background } from '../../model/venue.ts';

interface Point {
  readonly xMm: number;
  readonly yMm: number;
}

/**
 * Bring a picture of the room to scale: two points of it are so far apart in truth. The first stays where it is.
 *
 * @returns the very same picture where the points are one.
 */
export function calibrate(background: Background, from: Point, to: Point, trueMm: number): Background {
  const shown = Math.hypot(to.xMm - from.xMm, to.yMm - from.yMm);
  if (shown < 1 || trueMm < 1) return background;
  const factor = trueMm / shown;
  return {
    ...background,
    xMm: Math.round(from.xMm + (background.xMm - from.xMm) * factor),
    yMm: Math.round(from.yMm + (background.yMm - from.yMm) * factor),
    widthMm: Math.max(1, Math.round(background.widthMm * factor)),
    heightMm: Math.max(1, Math.round(background.heightMm * factor)),
  };
}
