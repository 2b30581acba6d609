import { INKS } from '../../scene/palette.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import { type SeatFace, type SeatSheet, stateOf } from '../../scene/seat-sheet.ts';
import { type Detail, shows } from '../view/detail.ts';
import type { GlyphAtlas, Ink } from './glyph-atlas.ts';
import type { Patch } from './paint-ground.ts';
import { farFill } from './seat-looks.ts';
import type { SeatSprites } from './seat-sprites.ts';

/** What seats are painted with. */
export interface SeatBrush {
  readonly sprites: SeatSprites;
  readonly write: GlyphAtlas['write'];
}

const NAME: Ink = { colour: INKS.name, weight: 600 };
const SMALL: Ink = { colour: INKS.label, weight: 400 };
const DOUBT: Ink = { colour: '#ffffff', weight: 600 };
const HOLLOW = '#b9b3a5';
/** Clear space between two names side by side. */
const CLEAR_MM = 50;
const NAME_MM = 145;
const SMALL_MM = 95;

/**
 * Paint seats at a level of detail.
 *
 * @param seats - numbers of the seats that reach into the patch.
 */
export function paintSeats(
  target: CanvasRenderingContext2D,
  field: SeatField,
  sheet: SeatSheet,
  seats: readonly number[],
  detail: Detail,
  patch: Patch,
  brush: SeatBrush,
): void {
  if (!shows(detail, 'number')) paintFar(target, field, sheet, seats, patch, detail === 'box');
  else {
    for (const seat of seats) {
      const face = sheet[seat] ?? {};
      const at = {
        x: Math.round((field.xMm[seat] ?? 0) * patch.pxPerMm) + patch.originX,
        y: Math.round((field.yMm[seat] ?? 0) * patch.pxPerMm) + patch.originY,
      };
      const sizePx = (field.sizeMm[seat] ?? 0) * patch.pxPerMm;
      brush.sprites.draw(target, face, at, field.facingDeg[seat] ?? 0, sizePx, field.standing[seat] === 1);
      const roomMm = field.rows[field.rowOf[seat] ?? 0]?.roomMm ?? 0;
      paintWords(target, face, at, field.sizeMm[seat] ?? 0, roomMm, detail, patch.pxPerMm, brush);
    }
  }
}

function paintFar(
  target: CanvasRenderingContext2D,
  field: SeatField,
  sheet: SeatSheet,
  seats: readonly number[],
  patch: Patch,
  outlined: boolean,
): void {
  const byFill = new Map<string, number[]>();
  for (const seat of seats) {
    const fill = farFill(sheet[seat] ?? {});
    const group = byFill.get(fill);
    if (group === undefined) byFill.set(fill, [seat]);
    else group.push(seat);
  }
  const { pxPerMm, originX, originY } = patch;
  for (const [fill, group] of byFill) {
    target.fillStyle = fill;
    target.strokeStyle = HOLLOW;
    target.lineWidth = 1;
    const hollow = fill === '#ffffff';
    for (const seat of group) {
      const size = Math.max(1, (field.sizeMm[seat] ?? 0) * pxPerMm * 0.92);
      const x = (field.xMm[seat] ?? 0) * pxPerMm + originX - size / 2;
      const y = (field.yMm[seat] ?? 0) * pxPerMm + originY - size / 2;
      target.fillRect(x, y, size, size);
      if (hollow && (outlined || size > 2.5)) target.strokeRect(x + 0.5, y + 0.5, size - 1, size - 1);
    }
  }
}

function paintWords(
  target: CanvasRenderingContext2D,
  face: SeatFace,
  at: { readonly x: number; readonly y: number },
  sizeMm: number,
  roomMm: number,
  detail: Detail,
  pxPerMm: number,
  brush: SeatBrush,
): void {
  const small = face.label ?? face.rank;
  const put = (text: string, downMm: number, textMm: number, widestMm: number, ink: Ink, asideMm = 0): void =>
    brush.write(
      target,
      text,
      { x: at.x + asideMm * pxPerMm, y: at.y + downMm * pxPerMm },
      Math.max(6, Math.round(textMm * pxPerMm)),
      widestMm * pxPerMm,
      ink,
    );
  const nameRoomMm = Math.max(SMALL_MM, Math.min(roomMm - CLEAR_MM, sizeMm + 2 * CLEAR_MM));
  const inSeatMm = sizeMm - CLEAR_MM;
  if (!shows(detail, 'name') || face.name === undefined) {
    const text = small ?? face.name?.slice(0, 1);
    if (text !== undefined && stateOf(face) !== 'closed') {
      put(text, 0, shows(detail, 'name') ? NAME_MM : 250, inSeatMm, SMALL);
    }
  } else if (!shows(detail, 'label') || small === undefined) {
    put(face.name, 0, NAME_MM, nameRoomMm, NAME);
  } else {
    put(face.name, -45, NAME_MM, nameRoomMm, NAME);
    put(small, 110, SMALL_MM, inSeatMm, SMALL);
  }
  if (shows(detail, 'unit') && face.unit !== undefined) {
    put(face.unit, -178, 70, inSeatMm, SMALL);
  }
  if (face.tint !== undefined && shows(detail, 'label') && face.person !== undefined) {
    const ink = { colour: face.tint.colour, weight: 600 } as const;
    put(face.tint.mark, 112, 80, inSeatMm / 3, ink, -sizeMm * 0.34);
  }
  if (stateOf(face) === 'pinned') paintPin(target, at, sizeMm * pxPerMm);
  if (face.doubt === true) paintDoubt(target, at, sizeMm * pxPerMm, brush.write);
}

/** A pin in the right upper corner. */
function paintPin(
  target: CanvasRenderingContext2D,
  at: { readonly x: number; readonly y: number },
  sizePx: number,
): void {
  const radius = Math.max(2, sizePx * 0.075);
  const [x, y] = [at.x + sizePx / 2 - radius * 1.3, at.y - sizePx / 2 + radius * 1.3];
  target.fillStyle = '#8c2f2b';
  target.beginPath();
  target.arc(x, y, radius, 0, 2 * Math.PI);
  target.fill();
  target.fillRect(x - radius * 0.25, y, radius * 0.5, radius * 2.4);
}

/** A warning sign in the left upper corner. */
function paintDoubt(
  target: CanvasRenderingContext2D,
  at: { readonly x: number; readonly y: number },
  sizePx: number,
  write: GlyphAtlas['write'],
): void {
  const half = Math.max(4, sizePx * 0.13);
  const [x, y] = [at.x - sizePx / 2 + half * 0.8, at.y - sizePx / 2 + half * 0.8];
  target.fillStyle = '#9a5b0b';
  target.beginPath();
  target.moveTo(x, y - half);
  target.lineTo(x + half, y + half * 0.8);
  target.lineTo(x - half, y + half * 0.8);
  target.closePath();
  target.fill();
  const sizeText = Math.round(half * 1.3);
  if (sizeText >= 6) write(target, '!', { x, y: y + half * 0.15 }, sizeText, half * 2, DOUBT);
}
