import { joinBoxes, NO_BOX, type SceneBox } from '../../scene/box.ts';
import { middleOf } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import type { Spot } from '../../scene/turn-things.ts';
import { ontoWall } from '../../scene/walls.ts';
import { type ScreenPoint, toDrawing } from '../view/viewport.ts';
import type { LiftedPicture } from './lifted-picture.ts';
import {
  axisOf,
  GRID_MM,
  type RoomContext,
  reachOn,
  WALL_REACH_MM,
  wallsOf,
  wholePoint,
} from './room-context.ts';
import { distancesOf, type SnapLines, snap, snapLinesOf } from './snap.ts';

/** A thing that is brought in from the palette. */
export interface Brought {
  readonly picture: LiftedPicture;
  /** Its box and its middle, about its own origin. */
  readonly box: SceneBox;
  readonly middle: ScenePoint;
  /** Width of a door: it is drawn onto walls. */
  readonly doorMm?: number;
}

/** Moves things by hand. */
export interface CarryHand {
  /** Take things off the floor: those that are chosen, or the one under the hand with its group. */
  readonly lift: (key: string, keys: readonly string[]) => void;
  readonly bring: (brought: Brought) => void;
  /** Carry what was lifted by so many millimetres. */
  readonly carryBy: (dxMm: number, dyMm: number, free: boolean) => void;
  /** Carry what was brought to a point of the canvas. */
  readonly bringTo: (at: ScreenPoint, free: boolean, inside: boolean) => void;
  readonly drop: () => void;
  /** @returns true where something was in the hand. */
  readonly forget: () => boolean;
}

interface Carried {
  readonly keys: readonly string[];
  readonly picture: LiftedPicture;
  readonly box: SceneBox;
  readonly middle: ScenePoint;
  readonly anchor: ScenePoint;
  readonly lines: SnapLines;
  readonly others: readonly SceneBox[];
  readonly walls: SceneBox | undefined;
  readonly doorMm: number | undefined;
  spot: Spot;
}

const FARTHEST_MM = 20_000;

/** Start a hand that carries things, drawn to what stands around. */
export function startCarrying(context: RoomContext): CarryHand {
  const { listener, state, view, lay, clear } = context;
  let carried: Carried | undefined;
  let brought: Brought | undefined;

  const start = (
    keys: readonly string[],
    { picture, box, middle, doorMm }: Brought,
    anchor: ScenePoint,
  ): void => {
    const still = state().things.filter(({ key }) => !keys.includes(key));
    const others = still.map((thing) => thing.box);
    const walls = wallsOf(state());
    const lines = snapLinesOf(still, walls, axisOf(state()));
    carried = { keys, picture, box, middle, anchor, lines, others, walls, doorMm, spot: anchor };
  };

  const carryBy: CarryHand['carryBy'] = (dxMm, dyMm, free) => {
    if (carried === undefined) return;
    const { anchor, box, middle, picture, doorMm, lines } = carried;
    const raw = { xMm: anchor.xMm + dxMm, yMm: anchor.yMm + dyMm };
    const onWall =
      doorMm === undefined || free ? undefined : ontoWall(state().outline, raw, doorMm, WALL_REACH_MM);
    const snaps = !free && state().snaps && onWall === undefined;
    const now = { xMm: middle.xMm + dxMm, yMm: middle.yMm + dyMm };
    const moving = { box: shiftBox(box, dxMm, dyMm), middle: now, anchor: raw };
    const drawn = snaps ? snap(moving, lines, reachOn(view()), GRID_MM) : STILL;
    carried.spot = onWall ?? wholePoint({ xMm: raw.xMm + drawn.dxMm, yMm: raw.yMm + drawn.dyMm });
    const by = { dxMm: carried.spot.xMm - anchor.xMm, dyMm: carried.spot.yMm - anchor.yMm };
    const stands = shiftBox(box, by.dxMm, by.dyMm);
    lay({
      hover: undefined,
      busy: true,
      lifted: { picture, ...by, turnDeg: 0, pivot: anchor },
      guides: drawn.guides,
      distances: distancesOf(stands, carried.others, carried.walls, FARTHEST_MM),
    });
  };

  const forget = (): boolean => {
    const had = carried !== undefined;
    carried = undefined;
    brought = undefined;
    return had;
  };

  return {
    carryBy,
    forget,
    lift: (key, keys) => {
      const things = state().things.filter((thing) => keys.includes(thing.key));
      const locked = things.some((thing) => thing.locked);
      if (locked) listener.onLocked();
      if (locked || state().readOnly) return;
      const picture = listener.onLift(keys);
      const lead = things.find((thing) => thing.key === key) ?? things[0];
      if (picture === undefined || lead === undefined) return;
      const box = things.reduce((all, thing) => joinBoxes(all, thing.box), NO_BOX);
      const isDoor = things.length === 1 && lead.fixture?.kind === 'door';
      const door = isDoor ? { doorMm: lead.fixture.widthMm } : {};
      const middle = things.length === 1 ? lead.middle : middleOf(box);
      start(keys, { picture, box, middle, ...door }, { xMm: lead.xMm, yMm: lead.yMm });
    },
    bring: (thing) => {
      brought = thing;
    },
    bringTo: (at, free, inside) => {
      if (brought === undefined) return;
      if (carried === undefined) start([], brought, { xMm: 0, yMm: 0 });
      if (!inside) {
        lay({ lifted: undefined, guides: [], distances: [] });
        return;
      }
      const point = toDrawing(view(), at);
      const { left, right, top, bottom } = brought.box;
      carryBy(point.xMm - (left + right) / 2, point.yMm - (top + bottom) / 2, free);
    },
    drop: () => {
      const [done, isNew] = [carried, brought !== undefined];
      forget();
      clear();
      if (done === undefined) return;
      const { spot, anchor, keys } = done;
      if (isNew) {
        listener.onBring(spot);
        return;
      }
      const { turnDeg } = spot;
      const [dxMm, dyMm] = [spot.xMm - anchor.xMm, spot.yMm - anchor.yMm];
      const moves = state()
        .things.filter(({ key }) => keys.includes(key))
        .map(({ key, xMm, yMm }) => ({
          key,
          xMm: xMm + dxMm,
          yMm: yMm + dyMm,
          ...(turnDeg === undefined ? {} : { turnDeg }),
        }));
      if (dxMm !== 0 || dyMm !== 0 || turnDeg !== undefined) listener.onMove(moves);
      listener.onLift([]);
    },
  };
}

const STILL = { dxMm: 0, dyMm: 0, guides: [] } as const;

const shiftBox = (box: SceneBox, dx: number, dy: number): SceneBox => ({
  left: box.left + dx,
  right: box.right + dx,
  top: box.top + dy,
  bottom: box.bottom + dy,
});
