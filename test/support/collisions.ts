import type { RoomPoint } from '../../src/layout/geometry/point.ts';
import { place } from '../../src/layout/geometry/point.ts';
import type { BlockShape, Seat } from '../../src/layout/seat.ts';

/** Something on the floor: its name and its corners, convex, millimetres. */
interface Footprint {
  readonly id: string;
  readonly corners: readonly RoomPoint[];
}

const SIZE: Readonly<Record<Seat['kind'], readonly [number, number]>> = {
  chair: [500, 500],
  sofa: [500, 500],
  wheelchair: [800, 800],
  standing: [500, 300],
};

function footprintOf(seat: Seat): Footprint {
  const [width, depth] = SIZE[seat.kind];
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x = 0, y = 0]) =>
    place({ xMm: (x * width) / 2, yMm: (y * depth) / 2 }, { ...seat, turnDeg: seat.facingDeg }),
  );
  return { id: seat.id, corners };
}

/** True when two convex shapes share more than a tenth of a millimetre. */
function overlap(one: Footprint, other: Footprint): boolean {
  for (const { corners } of [one, other]) {
    for (let edge = 0; edge < corners.length; edge += 1) {
      const from = corners[edge] as RoomPoint;
      const to = corners[(edge + 1) % corners.length] as RoomPoint;
      const length = Math.hypot(to.xMm - from.xMm, to.yMm - from.yMm);
      if (length === 0) continue;
      const along = (point: RoomPoint): number =>
        (point.xMm * (to.yMm - from.yMm) - point.yMm * (to.xMm - from.xMm)) / length;
      const span = (shape: Footprint): readonly [number, number] => {
        const values = shape.corners.map(along);
        return [Math.min(...values), Math.max(...values)];
      };
      const [a, b] = [span(one), span(other)];
      if (a[1] <= b[0] + 0.1 || b[1] <= a[0] + 0.1) return false;
    }
  }
  return true;
}

/** Circle around a footprint, for a quick first look. */
function circleOf({ corners }: Footprint): { x: number; y: number; radius: number } {
  const x = corners.reduce((sum, corner) => sum + corner.xMm, 0) / corners.length;
  const y = corners.reduce((sum, corner) => sum + corner.yMm, 0) / corners.length;
  return { x, y, radius: Math.max(...corners.map((corner) => Math.hypot(corner.xMm - x, corner.yMm - y))) };
}

/**
 * Name every pair that stands in each other's way: seat and seat, seat and furniture, furniture and furniture.
 * A seat may stand on a stage, a riser or a sofa.
 */
export function collisions(shape: BlockShape): string[] {
  const solid = shape.furniture.map(({ id, outline, carriesSeats }) => ({
    id,
    corners: outline,
    carriesSeats,
  }));
  const seats = shape.rows
    .flatMap((row) => row.seats)
    .map((seat) => ({ ...footprintOf(seat), isSeat: true }));
  const all = [...seats, ...solid].map((shape) => ({ shape, circle: circleOf(shape) }));
  const found: string[] = [];
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      const apart = Math.hypot(one.circle.x - other.circle.x, one.circle.y - other.circle.y);
      if (apart > one.circle.radius + other.circle.radius) continue;
      const onTop = 'isSeat' in one.shape && 'carriesSeats' in other.shape && other.shape.carriesSeats;
      if (!onTop && overlap(one.shape, other.shape)) found.push(`${one.shape.id} × ${other.shape.id}`);
    }
  });
  return found;
}
