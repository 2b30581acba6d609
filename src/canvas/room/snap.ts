import type { SceneBox } from '../../scene/box.ts';
import { middleOf } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';

/** A line of the room that things like to stand on. */
export interface SnapLine {
  /** x of an upright line, y of a level one. */
  readonly atMm: number;
  /** Which part of a moving thing it draws: any edge or middle, or the middle only. */
  readonly draws: 'any' | 'edge' | 'middle';
  /** How far the line reaches along itself, for the guide. */
  readonly fromMm: number;
  readonly toMm: number;
  readonly from: 'thing' | 'wall' | 'axis';
}

/** Upright and level lines. */
export interface SnapLines {
  readonly upright: readonly SnapLine[];
  readonly level: readonly SnapLine[];
}

/** A line along which something has come to stand. */
export interface Guide {
  readonly way: 'upright' | 'level';
  readonly atMm: number;
  readonly fromMm: number;
  readonly toMm: number;
  readonly from: SnapLine['from'];
}

/** How far to move on, and along which lines. */
export interface Snapped {
  readonly dxMm: number;
  readonly dyMm: number;
  readonly guides: readonly Guide[];
}

/** What stands still: its box, and what is meant by its middle where that is not the middle of the box. */
export interface Still {
  readonly box: SceneBox;
  readonly middle?: ScenePoint;
}

/** What is moved, where the hand has it. */
export interface Moving extends Still {
  /** The point that likes to stand on the grid. */
  readonly anchor: { readonly xMm: number; readonly yMm: number };
}

interface Pull {
  readonly byMm: number;
  readonly lines: readonly SnapLine[];
}

const SAME_MM = 0.5;

type Range = readonly [low: number, middle: number, high: number];

/** The lines that draw, and by how much; the nearest counts. */
function pullOf([low, middle, high]: Range, lines: readonly SnapLine[], reachMm: number): Pull | undefined {
  let best = Number.POSITIVE_INFINITY;
  const pulls: (readonly [number, SnapLine])[] = [];
  for (const line of lines) {
    const parts =
      line.draws === 'middle' ? [middle] : line.draws === 'edge' ? [low, high] : [low, middle, high];
    for (const part of parts) {
      const by = line.atMm - part;
      if (Math.abs(by) > reachMm) continue;
      pulls.push([by, line]);
      if (Math.abs(by) < Math.abs(best)) best = by;
    }
  }
  if (pulls.length === 0) return undefined;
  return {
    byMm: best,
    lines: pulls.filter(([by]) => Math.abs(by - best) <= SAME_MM).map(([, line]) => line),
  };
}

function snapAxis(
  range: Range,
  anchorMm: number,
  lines: readonly SnapLine[],
  reachMm: number,
  gridMm: number,
): Pull {
  const [low, middle, high] = range;
  const drawn = pullOf(range, lines, reachMm);
  if (drawn !== undefined) return drawn;
  if (gridMm <= 0) return STAY;
  const byMm = Math.round(anchorMm / gridMm) * gridMm - anchorMm;
  if (Math.abs(byMm) > reachMm) return STAY;
  // A grid line that leads into the reach of another line would be left again with the next movement.
  const next = pullOf([low + byMm, middle + byMm, high + byMm], lines, reachMm);
  return next === undefined || Math.abs(next.byMm) <= SAME_MM ? { byMm, lines: next?.lines ?? [] } : STAY;
}

const STAY: Pull = { byMm: 0, lines: [] };

/**
 * Draw a moving box to the lines near it, else its anchor to the grid. It never moves farther than the reach in
 * either direction, and what has been drawn once stays.
 *
 * @param reachMm - how near a line must be.
 * @param gridMm - 0 = no grid.
 */
export function snap(moving: Moving, lines: SnapLines, reachMm: number, gridMm: number): Snapped {
  const { box, anchor, middle = middleOf(box) } = moving;
  const x = snapAxis([box.left, middle.xMm, box.right], anchor.xMm, lines.upright, reachMm, gridMm);
  const y = snapAxis([box.top, middle.yMm, box.bottom], anchor.yMm, lines.level, reachMm, gridMm);
  const moved = {
    left: box.left + x.byMm,
    right: box.right + x.byMm,
    top: box.top + y.byMm,
    bottom: box.bottom + y.byMm,
  };
  const guides = [
    ...guidesOf('upright', x.lines, moved.top, moved.bottom),
    ...guidesOf('level', y.lines, moved.left, moved.right),
  ];
  return { dxMm: x.byMm, dyMm: y.byMm, guides };
}

