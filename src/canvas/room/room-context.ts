import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import type { SceneBox } from '../../scene/box.ts';
import { boxAround, type RoomThing } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import type { Spot, ThingMove } from '../../scene/turn-things.ts';
import { type ScreenPoint, toDrawing, type Viewport } from '../view/viewport.ts';
import type { LiftedPicture } from './lifted-picture.ts';
import type { RoomOverlay } from './room-overlay.ts';
import type { RoomTool } from './room-phase.ts';
import type { RoomWords } from './room-words.ts';
import { snap, snapLinesOf } from './snap.ts';

/** What the hand knows of the outside; given anew whenever something changed. */
export interface RoomState {
  readonly things: readonly RoomThing[];
  readonly blocks: readonly LaidBlock[];
  readonly outline: readonly ScenePoint[];
  readonly chosen: ReadonlySet<string>;
  readonly tool: RoomTool;
  readonly snaps: boolean;
  readonly readOnly: boolean;
  readonly whole: SceneBox;
  readonly words: RoomWords;
}

/** Whom the hand tells. */
export interface RoomListener {
  readonly onView: (view: Viewport) => void;
  readonly onChoose: (keys: readonly string[]) => void;
  /** Things leave the floor, and are shown by a picture; none = they are back. */
  readonly onLift: (keys: readonly string[]) => LiftedPicture | undefined;
  readonly onMove: (moves: readonly ThingMove[]) => void;
  readonly onBring: (spot: Spot) => void;
  readonly onLocked: () => void;
  readonly onParameters: (block: string, parameters: Readonly<Record<string, unknown>>) => void;
  readonly onParametersEnd: (keeps: boolean) => void;
  readonly onOutline: (outline: readonly ScenePoint[]) => void;
  readonly onMeasured: (tool: RoomTool, from: ScenePoint, to: ScenePoint) => void;
  readonly onMenu: (at: ScreenPoint) => void;
  readonly onOverlay: (overlay: RoomOverlay) => void;
}

/** What every part of the hand works with. */
export interface RoomContext {
  readonly listener: RoomListener;
  readonly state: () => RoomState;
  readonly view: () => Viewport;
  /** Lay something over the room. */
  readonly lay: (change: Partial<RoomOverlay>) => void;
  /** Take away all that lies over it. */
  readonly clear: () => void;
}

const REACH_PX = 8;
/** Things like to stand on whole decimetres. */
export const GRID_MM = 100;
/** Doors are drawn to walls from this far away. */
export const WALL_REACH_MM = 1500;

/** How near a line must be to draw something, millimetres. */
export const reachOn = (view: Viewport): number => REACH_PX / view.scale;

/** Box of the walls; undefined where no outline is known. */
export const wallsOf = ({ outline }: RoomState): SceneBox | undefined =>
  outline.length === 0 ? undefined : boxAround(outline);

/** x of the axis of the room: the middle of its walls, else that of the plan. */
export function axisOf(state: RoomState): number {
  const walls = wallsOf(state);
  return walls === undefined ? 0 : (walls.left + walls.right) / 2;
}

/** The things that are chosen. */
export const chosenThings = ({ things, chosen }: RoomState): readonly RoomThing[] =>
  things.filter(({ key }) => chosen.has(key));

/** A point in whole millimetres. */
export const wholePoint = ({ xMm, yMm }: ScenePoint): ScenePoint => ({
  xMm: Math.round(xMm),
  yMm: Math.round(yMm),
});

/** Distance of two points. */
export const lengthOf = (a: ScenePoint, b: ScenePoint): number => Math.hypot(b.xMm - a.xMm, b.yMm - a.yMm);

const dot = ({ xMm, yMm }: ScenePoint): SceneBox => ({ left: xMm, right: xMm, top: yMm, bottom: yMm });

/**
 * The point of the room that is meant: on a corner, an edge or the grid near the pointer.
 *
 * @param from - where a straight line begins: the point is then level with it or above or below.
 * @param drawn - corners set already.
 */
export function pointAt(
  { state, view }: RoomContext,
  at: ScreenPoint,
  from?: ScenePoint,
  drawn: readonly ScenePoint[] = [],
): ScenePoint {
  const raw = toDrawing(view(), at);
  const point =
    from === undefined
      ? raw
      : Math.abs(raw.xMm - from.xMm) > Math.abs(raw.yMm - from.yMm)
        ? { xMm: raw.xMm, yMm: from.yMm }
        : { xMm: from.xMm, yMm: raw.yMm };
  const { things, outline, snaps } = state();
  if (!snaps) return wholePoint(point);
  const corners = [...drawn, ...outline].map((corner) => ({ box: dot(corner) }));
  const lines = snapLinesOf([...things, ...corners], undefined, axisOf(state()));
  const { dxMm, dyMm } = snap({ box: dot(point), anchor: point }, lines, reachOn(view()), GRID_MM);
  const snapped = { xMm: point.xMm + dxMm, yMm: point.yMm + dyMm };
  if (from === undefined) return wholePoint(snapped);
  return wholePoint(point.yMm === from.yMm ? { ...snapped, yMm: from.yMm } : { ...snapped, xMm: from.xMm });
}
