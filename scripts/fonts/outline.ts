import { viewOf } from '../../src/print/fonts/sfnt.ts';

interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A glyph without its instructions. */
export function plain(glyph: Uint8Array): Uint8Array {
  const view = viewOf(glyph);
  const contours = view.getInt16(0);
  if (contours < 0) throw new Error('a composite glyph');
  const at = 10 + 2 * contours;
  const bytes = new Uint8Array(glyph.length - view.getUint16(at));
  bytes.set(glyph.subarray(0, at));
  bytes.set(glyph.subarray(at + 2 + view.getUint16(at)), at + 2);
  return bytes;
}

/** A glyph of straight lines with fewer points, on a grid of two units. */
export function coarse(glyph: Uint8Array): Uint8Array {
  const contours = readContours(glyph).map((points) =>
    (points.every(({ on }) => on) ? thinned(points, 1.5) : points).map(({ x, y, on }) => ({
      x: Math.round(x / 2),
      y: Math.round(y / 2),
      on,
    })),
  );
  return writeContours(contours.map(withoutRepeats).filter((points) => points.length > 2));
}

const withoutRepeats = (points: readonly OutlinePoint[]): readonly OutlinePoint[] =>
  points.filter(({ x, y }, i) => {
    const before = points.at(i - 1);
    return before === undefined || before.x !== x || before.y !== y;
  });

function readContours(glyph: Uint8Array): readonly (readonly OutlinePoint[])[] {
  const view = viewOf(glyph);
  const count = view.getInt16(0);
  const ends = Array.from({ length: count }, (_, i) => view.getUint16(10 + 2 * i));
  let at = 10 + 2 * count;
  at += 2 + view.getUint16(at);
  const total = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    flags.push(flag);
    if ((flag & 8) !== 0) for (let left = view.getUint8(at++); left > 0; left--) flags.push(flag);
  }
  const line = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += ((flag & same) === 0 ? -1 : 1) * view.getUint8(at++);
      else if ((flag & same) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const [xs, ys] = [line(2, 16), line(4, 32)];
  const points = flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, on: (flag & 1) === 1 }));
  return ends.map((end, i) => points.slice((ends[i - 1] ?? -1) + 1, end + 1));
}

/** Leave out points that lie nearer than so far to the line without them (Douglas and Peucker). */
function thinned(points: readonly OutlinePoint[], furthest: number): readonly OutlinePoint[] {
  const [first] = points;
  if (first === undefined || points.length < 4) return points;
  const away = (one: OutlinePoint): number => Math.hypot(one.x - first.x, one.y - first.y);
  const opposite = points.reduce((best, one, i) => (away(one) > away(points[best] ?? first) ? i : best), 0);
  const ring = [...points, first];
  const kept = new Set([0, opposite]);
  const keep = (from: number, to: number): void => {
    const [a, b] = [ring[from] ?? first, ring[to] ?? first];
    let [worst, at] = [furthest, -1];
    for (let i = from + 1; i < to; i++) {
      const off = offLine(ring[i] ?? first, a, b);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at < 0) return;
    kept.add(at);
    keep(from, at);
    keep(at, to);
  };
  keep(0, opposite);
  keep(opposite, points.length);
  return points.filter((_, i) => kept.has(i));
}

function offLine(point: OutlinePoint, a: OutlinePoint, b: OutlinePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - a.x, point.y - a.y);
  return Math.abs((point.x - a.x) * dy - (point.y - a.y) * dx) / length;
}

function writeContours(contours: readonly (readonly OutlinePoint[])[]): Uint8Array {
  const points = contours.flat();
  const [flags, xs, ys]: [number[], number[], number[]] = [[], [], []];
  let last = { x: 0, y: 0 };
  for (const { x, y, on } of points) {
    const across = deltaBytes(x - last.x, 2, 16, xs);
    flags.push((on ? 1 : 0) | across | deltaBytes(y - last.y, 4, 32, ys));
    last = { x, y };
  }
  const head = new Uint8Array(12 + 2 * contours.length);
  const view = viewOf(head);
  view.setInt16(0, contours.length);
  const bounds = [
    Math.min(...points.map(({ x }) => x)),
    Math.min(...points.map(({ y }) => y)),
    Math.max(...points.map(({ x }) => x)),
    Math.max(...points.map(({ y }) => y)),
  ];
  bounds.forEach((bound, i) => {
    view.setInt16(2 + 2 * i, bound);
  });
  let end = -1;
  contours.forEach((contour, i) => {
    end += contour.length;
    view.setUint16(10 + 2 * i, end);
  });
  return new Uint8Array([...head, ...flags, ...xs, ...ys]);
}

/** Write the step to the next point, as short as it can be; gives the flags that tell how. */
function deltaBytes(step: number, short: number, same: number, bytes: number[]): number {
  if (step === 0) return same;
  if (Math.abs(step) < 256) {
    bytes.push(Math.abs(step));
    return short | (step > 0 ? same : 0);
  }
  bytes.push((step >> 8) & 0xff, step & 0xff);
  return 0;
}
