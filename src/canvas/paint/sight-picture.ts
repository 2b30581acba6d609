import { growBox, joinBoxes, type SceneBox } from '../../scene/box.ts';
import type { Ground } from '../../scene/ground.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import type { SeatSheet } from '../../scene/seat-sheet.ts';
import type { SeatIndex } from '../hall/seat-index.ts';
import { type Detail, detailAt } from '../view/detail.ts';
import { boxInSight, sameView, type Viewport } from '../view/viewport.ts';
import { movingDetail } from './moving-detail.ts';
import { type Backdrop, backdropBox, paintBackdrop } from './paint-backdrop.ts';
import { type Patch, paintFloor, paintGrid, paintGround } from './paint-ground.ts';
import { paintSeats } from './paint-seats.ts';
import { startSeatSprites } from './seat-sprites.ts';
import { type Overview, startTilePicture } from './tile-picture.ts';

/** All that stands still in a drawing. */
export interface StillHall {
  readonly field: SeatField;
  readonly index: SeatIndex;
  readonly ground: Ground;
  readonly sheet: SeatSheet;
  readonly grid: boolean;
  /** A picture of the room under everything. */
  readonly backdrop?: Backdrop;
}

/** What the hand does: moves the sight, holds something over it, or rests. */
export type HandState = 'moves' | 'holds' | 'rests';

/** What a frame has to paint. */
export interface FramePlan {
  readonly whole: boolean;
  readonly fresh: boolean;
  /** True when nothing is left to be painted. */
  readonly done: boolean;
}

/** The part of the drawing in sight, sharp at rest and quick on the way. */
export interface SightPicture {
  /** Decide what the next frame paints, and paint tiles ahead as time allows. */
  readonly plan: (view: Viewport, ratio: number, hand: HandState) => FramePlan;
  /** Paint all that is in sight. */
  readonly paintWhole: (target: CanvasRenderingContext2D) => void;
  /** Paint over it what has become sharp since. */
  readonly paintFresh: (target: CanvasRenderingContext2D) => void;
  readonly setSheet: (sheet: SeatSheet, changed: readonly number[]) => void;
  /** The target has lost what was on it. */
  readonly forget: () => void;
  readonly overview: () => Overview;
}

/** Colour beyond the room. */
export const BACKGROUND = '#f6f3ec';
/** Paint tiles no longer than this in one frame, while the hand is busy and while it rests, milliseconds. */
const BUSY_MS = 4;
const RESTING_MS = 10;
/** Share of the tiles that may be painted on the way; where more are missing, all in sight is painted at once. */
const FEW = 0.5;
/** How far the words of a seat reach beyond it, millimetres. */
const REACH_MM = 120;
const MARGIN_MM = 600;
const LEAST_TEXT_PX = 7;

/** Box of the whole drawing with its margin. */
export const wholeBox = (hall: Pick<StillHall, 'field' | 'ground' | 'backdrop'>): SceneBox => {
  const drawn = joinBoxes(hall.field.box, hall.ground.box);
  const all = hall.backdrop === undefined ? drawn : joinBoxes(drawn, backdropBox(hall.backdrop));
  return growBox(all, MARGIN_MM);
};

/**
 * Start the picture of a hall. While the sight moves along, tiles painted before are copied; while it zooms,
 * all in sight is painted as fine as time allows, or copied from a small picture of the whole where even that
 * takes too long; at rest tiles are painted at full detail, a few in each frame.
 */
export function startSightPicture(hall: StillHall): SightPicture {
  const { field, index, ground, grid, backdrop } = hall;
  const sprites = startSeatSprites();
  let { sheet } = hall;
  let shown: { readonly view: Viewport; readonly ratio: number } | undefined;
  let asked: { readonly view: Viewport; readonly ratio: number; readonly fromTiles: boolean } | undefined;

  const paint = (target: CanvasRenderingContext2D, patch: Patch, scale: number, detail: Detail): void => {
    paintFloor(target, ground, patch);
    if (backdrop !== undefined) paintBackdrop(target, backdrop, patch);
    if (grid) paintGrid(target, patch, patch.pxPerMm / scale);
    paintGround(target, ground, patch, (LEAST_TEXT_PX * patch.pxPerMm) / scale);
    const seats = index.reaching(growBox(patch.box, REACH_MM));
    paintSeats(target, field, sheet, seats, detail, patch, sprites);
  };
  const tiles = startTilePicture(
    (target, patch, scale) => paint(target, patch, scale, detailAt(scale)),
    wholeBox(hall),
    BACKGROUND,
  );

  const paintSight = (target: CanvasRenderingContext2D, view: Viewport, ratio: number): void => {
    const box = boxInSight(view);
    const detail = movingDetail(detailAt(view.scale), index.countIn(box), ratio);
    if (detail === undefined) {
      tiles.overview();
      tiles.compose(target, view, ratio);
      return;
    }
    const pxPerMm = view.scale * ratio;
    const [originX, originY] = [-Math.round(view.xMm * pxPerMm), -Math.round(view.yMm * pxPerMm)];
    target.fillStyle = BACKGROUND;
    target.fillRect(0, 0, target.canvas.width, target.canvas.height);
    paint(target, { box, pxPerMm, originX, originY }, view.scale, detail);
  };

  return {
    plan: (view, ratio, hand) => {
      const start = performance.now();
      const whole = shown === undefined || shown.ratio !== ratio || !sameView(shown.view, view);
      const fromTiles = shown !== undefined && tiles.missing(view, ratio) < FEW;
      asked = { view, ratio, fromTiles };
      if (whole && fromTiles) tiles.fill(view, start + BUSY_MS, false);
      shown = { view, ratio };
      if (hand === 'moves') return { whole, fresh: false, done: true };
      tiles.aim(view.scale, ratio);
      const until = start + (hand === 'rests' ? RESTING_MS : BUSY_MS);
      return { whole, fresh: true, done: tiles.fill(view, until, hand === 'rests') };
    },
    paintWhole: (target) => {
      if (asked === undefined) return;
      if (asked.fromTiles) tiles.compose(target, asked.view, asked.ratio);
      else paintSight(target, asked.view, asked.ratio);
    },
    paintFresh: (target) => {
      if (asked !== undefined) tiles.composeFresh(target, asked.view, asked.ratio);
    },
    setSheet: (next, changed) => {
      sheet = next;
      tiles.touch(
        changed.map((seat) => {
          const [x, y] = [field.xMm[seat] ?? 0, field.yMm[seat] ?? 0];
          const half = (field.sizeMm[seat] ?? 0) / 2 + REACH_MM;
          return { left: x - half, right: x + half, top: y - half, bottom: y + half };
        }),
      );
    },
    forget: () => {
      shown = undefined;
    },
    overview: tiles.overview,
  };
}
