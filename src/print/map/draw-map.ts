import type { SceneBox } from '../../scene/box.ts';
import type { Scene, ScenePoint } from '../../scene/scene.ts';
import type { FaceId, TypeMeasure } from '../face.ts';
import type { PageSize } from '../layout/sheet.ts';
import type { PageItem, PagePoint } from '../page.ts';
import type { MapLook } from './paper-looks.ts';
import { drawnBox, sceneItemBox } from './scene-box.ts';
import { scenePageItems } from './scene-page-items.ts';
import type { Tint } from './unit-tints.ts';

/** How a map looks. */
export interface MapStyle {
  readonly type: TypeMeasure;
  readonly look: MapLook;
  readonly face: FaceId;
  readonly tints: ReadonlyMap<string, Tint>;
  readonly marks: boolean;
  readonly leastMm: number;
}

/** Kept free around a drawing: words that grow on paper may reach over its box. */
const PAD_MM = 4;

/** A drawing looks centred a little above the middle: this part of the free height lies over it. */
const OPTICAL = 0.4;

/** The scale at which a scene fills a box of a page, never larger than `mostScale`. */
export function scaleFor(scene: Scene, room: PageSize, type: TypeMeasure, mostScale = 0.1): number {
  const box = drawnBox(scene, type);
  return Math.min(
    mostScale,
    (room.widthMm - 2 * PAD_MM) / Math.max(1, box.right - box.left),
    (room.heightMm - 2 * PAD_MM) / Math.max(1, box.bottom - box.top),
  );
}

/** A map on a page. */
export interface DrawnMap {
  readonly items: readonly PageItem[];
  readonly scale: number;
  readonly bottomMm: number;
  /** Where a point of the scene lies on the page. */
  readonly on: (point: ScenePoint) => PagePoint;
}

/** Draw a map into a box of a page, in its middle. */
export function drawMap(
  scene: Scene,
  at: PagePoint,
  room: PageSize,
  style: MapStyle,
  mostScale?: number,
): DrawnMap {
  const box = drawnBox(scene, style.type);
  const scale = scaleFor(scene, room, style.type, mostScale);
  const [width, height] = [(box.right - box.left) * scale, (box.bottom - box.top) * scale];
  const corner = {
    xMm: at.xMm + (room.widthMm - width) / 2,
    yMm: at.yMm + Math.max(PAD_MM, (room.heightMm - height) * OPTICAL),
  };
  const origin = { xMm: box.left, yMm: box.top };
  const items = scenePageItems(scene.items, { ...style, origin, at: corner, scale });
  const on = ({ xMm, yMm }: ScenePoint): PagePoint => ({
    xMm: corner.xMm + (xMm - origin.xMm) * scale,
    yMm: corner.yMm + (yMm - origin.yMm) * scale,
  });
  return { items, scale, bottomMm: corner.yMm + height, on };
}

/** A drawing at a given scale, for cutting into parts. */
export function wholeDrawing(scene: Scene, scale: number, type: TypeMeasure) {
  const box = drawnBox(scene, type);
  const size: PageSize = {
    widthMm: (box.right - box.left) * scale + 2 * PAD_MM,
    heightMm: (box.bottom - box.top) * scale + 2 * PAD_MM,
  };
  const boxes = scene.items.map((item) => ({ item, box: sceneItemBox(item, type) }));
  /** What lies in a part of the drawing, its upper left corner at the origin. */
  const part = (window: PagePoint & PageSize, style: MapStyle): readonly PageItem[] => {
    const left = box.left + (window.xMm - PAD_MM) / scale;
    const top = box.top + (window.yMm - PAD_MM) / scale;
    const seen: SceneBox = {
      left: left - PAD_MM / scale,
      top: top - PAD_MM / scale,
      right: left + (window.widthMm + PAD_MM) / scale,
      bottom: top + (window.heightMm + PAD_MM) / scale,
    };
    const inside = boxes
      .filter((one) => one.box.left <= seen.right && one.box.right >= seen.left)
      .filter((one) => one.box.top <= seen.bottom && one.box.bottom >= seen.top)
      .map(({ item }) => item);
    const view = { ...style, origin: { xMm: left, yMm: top }, at: { xMm: 0, yMm: 0 }, scale };
    return scenePageItems(inside, view);
  };
  return { size, part };
}
