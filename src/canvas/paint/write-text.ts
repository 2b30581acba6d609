import { CANVAS_FONT } from '../../scene/palette.ts';

/** How a text is written. */
export interface Ink {
  readonly colour: string;
  readonly weight: 400 | 600;
}

/** From the middle of a line down to its baseline, in characters. */
const BASELINE = 0.36;

/**
 * Write a text upright about a point; squeezed where it is wider than `widest`, never wrapped.
 *
 * Tiles are painted once for a scale, so each name is set once: pictures of characters were tried and cost
 * more than they saved.
 *
 * @param sizePx - height of a character; a whole number of pixels of the target.
 */
export function writeText(
  target: CanvasRenderingContext2D,
  text: string,
  at: { readonly x: number; readonly y: number },
  sizePx: number,
  widest: number,
  ink: Ink,
): void {
  target.font = `${ink.weight} ${sizePx}px ${CANVAS_FONT}`;
  target.fillStyle = ink.colour;
  target.textAlign = 'center';
  target.textBaseline = 'alphabetic';
  target.fillText(text, Math.round(at.x), Math.round(at.y + sizePx * BASELINE), Math.max(1, widest));
}
