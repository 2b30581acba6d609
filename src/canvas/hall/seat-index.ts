import Flatbush from 'flatbush';
import { growBox, type SceneBox } from '../../scene/box.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import type { DrawingPoint } from '../view/viewport.ts';

/** Finds seats by place. */
export interface SeatIndex {
  /** The seat whose shape holds a point, or the nearest one within `slackMm`. */
  readonly seatAt: (at: DrawingPoint, slackMm: number) => number | undefined;
  /** Seats that reach into a box, in no order. */
  readonly reaching: (box: SceneBox) => readonly number[];
  /** How many seats have their middle in a box; found without listing them where the box holds all. */
  readonly countIn: (box: SceneBox) => number;
  /** Seats whose middle lies in a box, ascending. */
  readonly middleIn: (box: SceneBox) => readonly number[];
  /** Seats whose middle lies in a polygon, ascending. */
  readonly middleInside: (path: readonly DrawingPoint[]) => readonly number[];
}

/** Index the seats of a field. */
export function indexSeats(field: SeatField): SeatIndex {
  if (field.count === 0) return NOTHING;
  const tree = new Flatbush(field.count);
  let widestMm = 0;
  for (let seat = 0; seat < field.count; seat += 1) {
    const [x, y] = [field.xMm[seat] ?? 0, field.yMm[seat] ?? 0];
    tree.add(x, y, x, y);
    widestMm = Math.max(widestMm, field.sizeMm[seat] ?? 0);
  }
  tree.finish();
  // A square turned by 45° reaches farther than its half.
  const reachMm = widestMm * 0.71;
  const search = (box: SceneBox): number[] => tree.search(box.left, box.top, box.right, box.bottom);
  const middleIn = (box: SceneBox): number[] => search(box).sort((a, b) => a - b);
  return {
    reaching: (box) => search(growBox(box, reachMm)),
    middleIn,
    countIn: (box) => (isWithin(field.box, box) ? field.count : search(box).length),
    middleInside: (path) => {
      const box = boxOfPath(path);
      return middleIn(box).filter((seat) =>
        isInside({ xMm: field.xMm[seat] ?? 0, yMm: field.yMm[seat] ?? 0 }, path),
      );
    },
    seatAt: (at, slackMm) => {
      const { xMm, yMm } = at;
      const near = search(growBox({ left: xMm, right: xMm, top: yMm, bottom: yMm }, reachMm + slackMm));
      let best: number | undefined;
      let least = slackMm;
      for (const seat of near) {
        const outside = distanceTo(field, seat, at);
        if (outside > least || (outside === least && best !== undefined)) continue;
        least = outside;
        best = seat;
      }
      return best;
    },
  };
}

const NOTHING: SeatIndex = {
  seatAt: () => undefined,
  reaching: () => [],
  countIn: () => 0,
  middleIn: () => [],
  middleInside: () => [],
};

const isWithin = (inner: SceneBox, outer: SceneBox): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** How far a point lies outside a seat's shape; 0 inside. */
function distanceTo(field: SeatField, seat: number, at: DrawingPoint): number {
  const dx = at.xMm - (field.xMm[seat] ?? 0);
  const dy = at.yMm - (field.yMm[seat] ?? 0);
  const half = (field.sizeMm[seat] ?? 0) / 2;
  if (field.standing[seat] === 1) return Math.max(0, Math.hypot(dx, dy) - half);
  const turn = (-(field.facingDeg[seat] ?? 0) * Math.PI) / 180;
  const own = { x: dx * Math.cos(turn) - dy * Math.sin(turn), y: dx * Math.sin(turn) + dy * Math.cos(turn) };
  return Math.hypot(Math.max(0, Math.abs(own.x) - half), Math.max(0, Math.abs(own.y) - half));
}

function boxOfPath(path: readonly DrawingPoint[]): SceneBox {
  const xs = path.map((point) => point.xMm);
  const ys = path.map((point) => point.yMm);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** True where a ray to the right crosses the path an odd number of times. */
function isInside(at: DrawingPoint, path: readonly DrawingPoint[]): boolean {
  let inside = false;
  path.forEach((a, index) => {
    const b = path[(index + 1) % path.length] ?? a;
    if (a.yMm > at.yMm === b.yMm > at.yMm) return;
    if (at.xMm < a.xMm + ((at.yMm - a.yMm) / (b.yMm - a.yMm)) * (b.xMm - a.xMm)) inside = !inside;
  });
  return inside;
}
