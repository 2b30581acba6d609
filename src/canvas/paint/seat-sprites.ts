import type { SeatFace } from '../../scene/seat-sheet.ts';
import { shownStateOf } from '../../scene/seat-sheet.ts';
import { nearPaint } from './seat-looks.ts';
import { type Shelf, startShelf } from './shelf.ts';
import { makeSurface } from './surface.ts';

interface Sprite {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Draws seats from pictures of the few kinds there are. */
export interface SeatSprites {
  /**
   * Draw a seat with its middle on a point.
   *
   * @param sizePx - width of the seat, pixels of the target.
   */
  readonly draw: (
    target: CanvasRenderingContext2D,
    face: SeatFace,
    at: { readonly x: number; readonly y: number },
    facingDeg: number,
    sizePx: number,
    standing: boolean,
  ) => void;
}

const SIDE = 1024;

/** Start with no pictures; one is drawn when it is needed first. */
export function startSeatSprites(): SeatSprites {
  const sheet = makeSurface(SIDE, SIDE);
  let shelf: Shelf = startShelf(SIDE);
  const sprites = new Map<string, Sprite>();

  const make = (face: SeatFace, turn: number, size: number, standing: boolean): Sprite | undefined => {
    const side = Math.ceil(turn % 90 === 0 || standing ? size : size * 1.42) + 4;
    const even = side + ((side - Math.round(size)) % 2);
    const place = shelf.place(even, even);
    if (place === undefined) return undefined;
    const { context } = sheet;
    context.save();
    context.translate(place.x + even / 2, place.y + even / 2);
    context.rotate((turn * Math.PI) / 180);
    paintSeat(context, face, size, standing);
    context.restore();
    return { ...place, side: even };
  };

  return {
    draw: (target, face, at, facingDeg, sizePx, standing) => {
      const step = sizePx < 48 ? 3 : 1;
      const turn = (Math.round(facingDeg / step) * step) % 360;
      const size = Math.max(4, Math.round(sizePx));
      const { fill, stroke } = nearPaint(face);
      const key = `${fill}${stroke}${shownStateOf(face)}${turn} ${size}${standing ? 's' : ''}`;
      let sprite = sprites.get(key);
      if (sprite === undefined) {
        sprite = make(face, turn, size, standing);
        if (sprite === undefined) {
          sheet.context.clearRect(0, 0, SIDE, SIDE);
          shelf = startShelf(SIDE);
          sprites.clear();
          sprite = make(face, turn, size, standing);
        }
        if (sprite === undefined) {
          target.save();
          target.translate(at.x, at.y);
          target.rotate((turn * Math.PI) / 180);
          paintSeat(target, face, size, standing);
          target.restore();
          return;
        }
        sprites.set(key, sprite);
      }
      const { side } = sprite;
      const [x, y] = [Math.round(at.x - side / 2), Math.round(at.y - side / 2)];
      target.drawImage(sheet.canvas, sprite.x, sprite.y, side, side, x, y, side, side);
    },
  };
}

/** Paint a seat about the origin, its sitter looking up. */
function paintSeat(context: CanvasRenderingContext2D, face: SeatFace, size: number, standing: boolean): void {
  const { fill, stroke, dashed } = nearPaint(face);
  const line = Math.max(1, Math.round(size / 36));
  const half = size / 2 - line / 2;
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = line;
  context.lineCap = 'round';
  context.beginPath();
  if (standing) context.arc(0, 0, half, 0, 2 * Math.PI);
  else context.roundRect(-half, -half, 2 * half, 2 * half, size * 0.18);
  context.fill();
  if (dashed) context.setLineDash([size * 0.13, size * 0.09]);
  context.stroke();
  context.setLineDash([]);
  // The back of the chair, or the shoulders of somebody who stands.
  context.lineWidth = Math.max(1.5, size * 0.1);
  context.beginPath();
  const back = half - context.lineWidth / 2;
  if (standing) context.arc(0, 0, back, Math.PI * 0.25, Math.PI * 0.75);
  else {
    context.moveTo(-half * 0.66, back);
    context.lineTo(half * 0.66, back);
  }
  context.stroke();
  if (shownStateOf(face) !== 'closed') return;
  context.lineWidth = line;
  context.beginPath();
  context.moveTo(-half * 0.7, -half * 0.7);
  context.lineTo(half * 0.7, half * 0.7);
  context.moveTo(half * 0.7, -half * 0.7);
  context.lineTo(-half * 0.7, half * 0.7);
  context.stroke();
}
