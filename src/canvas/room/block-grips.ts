import { type Counts, countsOf } from '../../layout/arrangements/hall-counts.ts';
import { arrangementOf } from '../../layout/arrangements/registry.ts';
import { sineCosine } from '../../layout/geometry/point.ts';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { boxAround, reachOf } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import type { AislePlace, BlockGrip, GripContext, GripKind } from './grip.ts';

type Make = (context: GripContext) => readonly BlockGrip[];

const RIGHT = { xMm: 1, yMm: 0 };
const DOWN = { xMm: 0, yMm: 1 };
const UP = { xMm: 0, yMm: -1 };
const MOST_SEATS = 200;
const MOST_ROWS = 300;
const MOST_AT_SIDE = 60;

const bound = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/** A handle at the middle of the right, lower or upper edge that counts something. */
function counting(
  { parameters, box }: GripContext,
  kind: GripKind,
  along: ScenePoint,
  unitMm: number,
  now: number,
  range: readonly [least: number, most: number],
  set: (value: number) => Readonly<Record<string, unknown>>,
): BlockGrip {
  const at = {
    // Above the middle stands the handle that turns.
    xMm: along.xMm !== 0 ? box.right : box.left + (box.right - box.left) * (along.yMm < 0 ? 0.25 : 0.5),
    yMm: along.yMm === 0 ? (box.top + box.bottom) / 2 : along.yMm > 0 ? box.bottom : box.top,
  };
  return {
    id: kind,
    kind,
    at,
    along,
    pull: (mm) => {
      const value = bound(now + Math.round(mm / unitMm), range[0], range[1]);
      return { value, parameters: value === now ? parameters : { ...parameters, ...set(value) } };
    },
  };
}

/** All rows by the same number of seats. */
function longer(counts: Counts, by: number): Counts {
  if (!('rows' in counts)) return counts.map((count) => bound(count + by, 1, MOST_SEATS));
  const { rows, first, last } = counts;
  return { rows, first: bound(first + by, 1, MOST_SEATS), last: bound(last + by, 1, MOST_SEATS) };
}

/** More rows like the last one. */
function deeper(counts: Counts, rows: number): Counts {
  if ('rows' in counts) return { ...counts, rows };
  return Array.from({ length: rows }, (_, row) => counts[row] ?? counts.at(-1) ?? 1);
}

const rowsOf = (context: GripContext, field: string, way: ScenePoint, depthMm: number): BlockGrip => {
  const counts = context.parameters[field] as Counts;
  const now = countsOf(counts).length;
  return counting(context, 'rows', way, depthMm, now, [1, MOST_ROWS], (rows) => ({
    [field]: deeper(counts, rows),
  }));
};

/** Seats of the widest row; aisles stay where they divide it. */
function lengthOf(context: GripContext, field: string, placeMm: number, after: string): BlockGrip {
  const { parameters } = context;
  const counts = parameters[field] as Counts;
  const now = Math.max(...countsOf(counts));
  const aisles = parameters.aisles as readonly Readonly<Record<string, unknown>>[] | undefined;
  return counting(context, 'length', RIGHT, placeMm / 2, now, [1, MOST_SEATS], (value) => ({
    [field]: longer(counts, value - now),
    ...(aisles === undefined
      ? {}
      : {
          aisles: aisles
            .map((aisle) => ({ ...aisle, [after]: Math.round((numberOf(aisle[after], 1) * value) / now) }))
            .filter((aisle) => numberOf(aisle[after], 0) > 0 && numberOf(aisle[after], 0) < value),
        }),
  }));
}

const aislesOf = ({ parameters, aisles }: GripContext): readonly BlockGrip[] => {
  const list = (parameters.aisles ?? []) as readonly Readonly<Record<string, unknown>>[];
  return aisles.flatMap(({ index, xMm, yMm }): readonly BlockGrip[] => {
    const own = list[index];
    if (own === undefined) return [];
    const now = numberOf(own.widthMm, 1000);
    const pull = (mm: number) => {
      const value = bound(Math.round((now + 2 * mm) / 50) * 50, 300, 5000);
      const next = list.map((aisle, at) => (at === index ? { ...aisle, widthMm: value } : aisle));
      return { value, parameters: value === now ? parameters : { ...parameters, aisles: next } };
    };
    return [{ id: `aisle-${index}`, kind: 'aisle', at: { xMm: xMm + now / 2, yMm }, along: RIGHT, pull }];
  });
};

