import { boxesMeet, type SceneBox } from '../../scene/box.ts';
import type { Ground, GroundItem } from '../../scene/ground.ts';
import { INKS, PAINTS } from '../../scene/palette.ts';
import { writeText } from './write-text.ts';

/** Where and how large a piece of the drawing is painted. */
export interface Patch {
  /** The piece of the drawing, millimetres. */
  readonly box: SceneBox;
  /** Pixels of the target a millimetre. */
  readonly pxPerMm: number;
  /** Where the drawing's origin lies on the target; whole pixels. */
  readonly originX: number;
  readonly originY: number;
}

const isFloor = ({ item }: GroundItem): boolean => item.kind === 'polygon' && item.look === 'room';

/** Paint the floor of the room; a grid and a picture of the room lie on it. */
export function paintFloor(target: CanvasRenderingContext2D, ground: Ground, patch: Patch): void {
  for (const thing of ground.items) if (isFloor(thing)) paintItem(target, thing.item, patch, 0);
}

/**
 * Paint furniture, fixtures, row labels and landmarks, as far as they reach into a patch.
 *
 * @param leastTextPx - smaller words are left out, pixels of the target.
 */
export function paintGround(
  target: CanvasRenderingContext2D,
  ground: Ground,
  patch: Patch,
  leastTextPx: number,
): void {
  for (const thing of ground.items) {
    if (!isFloor(thing) && boxesMeet(thing.box, patch.box)) paintItem(target, thing.item, patch, leastTextPx);
  }
}

function paintItem(
  target: CanvasRenderingContext2D,
  item: GroundItem['item'],
  patch: Patch,
  leastTextPx: number,
): void {
  const x = (xMm: number): number => xMm * patch.pxPerMm + patch.originX;
  const y = (yMm: number): number => yMm * patch.pxPerMm + patch.originY;
  if (item.kind === 'text') {
    const sizePx = Math.round(item.sizeMm * patch.pxPerMm);
    if (sizePx < leastTextPx) return;
    const weight = item.look === 'title' ? 600 : 400;
    const widest = item.widestMm * patch.pxPerMm;
    writeText(target, item.text, { x: x(item.at.xMm), y: y(item.at.yMm) }, sizePx, widest, {
      colour: INKS[item.look],
      weight,
    });
    return;
  }
  const { fill, stroke, dashMm } = PAINTS[item.look];
  const points = item.kind === 'line' ? [item.from, item.to] : item.points;
  target.beginPath();
  points.forEach((point, index) => {
    if (index === 0) target.moveTo(x(point.xMm), y(point.yMm));
    else target.lineTo(x(point.xMm), y(point.yMm));
  });
  if (item.kind === 'polygon') target.closePath();
  if (fill !== undefined && item.kind === 'polygon') {
    target.fillStyle = fill;
    target.fill();
  }
  if (stroke === undefined) return;
  target.strokeStyle = stroke;
  target.lineWidth = Math.max(1, 14 * patch.pxPerMm);
  target.setLineDash(dashMm?.map((mm) => Math.max(1, mm * patch.pxPerMm)) ?? []);
  target.stroke();
  target.setLineDash([]);
}

/** Lines of a grid through a patch: every metre near, every ten far. */
export function paintGrid(target: CanvasRenderingContext2D, patch: Patch, ratio: number): void {
  const metrePx = patch.pxPerMm * 1000;
  const stepMm = metrePx / ratio >= 24 ? 1000 : metrePx / ratio >= 5 ? 5000 : 10_000;
  const { box, pxPerMm, originX, originY } = patch;
  const thick = Math.max(1, Math.floor(ratio));
  target.fillStyle = '#e9e3d6';
  for (let at = Math.ceil(box.left / stepMm) * stepMm; at <= box.right; at += stepMm) {
    target.fillRect(Math.round(at * pxPerMm + originX), 0, thick, (box.bottom - box.top) * pxPerMm + 1);
  }
  for (let at = Math.ceil(box.top / stepMm) * stepMm; at <= box.bottom; at += stepMm) {
    target.fillRect(0, Math.round(at * pxPerMm + originY), (box.right - box.left) * pxPerMm + 1, thick);
  }
}
