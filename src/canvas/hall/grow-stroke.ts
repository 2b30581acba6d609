import type { SeatField } from '../../scene/seat-field.ts';
import type { PaintTool } from '../tools/canvas-event.ts';
import { type DrawingPoint, type ScreenPoint, toDrawing, type Viewport } from '../view/viewport.ts';
import type { SeatIndex } from './seat-index.ts';

/** The brush takes in seats whose middle is this near, whichever is more: on the floor or on the screen. */
const BRUSH_MM = 320;
const BRUSH_PX = 9;

interface Painted {
  readonly field: SeatField;
  readonly index: SeatIndex;
  readonly view: Viewport;
}

/**
 * Take in what the last piece of a stroke touches.
 *
 * @param before - numbers of the seats taken in so far.
 * @param path - the whole stroke; a brush looks at its last piece only, an area at all of it.
 */
export function growStroke(
  before: ReadonlySet<number>,
  tool: PaintTool,
  path: readonly ScreenPoint[],
  { field, index, view }: Painted,
): ReadonlySet<number> {
  if (tool === 'area') return new Set(index.middleInside(path.map((at) => toDrawing(view, at))));
  const seats = new Set(before);
  const reachMm = Math.max(BRUSH_MM, BRUSH_PX / view.scale);
  for (const at of pointsAlong(path.slice(-2), reachMm, view)) {
    const { xMm, yMm } = at;
    const box = { left: xMm - reachMm, right: xMm + reachMm, top: yMm - reachMm, bottom: yMm + reachMm };
    for (const seat of index.middleIn(box)) {
      const row = field.rows[field.rowOf[seat] ?? 0];
      if (tool === 'brush' || row === undefined) seats.add(seat);
      else if (!seats.has(seat)) for (let one = row.from; one < row.to; one += 1) seats.add(one);
    }
  }
  return seats;
}

function pointsAlong(ends: readonly ScreenPoint[], stepMm: number, view: Viewport): readonly DrawingPoint[] {
  const [from, to] = ends.map((at) => toDrawing(view, at));
  if (from === undefined) return [];
  if (to === undefined) return [from];
  const parts = Math.max(1, Math.ceil(Math.hypot(to.xMm - from.xMm, to.yMm - from.yMm) / stepMm));
  return Array.from({ length: parts + 1 }, (_, part) => ({
    xMm: from.xMm + ((to.xMm - from.xMm) * part) / parts,
    yMm: from.yMm + ((to.yMm - from.yMm) * part) / parts,
  }));
}
