import type { Drop } from '../hall/drop.ts';
import type { ZoneShape } from '../hall/zone-shape.ts';
import type { DrawingPoint, ScreenPoint } from '../view/viewport.ts';

/** People in the hand and what letting go would do. */
export interface CarriedOverlay {
  readonly at: ScreenPoint;
  readonly names: readonly string[];
  /** Numbers of the seats they come from. */
  readonly from: readonly number[];
  readonly drop: Drop;
}

/** A marquee (two corners) or a lasso, in the drawing. */
export interface Band {
  readonly shape: 'box' | 'path';
  readonly path: readonly DrawingPoint[];
}

/** Seats that a painting hand has taken in. */
export interface StrokeOverlay {
  readonly seats: readonly number[];
  readonly colour: string;
  readonly erases: boolean;
}

/** All that lies over the seats and changes while the hand moves. */
export interface Overlay {
  /** Numbers of selected seats, ascending. */
  readonly selected: readonly number[];
  readonly hover?: number | undefined;
  /** The seat the keyboard is on. */
  readonly focus?: number | undefined;
  /** Painted zones, under everything else. */
  readonly zones?: readonly ZoneShape[] | undefined;
  readonly stroke?: StrokeOverlay | undefined;
  readonly band?: Band | undefined;
  readonly carried?: CarriedOverlay | undefined;
}

/** Nothing lies over the seats. */
export const CLEAR_OVERLAY: Overlay = { selected: [] };

/** True where nothing is to be seen of it. */
export const isEmpty = ({ selected, hover, focus, band, carried, zones, stroke }: Overlay): boolean =>
  selected.length === 0 &&
  hover === undefined &&
  focus === undefined &&
  band === undefined &&
  (zones === undefined || zones.length === 0) &&
  stroke === undefined &&
  carried === undefined;