function guidesOf(
  way: Guide['way'],
  lines: readonly SnapLine[],
  low: number,
  high: number,
): readonly Guide[] {
  const guides = new Map<number, Guide>();
  for (const line of lines) {
    const known = guides.get(line.atMm);
    guides.set(line.atMm, {
      way,
      atMm: line.atMm,
      fromMm: Math.min(known?.fromMm ?? low, line.fromMm),
      toMm: Math.max(known?.toMm ?? high, line.toMm),
      from: known?.from === 'axis' ? 'axis' : line.from,
    });
  }
  return [...guides.values()];
}

/** Lines of boxes that stand still, of the walls and of the axis of the room. */
export function snapLinesOf(
  things: readonly Still[],
  walls: SceneBox | undefined,
  axisXMm: number,
): SnapLines {
  const upright: SnapLine[] = [];
  const level: SnapLine[] = [];
  for (const { box, middle = middleOf(box) } of things) {
    const { left, right, top, bottom } = box;
    const across = { fromMm: top, toMm: bottom, from: 'thing' } as const;
    const along = { fromMm: left, toMm: right, from: 'thing' } as const;
    upright.push({ atMm: left, draws: 'edge', ...across }, { atMm: right, draws: 'edge', ...across });
    upright.push({ atMm: middle.xMm, draws: 'middle', ...across });
    level.push({ atMm: top, draws: 'edge', ...along }, { atMm: bottom, draws: 'edge', ...along });
    level.push({ atMm: middle.yMm, draws: 'middle', ...along });
  }
  if (walls !== undefined) {
    const across = { fromMm: walls.top, toMm: walls.bottom, from: 'wall' } as const;
    const along = { fromMm: walls.left, toMm: walls.right, from: 'wall' } as const;
    upright.push(
      { atMm: walls.left, draws: 'edge', ...across },
      { atMm: walls.right, draws: 'edge', ...across },
    );
    level.push({ atMm: walls.top, draws: 'edge', ...along }, { atMm: walls.bottom, draws: 'edge', ...along });
    level.push({ atMm: (walls.top + walls.bottom) / 2, draws: 'middle', ...along });
  }
  const far = things.reduce(
    (reach, { box }) => ({
      top: Math.min(reach.top, box.top),
      bottom: Math.max(reach.bottom, box.bottom),
    }),
    walls ?? { top: 0, bottom: 0 },
  );
  upright.push({ atMm: axisXMm, draws: 'middle', fromMm: far.top, toMm: far.bottom, from: 'axis' });
  return { upright, level };
}

/** A measured distance between two things. */
export interface Distance {
  readonly from: { readonly xMm: number; readonly yMm: number };
  readonly to: { readonly xMm: number; readonly yMm: number };
  readonly mm: number;
}

/** Clear distances from a box to the nearest other box, or the wall, on each of its four sides. */
export function distancesOf(
  box: SceneBox,
  others: readonly SceneBox[],
  walls: SceneBox | undefined,
  farthestMm: number,
): readonly Distance[] {
  const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const beside = others.filter((one) => one.top < box.bottom && one.bottom > box.top);
  const inLine = others.filter((one) => one.left < box.right && one.right > box.left);
  const left = Math.max(
    ...beside.map((one) => one.right).filter((at) => at <= box.left),
    walls?.left ?? -1e9,
  );
  const right = Math.min(
    ...beside.map((one) => one.left).filter((at) => at >= box.right),
    walls?.right ?? 1e9,
  );
  const top = Math.max(...inLine.map((one) => one.bottom).filter((at) => at <= box.top), walls?.top ?? -1e9);
  const bottom = Math.min(
    ...inLine.map((one) => one.top).filter((at) => at >= box.bottom),
    walls?.bottom ?? 1e9,
  );
  const along = (fromMm: number, toMm: number): Distance => ({
    from: { xMm: fromMm, yMm: middleY },
    to: { xMm: toMm, yMm: middleY },
    mm: Math.round(toMm - fromMm),
  });
  const down = (fromMm: number, toMm: number): Distance => ({
    from: { xMm: middleX, yMm: fromMm },
    to: { xMm: middleX, yMm: toMm },
    mm: Math.round(toMm - fromMm),
  });
  return [
    along(left, box.left),
    along(box.right, right),
    down(top, box.top),
    down(box.bottom, bottom),
  ].filter(({ mm }) => mm > 0 && mm <= farthestMm);
}
