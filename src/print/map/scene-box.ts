import { joinBoxes, NO_BOX, type SceneBox } from '../../scene/box.ts';
import type { Scene, SceneItem } from '../../scene/scene.ts';
import type { TypeMeasure } from '../face.ts';

/** A seat with its back, turned any way, stays in this many of its half widths. */
const SEAT_REACH = 1.2;

/** Box of one item of a scene. */
export function sceneItemBox(item: SceneItem, type: TypeMeasure): SceneBox {
  if (item.kind === 'seat') {
    const { xMm, yMm } = item.at;
    const half = (item.sizeMm / 2) * SEAT_REACH;
    return { left: xMm - half, right: xMm + half, top: yMm - half, bottom: yMm + half };
  }
  if (item.kind === 'text') {
    const { xMm, yMm } = item.at;
    const half = Math.min(item.widestMm, type.widthEm('hei', item.text) * item.sizeMm) / 2;
    const up = item.sizeMm / 2;
    return { left: xMm - half, right: xMm + half, top: yMm - up, bottom: yMm + up };
  }
  const points = item.kind === 'line' ? [item.from, item.to] : item.points;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { xMm, yMm } of points) {
    left = Math.min(left, xMm);
    right = Math.max(right, xMm);
    top = Math.min(top, yMm);
    bottom = Math.max(bottom, yMm);
  }
  return { left, top, right, bottom };
}

/** Box of everything drawn, without the margin of the scene. */
export const drawnBox = (scene: Scene, type: TypeMeasure): SceneBox =>
  scene.items.reduce((box, item) => joinBoxes(box, sceneItemBox(item, type)), NO_BOX);
