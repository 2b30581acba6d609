import type { SceneBox } from '../../scene/box.ts';

/** A point of the canvas, CSS pixels from its upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What part of the drawing is in sight, and how large. */
export interface Viewport {
  /** Point of the drawing at the upper left corner, millimetres. */
  readonly xMm: number;
  readonly yMm: number;
  /** CSS pixels a millimetre. */
  readonly scale: number;
  /** Size of the canvas, CSS pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** 100 %: a chair is 48 pixels wide and its name easy to read. */
export const FULL_SCALE = 0.1;
/** As near as one may look. */
const NEAREST = 0.8;
/** As far: the whole drawing takes up a third of the sight. */
const FARTHEST = 1 / 3;

/** A point of the drawing. */
export interface DrawingPoint {
  readonly xMm: number;
  readonly yMm: number;
}

/** The point of the drawing under a point of the canvas. */
export const toDrawing = (view: Viewport, at: ScreenPoint): DrawingPoint => ({
  xMm: view.xMm + at.x / view.scale,
  yMm: view.yMm + at.y / view.scale,
});

/** Where a point of the drawing appears on the canvas. */
export const toScreen = (view: Viewport, at: DrawingPoint): ScreenPoint => ({
  x: (at.xMm - view.xMm) * view.scale,
  y: (at.yMm - view.yMm) * view.scale,
});

/** The box of the drawing in sight. */
export const boxInSight = (view: Viewport): SceneBox => ({
  left: view.xMm,
  top: view.yMm,
  right: view.xMm + view.widthPx / view.scale,
  bottom: view.yMm + view.heightPx / view.scale,
});

/** Move the drawing with the hand. */
export const panBy = (view: Viewport, dxPx: number, dyPx: number): Viewport => ({
  ...view,
  xMm: view.xMm - dxPx / view.scale,
  yMm: view.yMm - dyPx / view.scale,
});

/** The scale at which a box fills the sight but for a margin. */
function fittingScale(view: Viewport, box: SceneBox, marginPx: number): number {
  const width = Math.max(1, view.widthPx - 2 * marginPx);
  const height = Math.max(1, view.heightPx - 2 * marginPx);
  return Math.min(width / Math.max(1, box.right - box.left), height / Math.max(1, box.bottom - box.top));
}

/** Keep a scale within what is of use for a drawing. */
const boundScale = (scale: number, view: Viewport, whole: SceneBox): number =>
  Math.min(NEAREST, Math.max(Math.min(FULL_SCALE, fittingScale(view, whole, 0)) * FARTHEST, scale));

/**
 * Magnify about a point that stays where it is.
 *
 * @param factor - above 1 = nearer.
 * @param at - the point of the canvas.
 * @param whole - box of the whole drawing, which bounds the scale.
 */
export function zoomAt(view: Viewport, factor: number, at: ScreenPoint, whole: SceneBox): Viewport {
  const scale = boundScale(view.scale * factor, view, whole);
  const fixed = toDrawing(view, at);
  return { ...view, scale, xMm: fixed.xMm - at.x / scale, yMm: fixed.yMm - at.y / scale };
}

/** Bring a point of the drawing to the middle at a scale. */
export const centreOn = (view: Viewport, at: DrawingPoint, scale: number): Viewport => ({
  ...view,
  scale,
  xMm: at.xMm - view.widthPx / 2 / scale,
  yMm: at.yMm - view.heightPx / 2 / scale,
});

/** Show a whole box, its middle in the middle, never nearer than `nearest`. */
export function fitBox(view: Viewport, box: SceneBox, marginPx: number, nearest = NEAREST): Viewport {
  if (box.right < box.left) return view;
  const scale = Math.min(nearest, fittingScale(view, box, marginPx));
  return centreOn(view, { xMm: (box.left + box.right) / 2, yMm: (box.top + box.bottom) / 2 }, scale);
}

/** Keep some of the drawing in sight, so that nobody gets lost. */
export function keepInSight(view: Viewport, whole: SceneBox): Viewport {
  if (whole.right < whole.left) return view;
  const [spareX, spareY] = [view.widthPx / 2 / view.scale, view.heightPx / 2 / view.scale];
  const xMm = Math.min(whole.right - spareX, Math.max(whole.left - spareX, view.xMm));
  const yMm = Math.min(whole.bottom - spareY, Math.max(whole.top - spareY, view.yMm));
  return xMm === view.xMm && yMm === view.yMm ? view : { ...view, xMm, yMm };
}

/** Put the corner of the sight on a whole pixel of the device, so that what is drawn stays sharp. */
export function onPixels(view: Viewport, ratio: number): Viewport {
  const step = 1 / (view.scale * ratio);
  return { ...view, xMm: Math.round(view.xMm / step) * step, yMm: Math.round(view.yMm / step) * step };
}

/** True where two views show the same at the same scale. */
export const sameView = (a: Viewport, b: Viewport): boolean =>
  a.scale === b.scale &&
  a.xMm === b.xMm &&
  a.yMm === b.yMm &&
  a.widthPx === b.widthPx &&
  a.heightPx === b.heightPx;
