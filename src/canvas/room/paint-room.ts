import type { ScenePoint } from '../../scene/scene.ts';
import { type ScreenPoint, toScreen, type Viewport } from '../view/viewport.ts';
import type { Lifted, RoomMarks, RoomOverlay } from './room-overlay.ts';
import { inMetres, type RoomWords, sayMetres } from './room-words.ts';
import type { RoomGrip } from './shown-grips.ts';
import type { Distance, Guide } from './snap.ts';

const RED = '#a3211d';
const BLUE = '#1f5fa8';
const GUIDE = '#c2185b';
const INK = '#1f1b16';
const FONT = "12px 'PingFang SC','Microsoft YaHei','Noto Sans SC',system-ui,sans-serif";

/** What the painter of the room's overlay needs. */
export interface RoomPicture {
  readonly view: Viewport;
  readonly overlay: RoomOverlay;
  readonly marks: RoomMarks;
  readonly grips: readonly RoomGrip[];
  readonly words: RoomWords;
}

/** Paint all that lies over the room, in CSS pixels of the sight. */
export function paintRoom(target: CanvasRenderingContext2D, picture: RoomPicture): void {
  const { view, overlay, marks, grips, words } = picture;
  const say = (mm: number): string => sayMetres(mm, words);
  for (const distance of marks.aisles) paintDistance(target, view, distance, BLUE, say);
  if (marks.corners && overlay.draft === undefined) paintCorners(target, view, marks.outline);
  if (overlay.lifted !== undefined) paintLifted(target, view, overlay.lifted);
  if (overlay.hover !== undefined) strokePath(target, view, overlay.hover, RED, 1, []);
  if (overlay.busy !== true) {
    for (const { hull, locked } of marks.chosen) {
      strokePath(target, view, hull, '#ffffff', 4, []);
      strokePath(target, view, hull, locked ? '#6a6356' : RED, 2, locked ? [7, 4] : []);
    }
    if (overlay.tip === undefined || overlay.draft === undefined) paintGrips(target, grips, marks);
  }
  for (const guide of overlay.guides ?? []) paintGuide(target, view, guide);
  for (const distance of overlay.distances ?? []) paintDistance(target, view, distance, GUIDE, say);
  if (overlay.band !== undefined) {
    const { left, right, top, bottom } = overlay.band;
    const corners = [
      { xMm: left, yMm: top },
      { xMm: right, yMm: top },
      { xMm: right, yMm: bottom },
      { xMm: left, yMm: bottom },
    ];
    fillPath(target, view, corners, 'rgb(163 33 29 / 8%)');
    strokePath(target, view, corners, RED, 1, [5, 4]);
  }
  if (overlay.draft !== undefined) paintDraft(target, view, overlay.draft, overlay.isBox === true);
  if (overlay.measure !== undefined) paintDistance(target, view, overlay.measure, BLUE, say);
  if (overlay.tip !== undefined) {
    const { at, text } = overlay.tip;
    badge(target, { x: at.x + 18, y: at.y + 22 }, text, INK, 'left');
  }
}

function trace(target: CanvasRenderingContext2D, view: Viewport, points: readonly ScenePoint[]): void {
  target.beginPath();
  for (const point of points) {
    const { x, y } = toScreen(view, point);
    target.lineTo(x, y);
  }
}

function strokePath(
  target: CanvasRenderingContext2D,
  view: Viewport,
  points: readonly ScenePoint[],
  colour: string,
  width: number,
  dash: readonly number[],
): void {
  trace(target, view, points);
  target.closePath();
  target.strokeStyle = colour;
  target.lineWidth = width;
  target.setLineDash([...dash]);
  target.stroke();
  target.setLineDash([]);
}

function fillPath(
  target: CanvasRenderingContext2D,
  view: Viewport,
  points: readonly ScenePoint[],
  colour: string,
): void {
  trace(target, view, points);
  target.fillStyle = colour;
  target.fill();
}

function paintLifted(target: CanvasRenderingContext2D, view: Viewport, lifted: Lifted): void {
  const { picture, dxMm, dyMm, turnDeg, pivot } = lifted;
  const { left, top, right, bottom } = picture.box;
  const at = toScreen(view, { xMm: pivot.xMm + dxMm, yMm: pivot.yMm + dyMm });
  target.save();
  target.translate(at.x, at.y);
  target.rotate((turnDeg * Math.PI) / 180);
  target.globalAlpha = 0.92;
  target.drawImage(
    picture.canvas,
    (left - pivot.xMm) * view.scale,
    (top - pivot.yMm) * view.scale,
    (right - left) * view.scale,
    (bottom - top) * view.scale,
  );
  target.restore();
}

function paintGuide(target: CanvasRenderingContext2D, view: Viewport, guide: Guide): void {
  const upright = guide.way === 'upright';
  const from = toScreen(
    view,
    upright ? { xMm: guide.atMm, yMm: guide.fromMm } : { xMm: guide.fromMm, yMm: guide.atMm },
  );
  const to = toScreen(
    view,
    upright ? { xMm: guide.atMm, yMm: guide.toMm } : { xMm: guide.toMm, yMm: guide.atMm },
  );
  const more = 16;
  target.beginPath();
  target.moveTo(upright ? from.x : from.x - more, upright ? from.y - more : from.y);
  target.lineTo(upright ? to.x : to.x + more, upright ? to.y + more : to.y);
  target.strokeStyle = GUIDE;
  target.lineWidth = 1.5;
  target.setLineDash(guide.from === 'axis' ? [10, 4, 2, 4] : []);
  target.stroke();
  target.setLineDash([]);
}

