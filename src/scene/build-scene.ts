import type { Frame } from '../layout/arrangement.ts';
import { normalDeg, sineCosine } from '../layout/geometry/point.ts';
import type { LaidBlock } from '../layout/lay-out-blocks.ts';
import type { Room } from '../layout/layout-case.ts';
import { frameTurnDeg } from '../layout/read-out.ts';
import type { FurnitureKind, Seat } from '../layout/seat.ts';
import { type FixtureShape, fixtureItems } from './fixture-items.ts';
import { rowLabelItems } from './row-label-items.ts';
import type { Look, Scene, SceneItem, ScenePoint } from './scene.ts';
import { type SeatWords, seatItems } from './seat-items.ts';

export type { SeatWords } from './seat-items.ts';

/** What a scene is built from. */
export interface ScenePlan {
  readonly blocks: readonly Pick<LaidBlock, 'rows' | 'furniture'>[];
  readonly room?: Room;
  /** What stands in the room and nobody sits on. */
  readonly fixtures?: readonly FixtureShape[];
  readonly frame: Frame;
  /** The frame in words, drawn below: 从台下看. */
  readonly frameWords?: string;
  readonly title?: string;
  readonly words: ReadonlyMap<string, SeatWords>;
  /** Label of a row by its id, drawn at both ends of the row or in the middle of a round table. */
  readonly rowLabels?: ReadonlyMap<string, string>;
  /** Words on a piece of furniture by its id, such as 发言席 on the lectern. */
  readonly furnitureWords?: ReadonlyMap<string, string>;
  /** What lies at the top of the room plan (stage, screen), in words. */
  readonly farWords?: string;
  /** What lies at its bottom (hall, door), in words. */
  readonly nearWords?: string;
}

const MARGIN_MM = 500;
const LONE_SEAT_MM = 900;

const FURNITURE_LOOK: Readonly<Record<FurnitureKind, Look>> = {
  table: 'table',
  'round-table': 'table',
  desk: 'table',
  'side-table': 'table',
  'signing-table': 'table',
  lectern: 'lectern',
  sofa: 'soft',
  stage: 'stage',
  riser: 'stage',
};

/**
 * Build the display list of a plan in a frame: the room turned, every text upright.
 *
 * @param plan - blocks in the room frame, and the words of each seat by seat id.
 */
export function buildScene(plan: ScenePlan): Scene {
  const turnDeg = frameTurnDeg(plan.frame);
  const turn = sineCosine(turnDeg);
  const toScene = (point: ScenePoint): ScenePoint => ({
    xMm: point.xMm * turn.cosine - point.yMm * turn.sine + 0,
    yMm: point.xMm * turn.sine + point.yMm * turn.cosine + 0,
  });
  const items: SceneItem[] = [];
  if (plan.room !== undefined) {
    items.push({ kind: 'polygon', look: 'room', points: plan.room.outline.map(toScene) });
    // Columns are drawn with the other fixtures where these are known.
    for (const obstacle of plan.fixtures === undefined ? plan.room.obstacles : []) {
      items.push({ kind: 'polygon', look: 'obstacle', points: obstacle.map(toScene) });
    }
  }
  const fixtures = plan.fixtures ?? [];
  // Blocks stand on a stage; all other things stand before, beside or on their tables.
  for (const fixture of fixtures) if (fixture.kind === 'stage') items.push(...fixtureItems(fixture, toScene));
  const furniture = plan.blocks.flatMap((block) => block.furniture);
  // Platforms first: sofas and lecterns stand on them.
  for (const carries of [true, false]) {
    for (const piece of furniture) {
      if (piece.carriesSeats !== carries) continue;
      items.push({
        kind: 'polygon',
        look: FURNITURE_LOOK[piece.kind],
        points: piece.outline.map(toScene),
      });
      const text = plan.furnitureWords?.get(piece.id);
      if (text !== undefined) items.push(wordsOn(piece.outline.map(toScene), text));
    }
  }
  for (const block of plan.blocks) {
    for (const row of block.rows) {
      const roomMm = closestMm(row.seats);
      for (const seat of row.seats) {
        const facingDeg = normalDeg(seat.facingDeg + turnDeg);
        items.push(...seatItems(seat, toScene(seat), facingDeg, plan.words.get(seat.id) ?? {}, roomMm));
      }
      const label = plan.rowLabels?.get(row.id);
      if (label !== undefined && label !== '') items.push(...rowLabelItems(row, label, toScene));
    }
  }
  for (const fixture of fixtures) if (fixture.kind !== 'stage') items.push(...fixtureItems(fixture, toScene));
  return surround(items, plan, axisOf(plan, toScene));
}

