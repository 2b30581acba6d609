import { sineCosine } from '../../layout/geometry/point.ts';
import { blockIdOf } from '../../layout/lay-out-blocks.ts';
import type { Scene, SceneItem, ScenePoint } from '../../scene/scene.ts';

/** Seats never grow more than this, and leave this part of the distance to the nearest one free. */
const MOST = 1.5;
const FREE = 0.05;
/** A chair with its back against its width. */
const WITH_BACK = 1.04;

type SeatItem = Extract<SceneItem, { readonly kind: 'seat' }>;
const isSeat = (item: SceneItem): item is SeatItem => item.kind === 'seat';

/**
 * Enlarge the seats of a scene where they stand far apart, so that their names can be read on paper: each seat
 * with its words grows backward, away from its table, and never into its neighbour.
 */
export function growSeats(scene: Scene): Scene {
  const seats = scene.items.filter(isSeat);
  if (seats.length === 0) return scene;
  const growth = growthOf(seats);
  let seat: SeatItem | undefined;
  let first: Grown | undefined;
  let last: Grown | undefined;
  let by = 1;
  let at: ScenePoint = { xMm: 0, yMm: 0 };
  const items = scene.items.map((item): SceneItem => {
    if (item.kind === 'seat') {
      seat = item;
      by = growth.get(blockIdOf(item.id)) ?? 1;
      const { sine, cosine } = sineCosine(item.facingDeg);
      const backMm = ((by - 1) * item.sizeMm) / 2;
      at = { xMm: item.at.xMm - sine * backMm, yMm: item.at.yMm + cosine * backMm };
      last = { item, at, by };
      if (first === undefined || rowOf(first.item.id) !== rowOf(item.id)) first = last;
      return { ...item, at, sizeMm: item.sizeMm * by };
    }
    if (item.kind !== 'text') return item;
    if (item.look === 'row-label') {
      const ends = [first, last].filter((end) => end !== undefined && away(item.at, end.item.at) < NEAR_MM);
      const [end] = ends.sort((a, b) => away(item.at, a?.item.at) - away(item.at, b?.item.at));
      return end === undefined ? item : { ...item, at: besideGrown(item.at, end) };
    }
    if (
      seat === undefined ||
      Math.hypot(item.at.xMm - seat.at.xMm, item.at.yMm - seat.at.yMm) > seat.sizeMm / 2
    ) {
      return item;
    }
    return {
      ...item,
      at: {
        xMm: at.xMm + (item.at.xMm - seat.at.xMm) * by,
        yMm: at.yMm + (item.at.yMm - seat.at.yMm) * by,
      },
      sizeMm: item.sizeMm * by,
      widestMm: item.widestMm * by,
    };
  });
  return { ...scene, items: clearLandmarks(items, reachOf(seats), reachOf(items.filter(isSeat))) };
}

/** A seat as it was, with its new place and its growth. */
interface Grown {
  readonly item: SeatItem;
  readonly at: ScenePoint;
  readonly by: number;
}

/** The label of a row stands this near to the seat at its end; that of a round table farther away. */
const NEAR_MM = 620;
/** A label keeps this much more room beside a seat that has grown. */
const CLEAR_MM = 160;

const away = (point: ScenePoint, from: ScenePoint | undefined): number =>
  from === undefined ? Number.POSITIVE_INFINITY : Math.hypot(point.xMm - from.xMm, point.yMm - from.yMm);

/** Keep a row's label beside the seat at its end: back with it, and out by its growth. */
function besideGrown(label: ScenePoint, { item, at, by }: Grown): ScenePoint {
  const far = away(label, item.at);
  if (far < 1) return label;
  const out = 1 + ((by - 1) * (item.sizeMm / 2 + CLEAR_MM)) / far;
  return {
    xMm: at.xMm + (label.xMm - item.at.xMm) * out,
    yMm: at.yMm + (label.yMm - item.at.yMm) * out,
  };
}

interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/** How far up and down seats reach. */
const reachOf = (seats: readonly SeatItem[]): Reach =>
  seats.reduce(
    ({ top, bottom }, { at, sizeMm }) => ({
      top: Math.min(top, at.yMm - sizeMm / 2),
      bottom: Math.max(bottom, at.yMm + sizeMm / 2),
    }),
    { top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY },
  );

/** Stage and door keep their distance from seats that have grown towards them. */
function clearLandmarks(items: readonly SceneItem[], before: Reach, grown: Reach): readonly SceneItem[] {
  const moved = ({ xMm, yMm }: ScenePoint): ScenePoint => ({
    xMm,
    yMm: yMm > before.bottom ? yMm + grown.bottom - before.bottom : yMm + grown.top - before.top,
  });
  return items.map((item) => {
    if (item.kind === 'seat' || item.look !== 'landmark') return item;
    if (item.kind === 'text') return { ...item, at: moved(item.at) };
    return item.kind === 'polygon' ? { ...item, points: item.points.map(moved) } : item;
  });
}

const rowOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));

/** How much the seats of each block may grow: by the least distance between any two. */
function growthOf(seats: readonly SeatItem[]): ReadonlyMap<string, number> {
  const blocks = new Map<string, SeatItem[]>();
  for (const seat of seats) {
    const own = blocks.get(blockIdOf(seat.id));
    if (own === undefined) blocks.set(blockIdOf(seat.id), [seat]);
    else own.push(seat);
  }
  return new Map(
    [...blocks].map(([id, own]) => {
      const widest = own.reduce((most, { sizeMm }) => Math.max(most, sizeMm), 0);
      const room = nearestMm(own) * (1 - FREE);
      return [id, Math.min(MOST, Math.max(1, room / (widest * WITH_BACK)))] as const;
    }),
  );
}

/** Distance of the two nearest seats, by the larger of across and down: chairs are squares. */
function nearestMm(seats: readonly SeatItem[]): number {
  const sorted = [...seats].sort((a, b) => a.at.xMm - b.at.xMm);
  let nearest = Number.POSITIVE_INFINITY;
  sorted.forEach((seat, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next] as SeatItem;
      const across = other.at.xMm - seat.at.xMm;
      if (across >= nearest) break;
      nearest = Math.min(nearest, Math.max(across, Math.abs(other.at.yMm - seat.at.yMm)));
    }
  });
  return nearest;
}
