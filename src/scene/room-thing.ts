import { arrangementOf } from '../layout/arrangements/registry.ts';
import { normalDeg, sineCosine } from '../layout/geometry/point.ts';
import type { LaidBlock } from '../layout/lay-out-blocks.ts';
import type { Block } from '../model/block.ts';
import type { Fixture } from '../model/fixture.ts';
import { fixtureOutline } from '../model/layout-case-of.ts';
import { joinBoxes, NO_BOX, type SceneBox } from './box.ts';
import type { ScenePoint } from './scene.ts';
import { drawnWidthMm } from './seat-items.ts';

/** A block or a fixture under the hand; keys are `block/<id>` and `fixture/<id>`. */
export interface RoomThing {
  readonly key: string;
  readonly what: 'block' | 'fixture';
  readonly id: string;
  readonly xMm: number;
  readonly yMm: number;
  /** Where it looks (a block) or how it is turned (a fixture). */
  readonly turnDeg: number;
  /** A convex outline round it, room frame. */
  readonly hull: readonly ScenePoint[];
  readonly box: SceneBox;
  /** What is meant by its middle: of a block that of its seats, whatever stands beside them. */
  readonly middle: ScenePoint;
  readonly locked: boolean;
  readonly group?: string;
  readonly fixture?: Fixture;
}

/** Key of a thing. */
export const keyOf = (what: RoomThing['what'], id: string): string => `${what}/${id}`;

/** Ids of blocks and fixtures behind keys. */
export function idsOf(keys: Iterable<string>): {
  readonly blocks: readonly string[];
  readonly fixtures: readonly string[];
} {
  const blocks: string[] = [];
  const fixtures: string[] = [];
  for (const key of keys) {
    const id = key.slice(key.indexOf('/') + 1);
    if (key.startsWith('block/')) blocks.push(id);
    else fixtures.push(id);
  }
  return { blocks, fixtures };
}

/** All points a block reaches: corners of its seats and of its furniture. */
export function reachOf(block: Pick<LaidBlock, 'rows' | 'furniture'>): readonly ScenePoint[] {
  const points: ScenePoint[] = block.furniture.flatMap(({ outline }) => outline);
  for (const { seats } of block.rows) {
    for (const seat of seats) {
      const half = drawnWidthMm(seat) / 2;
      const { sine, cosine } = sineCosine(seat.facingDeg);
      for (const [x, y] of CORNERS) {
        points.push({
          xMm: seat.xMm + half * (x * cosine - y * sine),
          yMm: seat.yMm + half * (x * sine + y * cosine),
        });
      }
    }
  }
  return points;
}

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** The least box around points. */
export const boxAround = (points: readonly ScenePoint[]): SceneBox =>
  points.reduce<SceneBox>(
    (box, { xMm, yMm }) => joinBoxes(box, { left: xMm, right: xMm, top: yMm, bottom: yMm }),
    NO_BOX,
  );

/** The middle of a box. */
export const middleOf = ({ left, right, top, bottom }: SceneBox): ScenePoint => ({
  xMm: (left + right) / 2,
  yMm: (top + bottom) / 2,
});

/** The least convex outline around points, clockwise on the screen. */
function hullOf(points: readonly ScenePoint[]): readonly ScenePoint[] {
  const sorted = [...points].sort((a, b) => a.xMm - b.xMm || a.yMm - b.yMm);
  const chain = (from: readonly ScenePoint[]): ScenePoint[] => {
    const line: ScenePoint[] = [];
    for (const point of from) {
      for (;;) {
        const [before, last] = [line.at(-2), line.at(-1)];
        if (before === undefined || last === undefined || turns(before, last, point) > 0) break;
        line.pop();
      }
      line.push(point);
    }
    return line.slice(0, -1);
  };
  return sorted.length < 3 ? sorted : [...chain(sorted), ...chain(sorted.reverse())];
}

const turns = (a: ScenePoint, b: ScenePoint, c: ScenePoint): number =>
  (b.xMm - a.xMm) * (c.yMm - a.yMm) - (b.yMm - a.yMm) * (c.xMm - a.xMm);