/** How far the ends of the front row come forward; under a hand's breadth the row is straight. */
function curveOf({ parameters, box }: GripContext): BlockGrip {
  const half = Math.max(1000, (box.right - box.left) / 2);
  const now = parameters.shape === 'curved' ? numberOf(parameters.radiusMm, usualRadius(parameters)) : 0;
  const depthNow = now === 0 ? 0 : now - Math.sqrt(Math.max(0, now * now - half * half));
  return {
    id: 'curve',
    kind: 'curve',
    at: { xMm: box.left, yMm: box.top },
    along: UP,
    pull: (mm) => {
      const depth = bound(depthNow + mm, 0, half * 0.8);
      if (depth < 150) {
        const { radiusMm: _radius, ...rest } = parameters;
        return { value: 0, parameters: { ...rest, shape: 'straight' } };
      }
      const radius = Math.round((half * half + depth * depth) / (2 * depth) / 500) * 500;
      const value = bound(radius, 3000, 1_000_000);
      return { value, parameters: { ...parameters, shape: 'curved', radiusMm: value } };
    },
  };
}

/** A curve that has no radius of its own is drawn about the stage; near enough to begin a pull from. */
const usualRadius = (parameters: Readonly<Record<string, unknown>>): number =>
  Math.max(12_000, numberOf(parameters.rowDepthMm, 900) * 15);

/** One side of a table, or both of two that lie opposite. */
function sidesOf(
  context: GripContext,
  kind: GripKind,
  along: ScenePoint,
  sides: readonly string[],
  unitMm: number,
): BlockGrip {
  const now = Math.max(...sides.map((side) => numberOf(context.parameters[side], 0)));
  const least = sides.includes('base') ? 1 : 0;
  const grip = counting(context, kind, along, unitMm, now, [least, MOST_AT_SIDE], (value) =>
    Object.fromEntries(
      sides.map((side) => [
        side,
        bound(numberOf(context.parameters[side], 0) + value - now, least, MOST_AT_SIDE),
      ]),
    ),
  );
  return { ...grip, says: sides.length > 1 ? 'side' : 'size' };
}

const table =
  (across: readonly string[], along: readonly string[], open = false): Make =>
  (context) => {
    const pitch = numberOf(context.parameters.seatPitchMm, 700);
    const grips = [
      sidesOf(context, 'length', RIGHT, across, pitch / 2),
      sidesOf(context, 'rows', DOWN, along, open ? pitch : pitch / 2),
    ];
    return grips.map((grip) => ({ ...grip, pull: (mm) => orNothing(grip, mm, context.parameters) }));
  };

/** A table without any seat is no table: the last one stays. */
function orNothing(grip: BlockGrip, mm: number, before: Readonly<Record<string, unknown>>) {
  const pulled = grip.pull(mm);
  const { head, left, right, foot, base } = pulled.parameters;
  const seats = [head, left, right, foot, base].reduce<number>((sum, side) => sum + numberOf(side, 0), 0);
  return seats > 0 ? pulled : { ...pulled, parameters: before };
}

const one =
  (field: string, kind: GripKind, along: ScenePoint, unitMm: number, least: number, most = 60): Make =>
  (context) => {
    const now = numberOf(context.parameters[field], least);
    return [counting(context, kind, along, unitMm, now, [least, most], (value) => ({ [field]: value }))];
  };

const rostrum: Make = (context) => [
  lengthOf(context, 'rows', numberOf(context.parameters.seatPitchMm, 800), 'afterSeat'),
  rowsOf(context, 'rows', UP, numberOf(context.parameters.rowDepthMm, 1600)),
  ...aislesOf(context),
];

const hall =
  (field: string, after: string): Make =>
  (context) => {
    const { parameters } = context;
    // Wings that were set one by one are changed one by one.
    if (parameters[field] === undefined) return [];
    const pitch = numberOf(parameters.seatPitchMm, 550);
    const place = field === 'desks' ? pitch * numberOf(parameters.seatsPerDesk, 2) : pitch;
    const length = lengthOf(context, field, place, after);
    const grips: readonly BlockGrip[] = [
      field === 'desks' ? { ...length, says: 'desks' } : length,
      rowsOf(context, field, DOWN, numberOf(parameters.rowDepthMm, 900)),
      ...aislesOf(context),
    ];
    return field === 'rows' ? [...grips, curveOf(context)] : grips;
  };

const photo: Make = (context) => [
  lengthOf(context, 'rows', numberOf(context.parameters.pitchMm, 600), 'afterSeat'),
  rowsOf(context, 'rows', UP, numberOf(context.parameters.rowDepthMm, 800)),
];

