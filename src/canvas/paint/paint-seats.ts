import { breakName, charactersWide } from '../../scene/break-name.ts';
import { INKS } from '../../scene/palette.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import { type SeatFace, type SeatSheet, type SeatTint, shownStateOf } from '../../scene/seat-sheet.ts';
import { type Cut, TINT_CUTS } from '../../scene/tint-cuts.ts';
import { type Detail, shows } from '../view/detail.ts';
import type { Patch } from './paint-ground.ts';
import { paintBadge, paintDoubt, paintLit, paintPin } from './paint-marks.ts';
import { farLook } from './seat-looks.ts';
import type { SeatSprites } from './seat-sprites.ts';
import { wordRoom } from './word-room.ts';
import { type Ink, writeText } from './write-text.ts';

const NAME: Ink = { colour: INKS.name, weight: 600 };
const SMALL: Ink = { colour: INKS.label, weight: 400 };
const HOLLOW = '#b9b3a5';
/** Clear space between two names side by side. */
const CLEAR_MM = 50;
const NAME_MM = 150;
/** Where a name stands alone in two lines, and where its number or rank stands below. */
const HALF_MM = 112;
const THIRD_MM = 92;
const SMALL_MM = 95;
/** Two short lines that share a small seat, and how far their middles are from its middle. */
const LINES_MM = 175;
const LINES_APART_MM = 88;
/** The words stand a little off the back of the chair. */
const OFF_BACK_MM = 12;

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
        at,
        sizeMm: field.sizeMm[seat] ?? 0,
        roomMm: field.rows[field.rowOf[seat] ?? 0]?.roomMm ?? 0,
        facingDeg: field.facingDeg[seat] ?? 0,
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
  const byLook = new Map<string, { readonly fill: string; readonly cuts: readonly Cut[]; seats: number[] }>();
  for (const seat of seats) {
    const { fill, cut } = farLook(sheet[seat] ?? {});
    const group = byLook.get(fill + cut);
    if (group === undefined) byLook.set(fill + cut, { fill, cuts: TINT_CUTS[cut] ?? [], seats: [seat] });
    else group.seats.push(seat);
  }
  const { pxPerMm, originX, originY } = patch;
  for (const { fill, cuts, seats: group } of byLook.values()) {
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
    if (turned.length > 0) {
      target.beginPath();
      for (const seat of turned) traceTurned(target, field, seat, patch);
      target.fill();
      if (hollow) target.stroke();
    }
    if (!outlined) continue;
    target.fillStyle = '#ffffff';
    for (const cut of cuts) for (const seat of group) fillCut(target, field, seat, patch, cut);
  }
}

/** Cut a piece out of a coloured seat; the piece lies as the drawing does. */
function fillCut(
  target: CanvasRenderingContext2D,
  field: SeatField,
  seat: number,
  { pxPerMm, originX, originY }: Patch,
  { x, y, width, height }: Cut,
): void {
  const size = (field.sizeMm[seat] ?? 0) * pxPerMm * 0.92;
  const left = (field.xMm[seat] ?? 0) * pxPerMm + originX - size / 2;
  const top = (field.yMm[seat] ?? 0) * pxPerMm + originY - size / 2;
  target.fillRect(left + x * size, top + y * size, width * size, height * size);
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

const markInk = ({ colour }: SeatTint): Ink => ({ colour, weight: 600 });

/** Where the words of a seat stand and how much room they have. */
interface WordPlace {
  readonly at: Spot;
  readonly sizeMm: number;
  readonly roomMm: number;
  readonly facingDeg: number;
  readonly standing: boolean;
}

function paintWords(
  target: CanvasRenderingContext2D,
  face: SeatFace,
  { at, sizeMm, roomMm, facingDeg, standing }: WordPlace,
  detail: Detail,
  pxPerMm: number,
): void {
  const lower = face.label ?? face.rank;
  const small = lower === '' ? undefined : lower;
  const first = face.text ?? face.name;
  const offBackMm = -Math.cos((facingDeg * Math.PI) / 180) * OFF_BACK_MM;
  const put = (text: string, downMm: number, textMm: number, widestMm: number, ink: Ink, asideMm = 0): void =>
    writeText(
      target,
      text,
      { x: at.x + asideMm * pxPerMm, y: at.y + (downMm + offBackMm) * pxPerMm },
      Math.max(6, Math.round(textMm * pxPerMm)),
      widestMm * pxPerMm,
      ink,
    );
  const putName = (line: string, downMm: number, textMm: number): void => {
    const room = wordRoom({ sizeMm, facingDeg, standing, downMm: downMm + offBackMm, heightMm: textMm });
    const widestMm = Math.min(roomMm - CLEAR_MM, room.widestMm);
    put(line, downMm, textMm, Math.max(SMALL_MM, widestMm), NAME, room.asideMm);
  };
  const inSeatMm = sizeMm - CLEAR_MM;
  const tint = face.name === undefined ? undefined : face.tint;
  const near = shows(detail, 'name');
  if (detail === 'lines' && first !== undefined && tint === undefined) {
    const [upper = '', under] = breakName(first, 2);
    putName(upper, under === undefined ? 0 : -LINES_APART_MM, LINES_MM);
    if (under !== undefined) putName(under, LINES_APART_MM, LINES_MM);
  } else if (!near || first === undefined) {
    const short =
      face.text === undefined ? (small ?? first?.slice(0, 1)) : [...face.text].slice(0, 2).join('');
    // A colour never speaks alone: where only one word fits it is the mark of the colour.
    const text = near ? short : (tint?.mark ?? short);
    if (text !== undefined && shownStateOf(face) !== 'closed') {
      put(text, 0, near ? NAME_MM : 250, inSeatMm, tint === undefined ? SMALL : markInk(tint));
    }
  } else {
    const shared = shows(detail, 'label') && small !== undefined;
    const [upper = '', under] = breakName(first);
    // The mark of a colour stands below a name too.
    const third = shared || tint !== undefined;
    if (under === undefined) {
      // A name of four characters is set smaller rather than across the edges of its seat.
      putName(
        upper,
        shared ? -45 : 0,
        Math.min(NAME_MM, Math.max(HALF_MM, inSeatMm / charactersWide(upper))),
      );
    } else {
      putName(upper, third ? -86 : -64, third ? THIRD_MM : HALF_MM);
      putName(under, third ? 8 : 64, third ? THIRD_MM : HALF_MM);
    }
    if (shared) put(small, 110, SMALL_MM, inSeatMm, SMALL);
  }
  if (shows(detail, 'unit') && face.unit !== undefined) {
    const marked = face.doubt === true || shownStateOf(face) === 'pinned';
    put(face.unit, -178, 70, marked ? inSeatMm - 130 : inSeatMm, SMALL);
  }
  if (tint !== undefined && near) {
    put(tint.mark, shows(detail, 'label') ? 112 : 135, 90, inSeatMm / 3, markInk(tint), -sizeMm * 0.34);
  }
  if (shownStateOf(face) === 'pinned') paintPin(target, at, sizeMm * pxPerMm);
  if (face.lit === true) paintLit(target, at, sizeMm * pxPerMm);
  if (face.badge !== undefined && near) paintBadge(target, face.badge, at, sizeMm * pxPerMm);
  if (face.doubt === true) paintDoubt(target, at, sizeMm * pxPerMm);
}
