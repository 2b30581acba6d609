import { wholeBox } from '../paint/sight-picture.ts';
import { FULL_SCALE, fitBox, sameView, type Viewport } from './viewport.ts';

type Whole = Parameters<typeof wholeBox>[0];

const MARGIN_PX = 8;
/** Buttons lie over the foot of the canvas. */
const FOOT_PX = 44;

/** Show the whole drawing as large as it fits above the foot; a small one no larger than twice its full size. */
export function fitWhole(view: Viewport, hall: Whole): Viewport {
  const above = { ...view, heightPx: Math.max(1, view.heightPx - FOOT_PX) };
  return { ...fitBox(above, wholeBox(hall), MARGIN_PX, 2 * FULL_SCALE), heightPx: view.heightPx };
}

/** True where exactly that is shown. */
export const showsWhole = (view: Viewport, hall: Whole): boolean => sameView(view, fitWhole(view, hall));
