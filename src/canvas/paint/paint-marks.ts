import { type Ink, writeText } from './write-text.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const DOUBT: Ink = { colour: '#ffffff', weight: 600 };
const BADGE: Ink = { colour: '#8c2f2b', weight: 600 };
const LIT = '#1b6f78';

/** A pin in the right upper corner. */
export function paintPin(target: CanvasRenderingContext2D, at: Spot, sizePx: number): void {
  const radius = Math.max(2, sizePx * 0.075);
  const [x, y] = [at.x + sizePx / 2 - radius * 0.6, at.y - sizePx / 2 + radius * 0.6];
  target.fillStyle = '#8c2f2b';
  target.beginPath();
  target.arc(x, y, radius, 0, 2 * Math.PI);
  target.fill();
  target.fillRect(x - radius * 0.25, y, radius * 0.5, radius * 2.4);
}

/** A warning sign in the left upper corner. */
export function paintDoubt(target: CanvasRenderingContext2D, at: Spot, sizePx: number): void {
  const half = Math.max(4, sizePx * 0.13);
  const [x, y] = [at.x - sizePx / 2 + half * 0.4, at.y - sizePx / 2 + half * 0.3];
  target.fillStyle = '#9a5b0b';
  target.beginPath();
  target.moveTo(x, y - half);
  target.lineTo(x + half, y + half * 0.8);
  target.lineTo(x - half, y + half * 0.8);
  target.closePath();
  target.fill();
  const sizeText = Math.round(half * 1.3);
  if (sizeText >= 6) writeText(target, '!', { x, y: y + half * 0.15 }, sizeText, half * 2, DOUBT);
}

/** The rank in a circle on the right lower corner; it grows sideways for long numbers. */
export function paintBadge(target: CanvasRenderingContext2D, text: string, at: Spot, sizePx: number): void {
  const half = Math.max(6, sizePx * 0.15);
  const wide = half * Math.max(1, 0.55 + text.length * 0.32);
  const [x, y] = [at.x + sizePx / 2 - wide * 0.6, at.y + sizePx / 2 - half * 0.6];
  target.beginPath();
  target.roundRect(x - wide, y - half, 2 * wide, 2 * half, half);
  target.fillStyle = '#ffffff';
  target.fill();
  target.strokeStyle = BADGE.colour;
  target.lineWidth = 1;
  target.stroke();
  writeText(target, text, { x, y }, Math.round(half * 1.25), wide * 1.8, BADGE);
}

/** A bar over the seat: cameras see it. */
export function paintLit(target: CanvasRenderingContext2D, at: Spot, sizePx: number): void {
  const thick = Math.max(2, sizePx * 0.07);
  target.fillStyle = LIT;
  target.fillRect(at.x - sizePx / 2, at.y - sizePx / 2 - thick * 1.2, sizePx, thick);
}
