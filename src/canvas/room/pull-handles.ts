import { normalDeg } from '../../layout/geometry/point.ts';
import { boxAround } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import { pivotOf, turnThings } from '../../scene/turn-things.ts';
import { moveCorner, moveWall } from '../../scene/walls.ts';
import { type ScreenPoint, toDrawing } from '../view/viewport.ts';
import { chosenThings, pointAt, type RoomContext } from './room-context.ts';
import type { Lifted } from './room-overlay.ts';
import type { Mark } from './room-phase.ts';
import { sayGrip, saySize } from './room-words.ts';
import { gripsOf, type RoomGrip } from './shown-grips.ts';

/** Pulls handles, corners and walls. */
export interface PullHand {
  readonly grasp: (mark: Mark) => void;
  readonly pull: (from: ScreenPoint, at: ScreenPoint, free: boolean) => void;
  readonly letGo: () => void;
  /** Give up what is pulled. */
  readonly forget: () => void;
}

interface Grasped {
  readonly mark: Mark;
  readonly pivot: ScenePoint;
  readonly grip?: RoomGrip;
  readonly picture?: Lifted['picture'];
}

const TURN_DEG = 15;

/** Start a hand that pulls handles. */
export function startPulling(context: RoomContext): PullHand {
  const { listener, state, view, lay, clear } = context;
  let grasped: Grasped | undefined;
  let turned = 0;
  let outline: readonly ScenePoint[] | undefined;
  let parameters: Readonly<Record<string, unknown>> | undefined;

  const reset = (): void => {
    grasped = undefined;
    turned = 0;
    outline = undefined;
    parameters = undefined;
  };

  const turn = (at: ScreenPoint, start: ScenePoint, now: ScenePoint, free: boolean): void => {
    if (grasped?.picture === undefined) return;
    const { pivot, picture } = grasped;
    const angle = (point: ScenePoint): number =>
      (Math.atan2(point.xMm - pivot.xMm, pivot.yMm - point.yMm) * 180) / Math.PI;
    const own = chosenThings(state())[0]?.turnDeg ?? 0;
    const far = angle(now) - angle(start);
    const step = Math.round((own + far) / TURN_DEG) * TURN_DEG - own;
    turned = normalDeg(free ? Math.round(far) : step);
    const text = sayGrip('turn', Math.round(normalDeg(own + turned)), state().words);
    const lifted = { picture, dxMm: 0, dyMm: 0, turnDeg: turned, pivot };
    lay({ busy: true, hover: undefined, lifted, tip: { at, text } });
  };

  return {
    grasp: (mark) => {
      if (state().readOnly) return;
      const things = chosenThings(state());
      const pivot = pivotOf(things);
      if (mark.on !== 'grip') {
        grasped = { mark, pivot };
        outline = state().outline;
        return;
      }
      const grip = gripsOf(things, state().blocks, view()).find(({ id }) => id === mark.id);
      const locked = things.some((thing) => thing.locked);
      if (locked) listener.onLocked();
      if (grip === undefined || locked) return;
      const picture = grip.id === 'turn' ? listener.onLift([...state().chosen]) : undefined;
      grasped = { mark, pivot, grip, ...(picture === undefined ? {} : { picture }) };
    },
    pull: (from, at, free) => {
      if (grasped === undefined) return;
      const { mark, grip } = grasped;
      const [start, now] = [toDrawing(view(), from), toDrawing(view(), at)];
      const by = { xMm: now.xMm - start.xMm, yMm: now.yMm - start.yMm };
      if (mark.on === 'corner') {
        outline = moveCorner(state().outline, mark.index, pointAt(context, at));
        lay({ draft: outline, isBox: true, tip: { at, text: saySize(boxAround(outline), state().words) } });
      } else if (mark.on === 'wall') {
        outline = moveWall(state().outline, mark.index, by);
        lay({ draft: outline, isBox: true, tip: { at, text: saySize(boxAround(outline), state().words) } });
      } else if (grip?.id === 'turn') turn(at, start, now, free);
      else if (grip?.pull !== undefined && grip.block !== undefined) {
        const pulled = grip.pull(by.xMm * grip.along.xMm + by.yMm * grip.along.yMm);
        if (pulled.parameters !== parameters) listener.onParameters(grip.block, pulled.parameters);
        parameters = pulled.parameters;
        lay({ hover: undefined, tip: { at, text: sayGrip(grip.says, pulled.value, state().words) } });
      }
    },
    letGo: () => {
      const [done, byDeg, path, changed] = [grasped, turned, outline, parameters !== undefined];
      const things = chosenThings(state());
      reset();
      clear();
      if (done === undefined) return;
      if (done.grip?.id === 'turn') {
        if (byDeg !== 0) listener.onMove(turnThings(things, done.pivot, byDeg));
        listener.onLift([]);
      } else if (done.grip !== undefined) {
        if (changed) listener.onParametersEnd(true);
      } else if (path !== undefined) listener.onOutline(path);
    },
    forget: () => {
      const [lifted, changed] = [grasped?.picture !== undefined, parameters !== undefined];
      reset();
      if (lifted) listener.onLift([]);
      if (changed) listener.onParametersEnd(false);
    },
  };
}
