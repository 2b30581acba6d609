import type { SeatField } from '../../scene/seat-field.ts';
import type { Viewport } from '../view/viewport.ts';

/** How a seat is ringed. */
export interface Ring {
  readonly colour: string;
  readonly width: number;
  /** Clear space between seat and ring, CSS pixels. */
  readonly out: number;
  readonly fill?: string;
  readonly dash?: readonly number[];
}

/** Draw a ring round a seat, turned as the seat is. */
export function ring(
  target: CanvasRenderingContext2D,
  field: SeatField,
  view: Viewport,
  seat: number,
  look: Ring,
): void {
  const half = Math.max(4, ((field.sizeMm[seat] ?? 0) * view.scale) / 2 + look.out);
  const x = ((field.xMm[seat] ?? 0) - view.xMm) * view.scale;
  const y = ((field.yMm[seat] ?? 0) - view.yMm) * view.scale;
  const turn = field.facingDeg[seat] ?? 0;
  target.save();
  target.translate(x, y);
  if (turn % 90 !== 0) target.rotate((turn * Math.PI) / 180);
  target.beginPath();
  if (field.standing[seat] === 1) target.arc(0, 0, half, 0, 2 * Math.PI);
  else target.roundRect(-half, -half, 2 * half, 2 * half, half * 0.36);
  if (look.fill !== undefined) {
    target.fillStyle = look.fill;
    target.fill();
  }
  target.strokeStyle = look.colour;
  target.lineWidth = look.width;
  target.setLineDash([...(look.dash ?? [])]);
  target.stroke();
  target.restore();
}
