import { boxesMeet, growBox } from '../../scene/box.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import { detailAt, shows } from '../view/detail.ts';
import { boxInSight, type Viewport } from '../view/viewport.ts';
import type { Band, Overlay } from './overlay.ts';
import { paintCarried } from './paint-carried.ts';
import { paintStroke, paintZones } from './paint-zones.ts';
import { ring } from './ring.ts';

const RED = '#a3211d';
const FOCUS = '#1f5fa8';

/** Paint selection, focus, marquee and what is in the hand, in CSS pixels of the sight. */
export function paintOverlay(
  target: CanvasRenderingContext2D,
  field: SeatField,
  view: Viewport,
  overlay: Overlay,
): void {
  if (overlay.zones !== undefined) paintZones(target, field, view, overlay.zones);
  if (overlay.stroke !== undefined) paintStroke(target, field, view, overlay.stroke);
  if (overlay.selected.length > 0) paintSelection(target, field, view, overlay.selected);
  if (overlay.hover !== undefined)
    ring(target, field, view, overlay.hover, { colour: RED, width: 1, out: 2 });
  if (overlay.focus !== undefined) {
    ring(target, field, view, overlay.focus, { colour: '#ffffff', width: 5, out: 4 });
    ring(target, field, view, overlay.focus, { colour: FOCUS, width: 2.5, out: 4 });
  }
  if (overlay.band !== undefined) paintBand(target, view, overlay.band);
  if (overlay.carried !== undefined) paintCarried(target, field, view, overlay.carried);
}

/** Near, each seat gets a ring; far, neighbours of a row are joined to one stroke. */
function paintSelection(
  target: CanvasRenderingContext2D,
  field: SeatField,
  view: Viewport,
  selected: readonly number[],
): void {
  const sight = growBox(boxInSight(view), 800);
  if (shows(detailAt(view.scale), 'number')) {
    for (const seat of selected) {
      const [x, y] = [field.xMm[seat] ?? 0, field.yMm[seat] ?? 0];
      if (x < sight.left || x > sight.right || y < sight.top || y > sight.bottom) continue;
      ring(target, field, view, seat, { colour: RED, width: 2, out: 1.5, fill: 'rgb(163 33 29 / 12%)' });
    }
    return;
  }
  target.beginPath();
  for (let index = 0; index < selected.length; ) {
    let last = index;
    const row = field.rowOf[selected[index] ?? 0];
    while (selected[last + 1] === (selected[last] ?? 0) + 1 && field.rowOf[selected[last + 1] ?? 0] === row)
      last += 1;
    strokeRun(target, field, view, selected[index] ?? 0, selected[last] ?? 0, sight);
    index = last + 1;
  }
  target.lineWidth = Math.max(3, 600 * view.scale);
  target.lineCap = 'square';
  target.strokeStyle = 'rgb(163 33 29 / 38%)';
  target.stroke();
}

const EVERY = 6;

function strokeRun(
  target: CanvasRenderingContext2D,
  field: SeatField,
  view: Viewport,
  from: number,
  to: number,
  sight: ReturnType<typeof boxInSight>,
): void {
  const x = (seat: number): number => field.xMm[seat] ?? 0;
  const y = (seat: number): number => field.yMm[seat] ?? 0;
  const box = {
    left: Math.min(x(from), x(to)),
    right: Math.max(x(from), x(to)),
    top: Math.min(y(from), y(to)),
    bottom: Math.max(y(from), y(to)),
  };
  // A curved row reaches beyond its ends by at most its own length.
  if (
    !boxesMeet(growBox(box, field.rows[field.rowOf[from] ?? 0]?.row.part === 'round' ? 2000 : 500), sight)
  ) {
    if (box.right - box.left + box.bottom - box.top < 4000) return;
  }
  const put = (seat: number): readonly [number, number] => [
    (x(seat) - view.xMm) * view.scale,
    (y(seat) - view.yMm) * view.scale,
  ];
  target.moveTo(...put(from));
  for (let seat = from + EVERY; seat < to; seat += EVERY) target.lineTo(...put(seat));
  const [lastX, lastY] = put(to);
  target.lineTo(lastX + 0.01, lastY);
}

function paintBand(target: CanvasRenderingContext2D, view: Viewport, { shape, path }: Band): void {
  const points = path.map(
    (at) => [(at.xMm - view.xMm) * view.scale, (at.yMm - view.yMm) * view.scale] as const,
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return;
  target.beginPath();
  if (shape === 'box') target.rect(first[0], first[1], last[0] - first[0], last[1] - first[1]);
  else {
    for (const [x, y] of points) target.lineTo(x, y);
    target.closePath();
  }
  target.fillStyle = 'rgb(163 33 29 / 8%)';
  target.fill();
  target.strokeStyle = RED;
  target.lineWidth = 1;
  target.setLineDash([5, 4]);
  target.stroke();
  target.setLineDash([]);
}