const banquet: Make = (context) => {
  const { parameters } = context;
  const now = numberOf(parameters.tables, 1);
  const rows = parameters.rows as readonly number[] | undefined;
  const wide = numberOf(parameters.aisleMm, 1200);
  const deep: BlockGrip =
    rows === undefined
      ? { ...counting(context, 'rows', DOWN, 1200, now, [1, 400], (tables) => ({ tables })), says: 'tables' }
      : rowsOf(context, 'rows', DOWN, 3000);
  const aisle: BlockGrip = {
    id: 'aisle',
    kind: 'aisle',
    at: { xMm: context.box.right, yMm: context.box.top },
    along: RIGHT,
    pull: (mm) => {
      const value = bound(Math.round((wide + mm) / 50) * 50, 300, 6000);
      return { value, parameters: value === wide ? parameters : { ...parameters, aisleMm: value } };
    },
  };
  return [deep, aisle];
};

const award: Make = (context) => {
  const pitch = numberOf(context.parameters.pitchMm, 800);
  const leaders = numberOf(context.parameters.leaders, 0);
  const field = context.parameters.podium === true || leaders === 0 ? 'recipients' : 'leaders';
  return one(field, 'length', RIGHT, pitch / 2, 1)(context);
};

/** Handles of each arrangement, one line each. */
const GRIPS: Readonly<Record<string, Make>> = {
  rostrum,
  theatre: hall('rows', 'afterSeat'),
  classroom: hall('desks', 'afterDesk'),
  'long-table': table(['head', 'foot'], ['left', 'right']),
  'oval-table': table(['head', 'foot'], ['left', 'right']),
  'hollow-square': table(['head', 'foot'], ['left', 'right']),
  'u-shape': table(['head'], ['left', 'right'], true),
  'round-table': one('seats', 'size', RIGHT, 100, 1),
  'banquet-room': banquet,
  'reception-u': table(['base'], ['left', 'right'], true),
  'reception-semicircle': one('seats', 'size', RIGHT, 300, 1),
  'signing-table': one('signers', 'length', RIGHT, 500, 1, 20),
  'photo-risers': photo,
  'award-row': award,
};

/** Carry a point of the room into a block's own frame. */
function toOwn(block: Pick<LaidBlock, 'placing'>, point: ScenePoint): ScenePoint {
  const { sine, cosine } = sineCosine(-block.placing.turnDeg);
  const [x, y] = [point.xMm - block.placing.xMm, point.yMm - block.placing.yMm];
  return { xMm: x * cosine - y * sine, yMm: x * sine + y * cosine };
}

/** Aisles of a hall lie in all rows: the last is nearest to the hand. Aisles of a rostrum lie in their own. */
function aislePlaces(block: LaidBlock): readonly AislePlace[] {
  const list = (block.parameters.aisles ?? []) as readonly {
    readonly row?: number;
    readonly widthMm?: number;
  }[];
  return list.flatMap((aisle, index): readonly AislePlace[] => {
    const row = aisle.row === undefined ? block.rows.at(-1) : block.rows[aisle.row - 1];
    const inRow = list.filter((other) => other.row === aisle.row).indexOf(aisle);
    const gap = row?.aisles[inRow] ?? 0;
    const [before, after] = [row?.seats[gap - 1], row?.seats[gap]];
    if (before === undefined || after === undefined) return [];
    const [a, b] = [toOwn(block, before), toOwn(block, after)];
    return [{ index, xMm: (a.xMm + b.xMm) / 2, yMm: (a.yMm + b.yMm) / 2 }];
  });
}

/** The handles of a block, in its own frame. */
export function blockGrips(block: LaidBlock): readonly BlockGrip[] {
  const make = GRIPS[block.arrangement];
  if (make === undefined) return [];
  const box = boxAround(reachOf(block).map((point) => toOwn(block, point)));
  const { schema } = arrangementOf(block.arrangement) ?? {};
  // A pull beyond what the arrangement knows leaves it as it was.
  const lawful = (grip: BlockGrip): BlockGrip => ({
    ...grip,
    pull: (mm) => {
      const pulled = grip.pull(mm);
      const { parameters } = pulled;
      if (parameters === block.parameters || schema?.safeParse(parameters).success === true) return pulled;
      return { ...pulled, parameters: block.parameters };
    },
  });
  return make({ parameters: block.parameters, box, aisles: aislePlaces(block) }).map(lawful);
}