type Outline = Pick<RoomThing, 'hull' | 'box' | 'middle'>;

const outlines = new WeakMap<LaidBlock, Outline>();

function outlineOf(block: LaidBlock): Outline {
  const known = outlines.get(block);
  if (known !== undefined) return known;
  const points = reachOf(block);
  const seats = block.rows.flatMap((row) => row.seats);
  const box = boxAround(points);
  const made = { hull: hullOf(points), box, middle: middleOf(seats.length === 0 ? box : boxAround(seats)) };
  outlines.set(block, made);
  return made;
}

/**
 * List the things of a room, the ones above first: what stands on the floor, then blocks, then stages.
 *
 * @param laid - blocks with their seats.
 * @param blocks - the same as the plan keeps them.
 */
export function thingsOf(
  laid: readonly LaidBlock[],
  blocks: readonly Block[],
  fixtures: readonly Fixture[],
): readonly RoomThing[] {
  const source = new Map(blocks.map((block) => [block.id, block]));
  const placed = laid.map((block): RoomThing => {
    const own = source.get(block.id);
    const turnDeg = own?.facingDeg ?? facingOf(block);
    return {
      key: keyOf('block', block.id),
      what: 'block',
      id: block.id,
      xMm: block.placing.xMm,
      yMm: block.placing.yMm,
      turnDeg,
      ...outlineOf(block),
      locked: own?.locked === true,
      ...(own?.group === undefined ? {} : { group: own.group }),
    };
  });
  const standing = fixtures.map((fixture): RoomThing => {
    const outline = fixtureOutline(fixture);
    const box = boxAround(outline);
    return {
      key: keyOf('fixture', fixture.id),
      what: 'fixture',
      id: fixture.id,
      xMm: fixture.xMm,
      yMm: fixture.yMm,
      turnDeg: fixture.turnDeg,
      hull: outline,
      box,
      middle: middleOf(box),
      locked: fixture.locked === true,
      fixture,
      ...(fixture.group === undefined ? {} : { group: fixture.group }),
    };
  });
  const isStage = (thing: RoomThing): boolean => thing.fixture?.kind === 'stage';
  return [
    ...standing.filter((thing) => !isStage(thing)).reverse(),
    ...placed.reverse(),
    ...standing.filter(isStage).reverse(),
  ];
}

/** Where a laid block looks: its placing is turned from the native facing of its arrangement. */
const facingOf = ({ arrangement, placing }: LaidBlock): number =>
  normalDeg(placing.turnDeg + (arrangementOf(arrangement)?.nativeFacingDeg ?? 0));

/** True where a point lies inside an outline, or no farther from it than `slackMm`. */
export function isOn(hull: readonly ScenePoint[], at: ScenePoint, slackMm: number): boolean {
  let inside = false;
  for (let index = 0, before = hull.length - 1; index < hull.length; before = index, index += 1) {
    const [a, b] = [hull[index] as ScenePoint, hull[before] as ScenePoint];
    if (distanceTo(a, b, at) <= slackMm) return true;
    const crosses = a.yMm > at.yMm !== b.yMm > at.yMm;
    if (crosses && at.xMm < ((b.xMm - a.xMm) * (at.yMm - a.yMm)) / (b.yMm - a.yMm) + a.xMm) inside = !inside;
  }
  return inside;
}

/** Distance of a point from a line between two others. */
function distanceTo(a: ScenePoint, b: ScenePoint, at: ScenePoint): number {
  const on = nearestOn(a, b, at);
  return Math.hypot(at.xMm - on.xMm, at.yMm - on.yMm);
}

/** The point of a line between two others that is nearest to a point. */
export function nearestOn(a: ScenePoint, b: ScenePoint, at: ScenePoint): ScenePoint {
  const [dx, dy] = [b.xMm - a.xMm, b.yMm - a.yMm];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((at.xMm - a.xMm) * dx + (at.yMm - a.yMm) * dy) / length;
  const bound = Math.max(0, Math.min(1, part));
  return { xMm: a.xMm + bound * dx, yMm: a.yMm + bound * dy };
}