/** Middle of all seats: where a reader expects stage and door; a lectern beside the table does not move it. */
function axisOf(plan: ScenePlan, toScene: (point: ScenePoint) => ScenePoint): number | undefined {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { rows } of plan.blocks) {
    for (const { seats } of rows) {
      for (const seat of seats) {
        const { xMm } = toScene(seat);
        left = Math.min(left, xMm);
        right = Math.max(right, xMm);
      }
    }
  }
  return left > right ? undefined : (left + right) / 2;
}

function wordsOn(corners: readonly ScenePoint[], text: string): SceneItem {
  const [xs, ys] = [corners.map(({ xMm }) => xMm), corners.map(({ yMm }) => yMm)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const at = { xMm: (left + right) / 2, yMm: (top + bottom) / 2 };
  const sizeMm = Math.min(300, 0.3 * (bottom - top));
  return { kind: 'text', look: 'label', at, sizeMm, widestMm: right - left - 60, text };
}

/** Distance between neighbours of a row: how wide a name may be. */
function closestMm(seats: readonly Seat[]): number {
  if (seats.length < 2) return LONE_SEAT_MM;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < seats.length; index += 1) {
    const [a, b] = [seats[index - 1] as Seat, seats[index] as Seat];
    least = Math.min(least, Math.hypot(a.xMm - b.xMm, a.yMm - b.yMm));
  }
  return least;
}

/** Put the words around a drawing: stage and door, the title above, the frame below. */
function surround(drawn: readonly SceneItem[], plan: ScenePlan, axisMm: number | undefined): Scene {
  const box = bounds(drawn);
  const items = [...drawn];
  const middle = axisMm ?? (box.left + box.right) / 2;
  const width = box.right - box.left;
  const sizeMm = Math.max(160, width / 50);
  let { top, bottom } = box;
  const [above, below] =
    plan.frame === 'S' ? [plan.nearWords, plan.farWords] : [plan.farWords, plan.nearWords];
  const landmark = (text: string, yMm: number): void => {
    const half = Math.max(sizeMm * 3, width / 6);
    const corner = (x: number, y: number): ScenePoint => ({
      xMm: middle + x * half,
      yMm: yMm + y * sizeMm * 0.85,
    });
    const points = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
    items.push({ kind: 'polygon', look: 'landmark', points });
    const at = { xMm: middle, yMm };
    items.push({ kind: 'text', look: 'landmark', at, sizeMm, widestMm: 2 * half - sizeMm, text });
  };
  if (above !== undefined) {
    top -= sizeMm * 2.6;
    landmark(above, top + sizeMm * 0.85);
  }
  if (below !== undefined) {
    bottom += sizeMm * 2.6;
    landmark(below, bottom - sizeMm * 0.85);
  }
  const widestMm = width + MARGIN_MM;
  if (plan.title !== undefined) {
    top -= sizeMm * 2.2;
    const at = { xMm: middle, yMm: top + sizeMm * 0.7 };
    items.push({ kind: 'text', look: 'title', at, sizeMm: sizeMm * 1.3, widestMm, text: plan.title });
  }
  if (plan.frameWords !== undefined) {
    bottom += sizeMm * 2;
    const at = { xMm: middle, yMm: bottom - sizeMm * 0.5 };
    items.push({ kind: 'text', look: 'frame', at, sizeMm, widestMm, text: plan.frameWords });
  }
  return {
    xMm: box.left - MARGIN_MM,
    yMm: top - MARGIN_MM,
    widthMm: width + 2 * MARGIN_MM,
    heightMm: bottom - top + 2 * MARGIN_MM,
    items,
  };
}

function bounds(items: readonly SceneItem[]) {
  const box = { left: 0, right: 0, top: 0, bottom: 0 };
  let first = true;
  const take = (point: ScenePoint, half: number): void => {
    if (first) Object.assign(box, { left: point.xMm, right: point.xMm, top: point.yMm, bottom: point.yMm });
    first = false;
    box.left = Math.min(box.left, point.xMm - half);
    box.right = Math.max(box.right, point.xMm + half);
    box.top = Math.min(box.top, point.yMm - half);
    box.bottom = Math.max(box.bottom, point.yMm + half);
  };
  for (const item of items) {
    if (item.kind === 'polygon') for (const point of item.points) take(point, 0);
    if (item.kind === 'seat') take(item.at, item.sizeMm / 2);
    if (item.kind === 'text') take(item.at, item.sizeMm / 2);
  }
  return box;
}
