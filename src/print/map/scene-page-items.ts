import { sineCosine } from '../../layout/geometry/point.ts';
import type { SceneItem, ScenePoint } from '../../scene/scene.ts';
import type { FaceId, TypeMeasure } from '../face.ts';
import { writeWithin } from '../layout/lettering.ts';
import type { PageItem, PagePoint, PathStep } from '../page.ts';
import { breakWithin, writeLines } from '../set/break-within.ts';
import { type MapLook, type PaperPaint, paperInk, paperPaint } from './paper-looks.ts';
import type { Tint } from './unit-tints.ts';

/** How a scene is brought to paper. */
export interface PaperView {
  /** Point of the scene that lies at the page's `at`. */
  readonly origin: ScenePoint;
  readonly at: PagePoint;
  /** Millimetres of paper for one of the room: 0.01 = 1:100. */
  readonly scale: number;
  readonly type: TypeMeasure;
  readonly look: MapLook;
  /** Face of names. */
  readonly face: FaceId;
  readonly tints: ReadonlyMap<string, Tint>;
  /** Marks of tints are drawn on the seats. */
  readonly marks: boolean;
  /** Row labels and words of the room never become smaller. */
  readonly leastMm: number;
}

type SeatItem = Extract<SceneItem, { readonly kind: 'seat' }>;

/** Seats smaller than this have square corners and no back: lines would run together. */
const FINE_MM = 3.2;
const ROUND = 0.19;
/** Part of a circle's radius to its curve's handles. */
const HANDLE = 0.5523;

/**
 * Bring a scene to paper: every item of it once, and nothing else but the marks of tints. Shapes come first;
 * texts follow row by row as a reader sees them, so that the text of a page reads in order.
 */
