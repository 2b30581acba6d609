import { boxesMeet, growBox } from '../../scene/box.ts';
import { CANVAS_FONT } from '../../scene/palette.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import { runsIn, type ZoneShape } from '../hall/zone-shape.ts';
import { boxInSight, type Viewport } from '../view/viewport.ts';
import type { StrokeOverlay } from './overlay.ts';
import { ring } from './ring.ts';

const EDGE_PX = 1.5;
const EVERY = 4;
const NAME_PX = 12;

/** Draw each zone as a tinted area with an edge, and its name upright on its upper edge. */
export function paintZones(
  target: CanvasRenderingContext2D,
  field: SeatField,
  view: Viewport,
  zones: readonly ZoneShape[],
): void {
  const sight = boxInSight(view);
  const inSight = zones.filter((zone) => boxesMeet(growBox(zone.box, zone.bandMm), sight));
  target.save();
  target.lineCap = 'butt';
  target.lineJoin = 'round';
  for (const zone of inSight) {
    // Bands of neighbouring rows must overlap by more than their edges.
    const widthPx = zone.bandMm * view.scale + 2 * EDGE_PX;
    const runs = runsIn(zone, growBox(sight, (2 * EDGE_PX) / view.scale));
    tracePath(target, field, view, zone.bandMm, runs, EDGE_PX);
    // An area with an edge: the wide stroke shows its rim, the inside is taken out and tinted.
    target.strokeStyle = zone.colour;
    target.lineWidth = widthPx;
    target.stroke();
    target.globalCompositeOperation = 'destination-out';
    tracePath(target, field, view, zone.bandMm, runs, 0);
    target.lineWidth = Math.max(1, widthPx - 2 * EDGE_PX);
    target.strokeStyle = '#000000';
    target.stroke();
    target.globalCompositeOperation = 'source-over';
    target.globalAlpha = 0.16;
    target.strokeStyle = zone.colour;
    target.stroke();
    target.globalAlpha = 1;
  }
  for (const zone of inSight) paintName(target, view, zone);
  target.restore();
}

function tracePath(
  target: CanvasRenderingContext2D,
  field: SeatField,
  view: Viewport,
  bandMm: number,
  runs: ZoneShape['runs'],
  /** How much farther than half way to the next seat, CSS pixels. */
  beyondPx: number,
): void {
  const x = (seat: number): number => ((field.xMm[seat] ?? 0) - view.xMm) * view.scale;
  const y = (seat: number): number => ((field.yMm[seat] ?? 0) - view.yMm) * view.scale;
  target.beginPath();
  for (const [from, to] of runs) {
    const first = beside(field, from, -1, bandMm, beyondPx / view.scale);
    const last = beside(field, to, 1, bandMm, beyondPx / view.scale);
    target.moveTo(x(from) + first.dx * view.scale, y(from) + first.dy * view.scale);
    for (let seat = from; seat < to; seat += EVERY) target.lineTo(x(seat), y(seat));
    target.lineTo(x(to), y(to));
    target.lineTo(x(to) + last.dx * view.scale, y(to) + last.dy * view.scale);
  }
}

/** From a seat to half way to its next on the sitter's right (1) or left (-1), millimetres. */
function beside(
  field: SeatField,
  seat: number,
  hand: 1 | -1,
  bandMm: number,
  beyondMm: number,
): { readonly dx: number; readonly dy: number } {
  const roomMm = field.rows[field.rowOf[seat] ?? 0]?.roomMm ?? bandMm;
  const reachMm = hand * (Math.min(roomMm, bandMm) / 2 + beyondMm);
  const turn = ((field.facingDeg[seat] ?? 0) * Math.PI) / 180;
  return { dx: reachMm * Math.cos(turn), dy: reachMm * Math.sin(turn) };
}

/** Names stay in sight as long as their zone does, and give way where there is no room for them. */
function paintName(target: CanvasRenderingContext2D, view: Viewport, zone: ZoneShape): void {
  if (zone.name === '') return;
  const widthPx = (zone.box.right - zone.box.left + zone.bandMm) * view.scale;
  target.font = `600 ${NAME_PX}px ${CANVAS_FONT}`;
  const textPx = target.measureText(zone.name).width;
  if (textPx > widthPx * 2.5 && widthPx < 24) return;
  const x = Math.round((zone.nameAt.xMm - view.xMm) * view.scale);
  const edge = (zone.nameAt.yMm - zone.bandMm / 2 - view.yMm) * view.scale;
  const y = Math.round(Math.max(NAME_PX, edge));
  const half = textPx / 2 + 7;
  target.beginPath();
  target.roundRect(x - half, y - NAME_PX + 2, 2 * half, 2 * NAME_PX - 4, 10);
  target.fillStyle = '#fffefb';
  target.fill();
  target.strokeStyle = zone.colour;
  target.lineWidth = 1.5;
  target.stroke();
  target.fillStyle = '#221e19';
  target.textAlign = 'center';
  target.textBaseline = 'middle';
  target.fillText(zone.name, x, y + 0.5);
}

/** Ring the seats a painting hand has taken in; crossed out where it wipes. */
export function paintStroke(
  target: CanvasRenderingContext2D,
  field: SeatField,
  view: Viewport,
  { seats, colour, erases }: StrokeOverlay,
): void {
  const sight = growBox(boxInSight(view), 600);
  for (const seat of seats) {
    const [x, y] = [field.xMm[seat] ?? 0, field.yMm[seat] ?? 0];
    if (x < sight.left || x > sight.right || y < sight.top || y > sight.bottom) continue;
    const look = erases
      ? { colour: '#6a6356', width: 1.5, out: 1, fill: 'rgb(255 253 249 / 80%)', dash: [3, 3] }
      : { colour, width: 2, out: 1, fill: `${colour}55` };
    ring(target, field, view, seat, look);
  }
}
