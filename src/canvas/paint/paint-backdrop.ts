import { place } from '../../layout/geometry/point.ts';
import { boxesMeet, joinBoxes, NO_BOX, type SceneBox } from '../../scene/box.ts';
import type { Patch } from './paint-ground.ts';

/** A picture of the room, where it lies and how strong it is. */
export interface Backdrop {
  readonly image: CanvasImageSource;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Turn about its upper left corner. */
  readonly turnDeg: number;
  readonly opacity: number;
}

/** The box it covers. */
export function backdropBox({ widthMm, heightMm, ...placing }: Backdrop): SceneBox {
  const corners = [
    [0, 0],
    [widthMm, 0],
    [widthMm, heightMm],
    [0, heightMm],
  ] as const;
  return corners.reduce<SceneBox>((box, [xMm, yMm]) => {
    const at = place({ xMm, yMm }, placing);
    return joinBoxes(box, { left: at.xMm, right: at.xMm, top: at.yMm, bottom: at.yMm });
  }, NO_BOX);
}

/** Paint as much of it as reaches into a patch. */
export function paintBackdrop(target: CanvasRenderingContext2D, backdrop: Backdrop, patch: Patch): void {
  if (!boxesMeet(backdropBox(backdrop), patch.box)) return;
  const { pxPerMm, originX, originY } = patch;
  target.save();
  target.translate(backdrop.xMm * pxPerMm + originX, backdrop.yMm * pxPerMm + originY);
  target.rotate((backdrop.turnDeg * Math.PI) / 180);
  target.globalAlpha = backdrop.opacity;
  target.drawImage(backdrop.image, 0, 0, backdrop.widthMm * pxPerMm, backdrop.heightMm * pxPerMm);
  target.restore();
}