export function scenePageItems(items: readonly SceneItem[], view: PaperView): readonly PageItem[] {
  const on = ({ xMm, yMm }: ScenePoint): PagePoint => ({
    xMm: round(view.at.xMm + (xMm - view.origin.xMm) * view.scale),
    yMm: round(view.at.yMm + (yMm - view.origin.yMm) * view.scale),
  });
  const shapes: PageItem[] = [];
  const rows = new Map<string, { readonly at: PagePoint; readonly item: PageItem }[]>();
  const take = (row: string, at: PagePoint, item: PageItem): void => {
    const own = rows.get(row);
    if (own === undefined) rows.set(row, [{ at, item }]);
    else own.push({ at, item });
  };
  const named = items.some((item) => item.kind === 'text' && item.look === 'name');
  let row = '';
  let first: PagePoint | undefined;
  let seatAt: PagePoint | undefined;
  let seatMm = 0;
  let piece: { readonly at: PagePoint; readonly widthMm: number } | undefined;
  for (const item of items) {
    if (item.kind === 'seat') {
      const own = item.id.slice(0, item.id.lastIndexOf('/'));
      seatAt = on(item.at);
      seatMm = item.sizeMm * view.scale;
      if (own !== row || first === undefined) first = seatAt;
      row = own;
      const tint = view.tints.get(item.id);
      shapes.push(...seatShape(item, seatAt, tint, view));
      if (tint !== undefined && view.marks) take(row, seatAt, markOf(item, seatAt, tint, view));
    } else if (item.kind === 'text') {
      const at = on(item.at);
      const onSeat =
        seatAt !== undefined && (item.look === 'name' || item.look === 'rank' || item.look === 'label');
      if (onSeat && seatAt !== undefined) {
        for (const text of seatTexts(item, at, { at: seatAt, sizeMm: seatMm }, { ...view, named }))
          take(row, seatAt, text);
      } else {
        const ends = item.look === 'row-label' ? [first, seatAt] : [piece?.at];
        const clear = outward(item, at, ends, view);
        const inside = clear === at && item.look === 'label' ? piece?.widthMm : undefined;
        take(`${item.look} ${at.xMm} ${at.yMm}`, at, wordsOf(item, clear, view, inside));
      }
    } else {
      seatAt = undefined;
      first = undefined;
      if (item.kind === 'polygon') piece = pieceOf(item.points.map(on));
      shapes.push(...shapeOf(item, on, view.look));
    }
  }
  return [...shapes, ...inReadingOrder([...rows.values()])];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function inReadingOrder(
  rows: readonly (readonly { readonly at: PagePoint; readonly item: PageItem }[])[],
): readonly PageItem[] {
  const mean = (row: (typeof rows)[number]): number =>
    row.reduce((sum, { at }) => sum + at.yMm, 0) / Math.max(1, row.length);
  return [...rows]
    .map((row) => ({ row, yMm: mean(row), xMm: row[0]?.at.xMm ?? 0 }))
    .sort((a, b) => a.yMm - b.yMm || a.xMm - b.xMm)
    .flatMap(({ row }) => {
      const [first, last] = [row[0]?.at, row.at(-1)?.at];
      if (first === undefined || last === undefined) return [];
      const [dx, dy] = [last.xMm - first.xMm, last.yMm - first.yMm];
      const backward = Math.abs(dx) >= Math.abs(dy) ? dx < 0 : dy < 0;
      return (backward ? bySeatBackward(row) : row).map(({ item }) => item);
    });
}

/** Seats from last to first; the texts of one seat keep their order. */
function bySeatBackward<Text extends { readonly at: PagePoint }>(row: readonly Text[]): readonly Text[] {
  const seats: Text[][] = [];
  for (const text of row) {
    const last = seats.at(-1);
    if (last !== undefined && last[0]?.at === text.at) last.push(text);
    else seats.push([text]);
  }
  return seats.reverse().flat();
}

type TextItem = Extract<SceneItem, { readonly kind: 'text' }>;

/** Words that grow on paper: those that are not on a seat. */
const grownMm = (item: TextItem, { scale, leastMm }: PaperView): number =>
  Math.max(item.sizeMm * scale, leastMm);

/** Middle and width of a shape. */
function pieceOf(points: readonly PagePoint[]) {
  const [xs, ys] = [points.map(({ xMm }) => xMm), points.map(({ yMm }) => yMm)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const at = { xMm: (left + right) / 2, yMm: (Math.min(...ys) + Math.max(...ys)) / 2 };
  return { at, widthMm: right - left };
}

/** Between the label of a row that has grown and the seat it stands beside, in heights of the label. */
const AIR = 0.35;

/** Words that have grown move away from what they stand beside: the end of a row, a door. */
function outward(
  item: TextItem,
  at: PagePoint,
  ends: readonly (PagePoint | undefined)[],
  view: PaperView,
): PagePoint {
  const end = ends.filter((one) => one !== undefined).sort((a, b) => distance(a, at) - distance(b, at))[0];
  if (end === undefined) return at;
  const far = distance(end, at);
  const grown = grownMm(item, view) - item.sizeMm * view.scale;
  const across = Math.abs(at.xMm - end.xMm) >= Math.abs(at.yMm - end.yMm);
  const growth = (grown / 2) * (across ? view.type.widthEm('hei', item.text) : 1);
  if (far < 0.2 || growth <= 0) return at;
  const air = item.look === 'row-label' ? grownMm(item, view) * AIR : 0;
  const by = (far + growth + air) / far;
  return { xMm: round(end.xMm + (at.xMm - end.xMm) * by), yMm: round(end.yMm + (at.yMm - end.yMm) * by) };
}

const distance = (a: PagePoint, b: PagePoint): number => Math.hypot(a.xMm - b.xMm, a.yMm - b.yMm);

/** Height of a line of a name on two lines, and how far both move up from a number below, in heights of a name. */
const TWO_LINES = { size: 0.8, up: 0.2 } as const;
/** On a seat there is room for a second line: a name with a dot or a space takes it before it is squeezed so far. */
const SEAT_NAME = { most: 2, narrowest: 0.85, isName: true, even: true } as const;
/** Numbers in parts of a seat: alone they fill it; beside names those of empty seats are the lesser thing. */
const NUMBER = { alone: 0.5, amongNames: 0.26 } as const;

/** A number alone in its seat fills it: in great halls it must be read at a glance. A long name takes two lines. */
function seatTexts(
  item: TextItem,
  at: PagePoint,
  seat: { readonly at: PagePoint; readonly sizeMm: number },
  view: PaperView & { readonly named: boolean },
): readonly PageItem[] {
  const { type, scale, named } = view;
  const alone = distance(at, seat.at) < 0.01;
  if (item.look === 'label' && alone) {
    const sizeMm = round(seat.sizeMm * (named ? NUMBER.amongNames : NUMBER.alone));
    const how = { face: 'hei', sizeMm, align: 'middle', ink: paperInk('label') } as const;
    return [writeWithin(type, item.text, at, how, seat.sizeMm * 0.84)];
  }
  const face: FaceId = item.look === 'name' ? view.face : 'hei';
  const sizeMm = round(item.sizeMm * scale);
  const widthMm = item.widestMm * scale;
  const how = { face, align: 'middle', ink: paperInk(item.look) } as const;
  if (item.look === 'name') {
    const broken = breakWithin(type, item.text, {
      ...SEAT_NAME,
      face,
      sizeMm: sizeMm * TWO_LINES.size,
      widthMm,
    });
    const up = { xMm: at.xMm, yMm: round(at.yMm - (alone ? 0 : sizeMm * TWO_LINES.up)) };
    if (broken.lines.length > 1) return writeLines(broken, up, { ...how, sizeMm: sizeMm * TWO_LINES.size });
  }
  return [writeWithin(type, item.text, at, { ...how, sizeMm }, widthMm)];
}

/** Words that are not on a seat; inside a piece of furniture they grow no wider than it is. */
function wordsOf(item: TextItem, at: PagePoint, view: PaperView, insideMm?: number): PageItem {
  const { scale, type } = view;
  const face: FaceId = item.look === 'title' ? 'song-heavy' : 'hei';
  const inside =
    insideMm === undefined
      ? Number.POSITIVE_INFINITY
      : (insideMm * 0.9) / Math.max(0.1, type.widthEm(face, item.text));
  const naturalMm = Math.max(item.sizeMm * scale, Math.min(inside, grownMm(item, view)));
  const widestMm = Math.max(item.widestMm * scale, naturalMm * 4);
  const how = { face, sizeMm: round(naturalMm), align: 'middle', ink: paperInk(item.look) } as const;
  return writeWithin(type, item.text, at, how, widestMm);
}

function markOf(item: SeatItem, at: PagePoint, tint: Tint, { scale, type }: PaperView): PageItem {
  const size = item.sizeMm * scale;
  const how = { face: 'hei', sizeMm: round(size * 0.17), align: 'middle', ink: tint.edge } as const;
  return writeWithin(type, tint.mark, { xMm: at.xMm, yMm: round(at.yMm - size * 0.36) }, how, size * 0.8);
}

const strokeOf = (paint: PaperPaint) =>
  paint.stroke === undefined
    ? {}
    : {
        stroke: {
          ink: paint.stroke,
          widthMm: paint.widthMm,
          ...(paint.dash === undefined ? {} : { dash: paint.dash }),
        },
      };

function shapeOf(
  item: Exclude<SceneItem, SeatItem | { readonly kind: 'text' }>,
  on: (point: ScenePoint) => PagePoint,
  look: MapLook,
): readonly PageItem[] {
  const paint = paperPaint(item.look, look);
  if (item.kind === 'line') {
    const stroke = strokeOf(paint).stroke ?? { ink: '#333333', widthMm: paint.widthMm };
    return [{ kind: 'line', from: on(item.from), to: on(item.to), stroke }];
  }
  const fill = paint.fill === undefined ? {} : { fill: paint.fill };
  return [{ kind: 'polygon', points: item.points.map(on), ...fill, ...strokeOf(paint) }];
}

function seatShape(
  item: SeatItem,
  at: PagePoint,
  tint: Tint | undefined,
  view: PaperView,
): readonly PageItem[] {
  const own = paperPaint(item.look, view.look);
  const taken = item.look === 'seat-taken' || item.look === 'seat-pinned';
  const paint =
    tint === undefined || !taken ? own : { fill: tint.fill, stroke: tint.edge, widthMm: own.widthMm };
  const size = item.sizeMm * view.scale;
  const half = size / 2;
  const thin = size < FINE_MM ? { ...paint, widthMm: 0.1 } : paint;
  const fill = paint.fill === undefined ? {} : { fill: paint.fill };
  if (item.round) {
    return [
      {
        kind: 'ellipse',
        at,
        halfWidthMm: round(half),
        halfHeightMm: round(half),
        ...fill,
        ...strokeOf(thin),
      },
    ];
  }
  const { sine, cosine } = sineCosine(item.facingDeg);
  const turn = (x: number, y: number): PagePoint => ({
    xMm: round(at.xMm + x * cosine - y * sine),
    yMm: round(at.yMm + x * sine + y * cosine),
  });
  if (size < FINE_MM) {
    const points = [turn(-half, -half), turn(half, -half), turn(half, half), turn(-half, half)];
    return [{ kind: 'polygon', points, ...fill, ...strokeOf(thin) }];
  }
  const back = half + 10 * view.scale;
  const reach = half * 0.7;
  const ink = paint.stroke ?? '#333333';
  const stroke = { ink, widthMm: Math.min(0.9, round(46 * view.scale)) };
  return [
    { kind: 'path', steps: roundedSteps(half, turn), ...fill, ...strokeOf(paint) },
    { kind: 'line', from: turn(-reach, back), to: turn(reach, back), stroke },
  ];
}

function roundedSteps(half: number, turn: (x: number, y: number) => PagePoint): readonly PathStep[] {
  const radius = half * 2 * ROUND;
  const [in_, out] = [half - radius, radius * (1 - HANDLE)];
  const corner = (x: number, y: number, fromX: boolean): readonly PathStep[] => {
    const start = fromX ? turn(x * half, y * in_) : turn(x * in_, y * half);
    const first = fromX ? turn(x * half, y * (half - out)) : turn(x * (half - out), y * half);
    const second = fromX ? turn(x * (half - out), y * half) : turn(x * half, y * (half - out));
    const end = fromX ? turn(x * in_, y * half) : turn(x * half, y * in_);
    return [
      { to: 'line', at: start },
      { to: 'curve', first, second, at: end },
    ];
  };
  return [
    { to: 'move', at: turn(-in_, -half) },
    ...corner(1, -1, false),
    ...corner(1, 1, true),
    ...corner(-1, 1, false),
    ...corner(-1, -1, true),
    { to: 'close' },
  ];
}
