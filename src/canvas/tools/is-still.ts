import type { ScreenPoint } from '../view/viewport.ts';

/** A hand that moves less has not moved, CSS pixels. */
const STILL_PX = { mouse: 4, finger: 10 } as const;

/** Tell a press that trembles from a drag. */
export const isStill = (from: ScreenPoint, at: ScreenPoint, touch: boolean): boolean =>
  Math.hypot(at.x - from.x, at.y - from.y) < (touch ? STILL_PX.finger : STILL_PX.mouse);
