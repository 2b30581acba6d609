import { sineCosine } from '../../layout/geometry/point.ts';
import type { Seat, SeatRow } from '../../layout/seat.ts';
import { fixtureOutline } from '../../model/layout-case-of.ts';
import type { PageItem, PagePoint, PathStep } from '../page.ts';
import type { PrintSource } from '../print-source.ts';

/** A small plan of the whole room that many cards share: blocks, rows and doors, no single seats. */
export interface RoomSketch {
  readonly widthMm: number;
  readonly heightMm: number;
  /** One and the same object for every card, so that a painter may keep it. */
  readonly room: PageItem;
  /** Where a seat lies on the sketch. */
  readonly at: (seat: Seat) => PagePoint;
  /** The line of the seat's row, to be drawn over the sketch. */
  readonly rowOf: (row: SeatRow) => PageItem;
}

interface RawPoint {
  readonly xMm: number;
  readonly yMm: number;
}

const HALF_SEAT_MM = 240;
const DOOR_MM = 1.1;
const FLOOR = '#f2f2f2';
const THING = '#c9c9c9';
const ROW = '#8f8f8f';
const MARK = '#c00000';

/** Draw the room as seen with the stage or the far side at the top, as large as fits the box. */
export function sketchRoom(source: PrintSource, widestMm: number, highestMm: number): RoomSketch | undefined {
  const { shape, plan } = source;
  if (shape.seats.size === 0) return undefined;
  const doors = plan.venue.fixtures.filter(({ kind }) => kind === 'door');
  const things = [
    ...shape.blocks.flatMap((block) => block.furniture.map(({ outline }) => outline)),
    ...plan.venue.fixtures.filter(({ kind }) => kind === 'stage').map(fixtureOutline),
  ];
  const floor = plan.venue.outline ?? [];
  const points: RawPoint[] = [...shape.seats.values(), ...things.flat(), ...floor, ...doors];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { xMm, yMm } of points) {
    left = Math.min(left, xMm - HALF_SEAT_MM);
    right = Math.max(right, xMm + HALF_SEAT_MM);
    top = Math.min(top, yMm - HALF_SEAT_MM);
    bottom = Math.max(bottom, yMm + HALF_SEAT_MM);
  }
  const scale = Math.min((widestMm - 2) / (right - left), (highestMm - 2) / (bottom - top));
  const on = ({ xMm, yMm }: RawPoint): PagePoint => ({
    xMm: round((xMm - left) * scale + 1),
    yMm: round((yMm - top) * scale + 1),
  });
  const [widthMm, heightMm] = [round((right - left) * scale + 2), round((bottom - top) * scale + 2)];
  const rowWidth = Math.min(1.2, Math.max(0.18, 450 * scale));
  const polygon = (outline: readonly RawPoint[], fill: string): PageItem => ({
    kind: 'polygon',
    points: outline.map(on),
    fill,
  });
  const frame: RawPoint[] = [
    { xMm: left, yMm: top },
    { xMm: right, yMm: top },
    { xMm: right, yMm: bottom },
    { xMm: left, yMm: bottom },
  ];
  const rows: PageItem = {
    kind: 'path',
    steps: shape.blocks.flatMap((block) => block.rows.flatMap((row) => stepsOf(row, on))),
    stroke: { ink: ROW, widthMm: round(rowWidth) },
  };
  const marks = doors.map((door): PageItem => {
    const { xMm, yMm } = on(door);
    const half = DOOR_MM / 2;
    return {
      kind: 'polygon',
      points: [
        { xMm: xMm - half, yMm: yMm - half },
        { xMm: xMm + half, yMm: yMm - half },
        { xMm: xMm + half, yMm: yMm + half },
        { xMm: xMm - half, yMm: yMm + half },
      ],
      fill: '#404040',
    };
  });
  return {
    widthMm,
    heightMm,
    room: {
      kind: 'group',
      at: { xMm: 0, yMm: 0 },
      items: [
        polygon(floor.length > 2 ? floor : frame, FLOOR),
        ...things.map((outline) => polygon(outline, THING)),
        rows,
        ...marks,
      ],
    },
    at: on,
    rowOf: (row) => ({
      kind: 'path',
      steps: stepsOf(row, on),
      stroke: { ink: MARK, widthMm: round(rowWidth * 1.2) },
    }),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A row as lines from aisle to aisle; bent rows get a few corners. A table is a ring of seats. */
function stepsOf({ part, seats, aisles }: SeatRow, on: (point: RawPoint) => PagePoint): readonly PathStep[] {
  const draw = (points: readonly RawPoint[]): PathStep[] =>
    points.map((point, index) => ({ to: index === 0 ? 'move' : 'line', at: on(point) }));
  if (part === 'round') return seats.flatMap((seat) => draw(ends(seat)));
  const cuts = [0, ...aisles, seats.length];
  return cuts.slice(1).flatMap((to, index) => {
    const run = seats.slice(cuts[index], to);
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const [start] = ends(first);
    const [, end] = ends(last);
    return draw([start, ...bends(run), end]);
  });
}

/** The sitter's left and right edge of a seat. */
function ends({ xMm, yMm, facingDeg }: Seat): readonly [RawPoint, RawPoint] {
  const { sine, cosine } = sineCosine(facingDeg);
  const [x, y] = [cosine * HALF_SEAT_MM, sine * HALF_SEAT_MM];
  return [
    { xMm: xMm - x, yMm: yMm - y },
    { xMm: xMm + x, yMm: yMm + y },
  ];
}

/** Seats of a run between its ends where it bends. */
function bends(run: readonly Seat[]): readonly Seat[] {
  const [first] = run;
  const last = run.at(-1);
  const middle = run[Math.floor(run.length / 2)];
  if (first === undefined || last === undefined || middle === undefined || run.length < 3) return [];
  const [dx, dy] = [last.xMm - first.xMm, last.yMm - first.yMm];
  const off = Math.abs((middle.xMm - first.xMm) * dy - (middle.yMm - first.yMm) * dx) / Math.hypot(dx, dy);
  if (off < 60) return [];
  return [0.2, 0.4, 0.6, 0.8].flatMap((share) => run[Math.round(share * (run.length - 1))] ?? []);
}