/** A line with short strokes at both ends and its length in the middle. */
function paintDistance(
  target: CanvasRenderingContext2D,
  view: Viewport,
  distance: Distance,
  colour: string,
  say: (mm: number) => string,
): void {
  const [from, to] = [toScreen(view, distance.from), toScreen(view, distance.to)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = length === 0 ? [1, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  target.beginPath();
  target.moveTo(from.x, from.y);
  target.lineTo(to.x, to.y);
  for (const end of [from, to]) {
    target.moveTo(end.x - uy * 5, end.y + ux * 5);
    target.lineTo(end.x + uy * 5, end.y - ux * 5);
  }
  target.strokeStyle = colour;
  target.lineWidth = 1.25;
  target.stroke();
  if (length < 8) return;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (middle.x < 0 || middle.y < 0 || middle.x > view.widthPx || middle.y > view.heightPx) return;
  const text = length < 64 ? inMetres(distance.mm) : say(distance.mm);
  // Beside a line that is shorter than its words.
  const beside = length < 40 ? 14 : 0;
  badge(target, { x: middle.x - uy * beside, y: middle.y + ux * beside }, text, colour, 'center');
}

/** Words on a ground of their own, upright, never off the canvas. */
function badge(
  target: CanvasRenderingContext2D,
  at: ScreenPoint,
  text: string,
  colour: string,
  align: 'left' | 'center',
): void {
  target.font = FONT;
  const width = target.measureText(text).width + 12;
  const ratio = target.getTransform().a;
  const [widest, highest] = [target.canvas.width / ratio, target.canvas.height / ratio];
  const left = Math.max(2, Math.min(widest - width - 2, align === 'left' ? at.x : at.x - width / 2));
  const top = Math.max(2, Math.min(highest - 22, at.y - 10));
  target.beginPath();
  target.roundRect(left, top, width, 20, 4);
  target.fillStyle = colour;
  target.fill();
  target.fillStyle = '#ffffff';
  target.textAlign = 'center';
  target.textBaseline = 'middle';
  target.fillText(text, left + width / 2, top + 10.5);
}

function paintGrips(target: CanvasRenderingContext2D, grips: readonly RoomGrip[], marks: RoomMarks): void {
  if (marks.chosen.some(({ locked }) => locked)) return;
  for (const grip of grips) {
    const { x, y } = grip.screen;
    if (grip.kind === 'turn') {
      target.beginPath();
      target.moveTo(x, y + 6);
      target.lineTo(x, y + 40);
      target.strokeStyle = RED;
      target.lineWidth = 1;
      target.stroke();
      disc(target, x, y, 7);
      target.beginPath();
      target.arc(x, y, 3.2, -2.4, 1.6);
      target.stroke();
      continue;
    }
    // Counts are pulled by bars, widths by diamonds: not told apart by colour alone.
    const [w, h] = Math.abs(grip.along.xMm) > Math.abs(grip.along.yMm) ? [8, 16] : [16, 8];
    target.beginPath();
    if (grip.kind === 'aisle' || grip.kind === 'curve') {
      target.moveTo(x, y - 8);
      target.lineTo(x + 8, y);
      target.lineTo(x, y + 8);
      target.lineTo(x - 8, y);
      target.closePath();
    } else target.roundRect(x - w / 2, y - h / 2, w, h, 3);
    target.fillStyle = '#ffffff';
    target.fill();
    target.strokeStyle = RED;
    target.lineWidth = 2;
    target.stroke();
  }
}

function disc(target: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  target.beginPath();
  target.arc(x, y, radius, 0, 2 * Math.PI);
  target.fillStyle = '#ffffff';
  target.fill();
  target.strokeStyle = RED;
  target.lineWidth = 2;
  target.stroke();
}

function paintCorners(
  target: CanvasRenderingContext2D,
  view: Viewport,
  outline: readonly ScenePoint[],
): void {
  for (const corner of outline) {
    const { x, y } = toScreen(view, corner);
    target.beginPath();
    target.rect(x - 5, y - 5, 10, 10);
    target.fillStyle = '#ffffff';
    target.fill();
    target.strokeStyle = '#5d5749';
    target.lineWidth = 1.5;
    target.stroke();
  }
}

function paintDraft(
  target: CanvasRenderingContext2D,
  view: Viewport,
  corners: readonly ScenePoint[],
  isBox: boolean,
): void {
  fillPath(target, view, corners, 'rgb(31 95 168 / 7%)');
  if (isBox) strokePath(target, view, corners, BLUE, 2, []);
  else {
    trace(target, view, corners);
    target.strokeStyle = BLUE;
    target.lineWidth = 2;
    target.stroke();
  }
  for (const corner of corners) {
    const { x, y } = toScreen(view, corner);
    target.beginPath();
    target.arc(x, y, 4, 0, 2 * Math.PI);
    target.fillStyle = '#ffffff';
    target.fill();
    target.strokeStyle = BLUE;
    target.lineWidth = 2;
    target.stroke();
  }
}
