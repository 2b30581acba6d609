import type { Frame } from '../layout/arrangement.ts';
import { normalDeg, sineCosine } from '../layout/geometry/point.ts';
import type { LaidBlock } from '../layout/lay-out-blocks.ts';
import type { Room } from '../layout/layout-case.ts';
import { frameTurnDeg } from '../layout/read-out.ts';
import type { Furniture, Seat } from '../layout/seat.ts';
import type { Look, Scene, SceneItem, ScenePoint } from './scene.ts';

/** What a seat shows: words already chosen by the caller. */
export interface SeatWords {
  readonly name?: string;
  readonly rank?: string;
  readonly label?: string;
  readonly state?: 'taken' | 'empty' | 'pinned' | 'closed';
}

/** What a scene is built from. */
export interface ScenePlan {
  readonly blocks: readonly Pick<LaidBlock, 'rows' | 'furniture'>[];
  readonly room?: Room;
  readonly frame: Frame;
  /** The frame in words, drawn below: 从台下看. */
  readonly frameWords?: string;
  readonly title?: string;
  readonly words: ReadonlyMap<string, SeatWords>;
}

const MARGIN_MM = 500;
const SEAT_MM = 480;

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
    for (const obstacle of plan.room.obstacles) {
      items.push({ kind: 'polygon', look: 'obstacle', points: obstacle.map(toScene) });
    }
  }
  for (const block of plan.blocks) {
    for (const piece of block.furniture) {
      items.push({ kind: 'polygon', look: lookOf(piece), points: piece.outline.map(toScene) });
    }
  }
  for (const block of plan.blocks) {
    for (const row of block.rows) {
      const roomMm = row.seats.length > 1 ? closest(row.seats) : 900;
      for (const seat of row.seats) {
        items.push(...seatItems(seat, toScene(seat), turnDeg, plan.words.get(seat.id) ?? {}, roomMm));
      }
    }
  }
  const box = bounds(items);
  const words: SceneItem[] = [];
  const middle = (box.left + box.right) / 2;
  const sizeMm = Math.max(220, (box.right - box.left) / 45);
  const widestMm = box.right - box.left + 2 * MARGIN_MM;
  if (plan.title !== undefined) {
    const at = { xMm: middle, yMm: box.top - sizeMm * 1.4 };
    words.push({ kind: 'text', look: 'title', at, sizeMm: sizeMm * 1.2, widestMm, text: plan.title });
  }
  if (plan.frameWords !== undefined) {
    const at = { xMm: middle, yMm: box.bottom + sizeMm * 1.2 };
    words.push({ kind: 'text', look: 'frame', at, sizeMm, widestMm, text: plan.frameWords });
  }
  const above = plan.title === undefined ? 0 : sizeMm * 2;
  const below = plan.frameWords === undefined ? 0 : sizeMm * 1.5;
  return {
    xMm: box.left - MARGIN_MM,
    yMm: box.top - MARGIN_MM - above,
    widthMm: box.right - box.left + 2 * MARGIN_MM,
    heightMm: box.bottom - box.top + 2 * MARGIN_MM + above + below,
    items: [...items, ...words],
  };
}

function lookOf(piece: Furniture): Look {
  if (piece.kind === 'stage' || piece.kind === 'riser') return 'stage';
  return piece.kind === 'sofa' ? 'soft' : 'table';
}

/** Distance between neighbours of a row: how wide a name may be. */
function closest(seats: readonly Seat[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < seats.length; index += 1) {
    const [a, b] = [seats[index - 1] as Seat, seats[index] as Seat];
    least = Math.min(least, Math.hypot(a.xMm - b.xMm, a.yMm - b.yMm));
  }
  return least;
}

function seatItems(
  seat: Seat,
  at: ScenePoint,
  turnDeg: number,
  words: SeatWords,
  roomMm: number,
): SceneItem[] {
  const { state = words.name === undefined ? 'empty' : 'taken' } = words;
  const facingDeg = normalDeg(seat.facingDeg + turnDeg);
  const round = seat.kind === 'standing';
  const items: SceneItem[] = [
    { kind: 'seat', look: `seat-${state}`, id: seat.id, at, facingDeg, sizeMm: SEAT_MM, round },
  ];
  const main = words.name ?? words.label;
  if (main !== undefined) {
    const look = words.name === undefined ? 'label' : 'name';
    items.push({ kind: 'text', look, at, sizeMm: 150, widestMm: Math.min(roomMm, 640) - 60, text: main });
  }
  const small = words.name === undefined ? undefined : (words.label ?? words.rank);
  if (small !== undefined) {
    const look = words.label === undefined ? 'rank' : 'label';
    const below = { xMm: at.xMm, yMm: at.yMm + SEAT_MM / 2 - 60 };
    items.push({ kind: 'text', look, at: below, sizeMm: 90, widestMm: SEAT_MM - 60, text: small });
  }
  return items;
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
  }
  return box;
}
