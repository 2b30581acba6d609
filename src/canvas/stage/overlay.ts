import type { Drop } from '../hall/drop.ts';
import type { DrawingPoint, ScreenPoint } from '../view/viewport.ts';

/** People in the hand and what letting go would do. */
export interface CarriedOverlay {
  readonly at: ScreenPoint;
  readonly names: readonly string[];
  /** Numbers of the seats they come from. */
  readonly from: readonly number[];
  readonly drop: Drop;
}

/** All that lies over the seats and changes while the hand moves. */
export interface Overlay {
  /** Numbers of selected seats, ascending. */
  readonly selected: readonly number[];
  readonly hover?: number;
  /** The seat the keyboard is on. */
  readonly focus?: number;
  /** A marquee (two corners) or a lasso, in the drawing. */
  readonly band?: { readonly shape: 'box' | 'path'; readonly path: readonly DrawingPoint[] };
  readonly carried?: CarriedOverlay;
}

/** Nothing lies over the seats. */
export const CLEAR_OVERLAY: Overlay = { selected: [] };
