import type { SceneBox } from '../../scene/box.ts';
import { growBox, joinBoxes } from '../../scene/box.ts';
import type { SeatFace } from '../../scene/seat-sheet.ts';
import { sheetOf } from '../../scene/seat-sheet.ts';
import { hallOf } from '../hall/hall.ts';
import { paintGround } from '../paint/paint-ground.ts';
import { paintSeats } from '../paint/paint-seats.ts';
import { startSeatSprites } from '../paint/seat-sprites.ts';
import { makeSurface } from '../paint/surface.ts';
import type { CanvasPlan } from '../seat-canvas-props.ts';
import { detailAt } from '../view/detail.ts';

/** A picture of things that are moved: drawn once, then only laid elsewhere. */
export interface LiftedPicture {
  readonly canvas: HTMLCanvasElement;
  /** What it shows, millimetres of the room. */
  readonly box: SceneBox;
}

const MOST_PX = 3000;
const MARGIN_MM = 700;

/**
 * Draw blocks and fixtures as they stand.
 *
 * @param scale - CSS pixels a millimetre; a picture that would be too large is drawn coarser.
 */
export function liftedPicture(
  things: Pick<CanvasPlan, 'blocks' | 'fixtures'>,
  words: ReadonlyMap<string, SeatFace>,
  scale: number,
  ratio: number,
): LiftedPicture {
  const hall = hallOf({ ...things, frame: 'A' });
  const box = growBox(joinBoxes(hall.field.box, hall.ground.box), MARGIN_MM);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const pxPerMm = Math.min(scale * ratio, MOST_PX / Math.max(width, height, 1));
  const { canvas, context } = makeSurface(Math.ceil(width * pxPerMm), Math.ceil(height * pxPerMm));
  const [originX, originY] = [-Math.round(box.left * pxPerMm), -Math.round(box.top * pxPerMm)];
  const patch = { box, pxPerMm, originX, originY };
  paintGround(context, hall.ground, patch, (7 * pxPerMm) / scale);
  const seats = Array.from({ length: hall.field.count }, (_, seat) => seat);
  const sheet = sheetOf(hall.field, words);
  paintSeats(context, hall.field, sheet, seats, detailAt(pxPerMm / ratio), patch, startSeatSprites());
  return { canvas, box };
}
