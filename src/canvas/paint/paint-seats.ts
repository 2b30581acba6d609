import { INKS } from '../../scene/palette.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import { type SeatFace, type SeatSheet, stateOf } from '../../scene/seat-sheet.ts';
import { type Detail, shows } from '../view/detail.ts';
import type { Patch } from './paint-ground.ts';
import { farFill } from './seat-looks.ts';
import type { SeatSprites } from './seat-sprites.ts';
import { type Ink, writeText } from './write-text.ts';

const NAME: Ink = { colour: INKS.name, weight: 600 };
const SMALL: Ink = { colour: INKS.label, weight: 400 };
const DOUBT: Ink = { colour: '#ffffff', weight: 600 };
const HOLLOW = '#b9b3a5';
/** Clear space between two names side by side. */
const CLEAR_MM = 50;
/** Half the back of a chair. */
const BACK_MM = 24;
/** More where the chair stands at a slant. */
const SLANT_MM = 22;
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
  sprites: SeatSprites,
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
      sprites.draw(target, face, at, field.facingDeg[seat] ?? 0, sizePx, field.standing[seat] === 1);
      const place = {
        at: wordsAt(at, field.facingDeg[seat] ?? 0, patch.pxPerMm),
        corner: at,
        sizeMm: field.sizeMm[seat] ?? 0,
        roomMm: field.rows[field.rowOf[seat] ?? 0]?.roomMm ?? 0,
        sideways: Math.abs(Math.sin(((field.facingDeg[seat] ?? 0) * Math.PI) / 180)),
        standing: field.standing[seat] === 1,
      };
      paintWords(target, face, place, detail, patch.pxPerMm);
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
    const turned: number[] = [];
    for (const seat of group) {
      if (outlined && (field.facingDeg[seat] ?? 0) % 90 !== 0) {
        turned.push(seat);
        continue;
      }
      const size = Math.max(1, (field.sizeMm[seat] ?? 0) * pxPerMm * 0.92);
      const x = (field.xMm[seat] ?? 0) * pxPerMm + originX - size / 2;
      const y = (field.yMm[seat] ?? 0) * pxPerMm + originY - size / 2;
      target.fillRect(x, y, size, size);
      if (hollow && (outlined || size > 2.5)) target.strokeRect(x + 0.5, y + 0.5, size - 1, size - 1);
    }
    if (turned.length === 0) continue;
    target.beginPath();
    for (const seat of turned) traceTurned(target, field, seat, patch);
    target.fill();
    if (hollow) target.stroke();
  }
}

/** Add the square of a turned seat to the path. */
function traceTurned(target: CanvasRenderingContext2D, field: SeatField, seat: number, patch: Patch): void {
  const half = (field.sizeMm[seat] ?? 0) * patch.pxPerMm * 0.46;
  const x = (field.xMm[seat] ?? 0) * patch.pxPerMm + patch.originX;
  const y = (field.yMm[seat] ?? 0) * patch.pxPerMm + patch.originY;
  const turn = ((field.facingDeg[seat] ?? 0) * Math.PI) / 180;
  const [a, b] = [half * Math.cos(turn), half * Math.sin(turn)];
  target.moveTo(x - a + b, y - b - a);
  target.lineTo(x + a + b, y + b - a);
  target.lineTo(x + a - b, y + b + a);
  target.lineTo(x - a - b, y - b + a);
  target.closePath();
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the words of a seat stand and how much room they have. */
interface WordPlace {
  readonly at: Spot;
  /** Middle of the seat itself. */
  readonly corner: Spot;
  readonly sizeMm: number;
  readonly roomMm: number;
  /** 0 = looks up or down the drawing, 1 = to its side. */
  readonly sideways: number;
  readonly standing: boolean;
}

/** The words keep clear of the back of the chair: a little on the way the sitter looks. */
function wordsAt(at: Spot, facingDeg: number, pxPerMm: number): Spot {
  const turn = (facingDeg * Math.PI) / 180;
  const px = (BACK_MM + SLANT_MM * Math.abs(Math.sin(2 * turn))) * pxPerMm;
  return { x: at.x + Math.sin(turn) * px, y: at.y - Math.cos(turn) * px * 0.5 };
}

function paintWords(
  target: CanvasRenderingContext2D,
  face: SeatFace,
  { at, corner, sizeMm, roomMm, sideways, standing }: WordPlace,
  detail: Detail,
  pxPerMm: number,
): void {
  const small = face.label ?? face.rank;
  const put = (text: string, downMm: number, textMm: number, widestMm: number, ink: Ink, asideMm = 0): void =>
    writeText(
      target,
      text,
      { x: at.x + asideMm * pxPerMm, y: at.y + downMm * pxPerMm },
      Math.max(6, Math.round(textMm * pxPerMm)),
      widestMm * pxPerMm,
      ink,
    );
  const widestMm = Math.min(roomMm - CLEAR_MM, sizeMm + 2 * CLEAR_MM);
  const clearMm = standing ? 210 : sideways * 180;
  const nameRoomMm = Math.max(SMALL_MM, Math.min(widestMm, sizeMm + 2 * CLEAR_MM - clearMm));
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
    const marked = face.doubt === true || stateOf(face) === 'pinned';
    put(face.unit, -178, 70, marked ? inSeatMm - 130 : inSeatMm, SMALL);
  }
  if (face.tint !== undefined && shows(detail, 'label') && face.person !== undefined) {
    const ink = { colour: face.tint.colour, weight: 600 } as const;
    put(face.tint.mark, 112, 80, inSeatMm / 3, ink, -sizeMm * 0.34);
  }
  if (stateOf(face) === 'pinned') paintPin(target, corner, sizeMm * pxPerMm);
  if (face.doubt === true) paintDoubt(target, corner, sizeMm * pxPerMm);
}

/** A pin in the right upper corner. */
function paintPin(
  target: CanvasRenderingContext2D,
  at: { readonly x: number; readonly y: number },
  sizePx: number,
): void {
  const radius = Math.max(2, sizePx * 0.075);
  const [x, y] = [at.x + sizePx / 2 - radius * 0.6, at.y - sizePx / 2 + radius * 0.6];
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
): void {
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
