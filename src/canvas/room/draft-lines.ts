import type { SceneBox } from '../../scene/box.ts';
import { boxAround } from '../../scene/room-thing.ts';
import type { ScenePoint } from '../../scene/scene.ts';
import { rectangleRoom } from '../../scene/walls.ts';
import type { ScreenPoint } from '../view/viewport.ts';
import { lengthOf, pointAt, type RoomContext } from './room-context.ts';
import { sayMetres, saySize } from './room-words.ts';

/** Draws the outline of a room and measures distances. */
export interface DraftHand {
  readonly box: (from: ScreenPoint, to: ScreenPoint) => void;
  readonly endBox: (from: ScreenPoint, to: ScreenPoint) => void;
  readonly addCorner: (at: ScreenPoint, straight: boolean) => void;
  readonly followCorner: (at: ScreenPoint, straight: boolean) => void;
  readonly endPath: () => void;
  readonly measureFrom: (at: ScreenPoint) => void;
  readonly measureTo: (at: ScreenPoint, straight: boolean) => void;
  readonly endMeasure: () => void;
  readonly forget: () => void;
}

/** A room that is smaller was a slip of the hand. */
const LEAST_MM = 500;

/** Start a hand that draws lines. */
export function startDrafts(context: RoomContext): DraftHand {
  const { listener, state, lay, clear } = context;
  let corners: readonly ScenePoint[] = [];
  let measured: { readonly from: ScenePoint; to: ScenePoint } | undefined;
  const boxOf = (from: ScreenPoint, to: ScreenPoint): SceneBox =>
    boxAround([pointAt(context, from), pointAt(context, to)]);
  const next = (at: ScreenPoint, straight: boolean): ScenePoint =>
    pointAt(context, at, straight ? corners.at(-1) : undefined, corners);

  return {
    box: (from, to) => {
      const box = boxOf(from, to);
      lay({ isBox: true, draft: cornersOf(box), tip: { at: to, text: saySize(box, state().words) } });
    },
    endBox: (from, to) => {
      const box = boxOf(from, to);
      clear();
      if (box.right - box.left < LEAST_MM || box.bottom - box.top < LEAST_MM) return;
      listener.onOutline(cornersOf(box));
    },
    addCorner: (at, straight) => {
      corners = [...corners, next(at, straight)];
      lay({ draft: corners, isBox: false });
    },
    followCorner: (at, straight) => {
      const to = next(at, straight);
      const text = sayMetres(lengthOf(corners.at(-1) ?? to, to), state().words);
      lay({ draft: [...corners, to], isBox: false, tip: { at, text } });
    },
    endPath: () => {
      const done = corners;
      corners = [];
      clear();
      if (done.length > 2) listener.onOutline(done);
    },
    measureFrom: (at) => {
      const from = pointAt(context, at);
      measured = { from, to: from };
      lay({ measure: { from, to: from, mm: 0 } });
    },
    measureTo: (at, straight) => {
      if (measured === undefined) return;
      const { from } = measured;
      const to = pointAt(context, at, straight ? from : undefined);
      measured.to = to;
      lay({ measure: { from, to, mm: Math.round(lengthOf(from, to)) } });
    },
    endMeasure: () => {
      if (measured !== undefined) listener.onMeasured(state().tool, measured.from, measured.to);
      measured = undefined;
    },
    forget: () => {
      corners = [];
      measured = undefined;
    },
  };
}

const cornersOf = ({ left, right, top, bottom }: SceneBox): readonly ScenePoint[] =>
  rectangleRoom({ xMm: (left + right) / 2, yMm: (top + bottom) / 2 }, right - left, bottom - top);
