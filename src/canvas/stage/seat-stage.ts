import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import { growBox, joinBoxes, type SceneBox } from '../../scene/box.ts';
import type { Ground } from '../../scene/ground.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import type { SeatSheet } from '../../scene/seat-sheet.ts';
import type { SeatIndex } from '../hall/seat-index.ts';
import { type GlyphAtlas, startGlyphAtlas } from '../paint/glyph-atlas.ts';
import { type Patch, paintGrid, paintGround } from '../paint/paint-ground.ts';
import { paintSeats } from '../paint/paint-seats.ts';
import { startSeatSprites } from '../paint/seat-sprites.ts';
import { type Overview, startTilePicture, type TilePicture } from '../paint/tile-picture.ts';
import { detailAt } from '../view/detail.ts';
import { onPixels, type Viewport } from '../view/viewport.ts';
import { CLEAR_OVERLAY, type Overlay } from './overlay.ts';
import { paintOverlay } from './paint-overlay.ts';

/** All that stands still in the drawing. */
export interface StageHall {
  readonly field: SeatField;
  readonly index: SeatIndex;
  readonly ground: Ground;
  readonly sheet: SeatSheet;
  readonly grid: boolean;
}

/** The drawing on the screen. */
export interface SeatStage {
  readonly setHall: (hall: StageHall) => void;
  /** Show other words; only the tiles of the seats that changed are painted again. */
  readonly setSheet: (sheet: SeatSheet, changed: readonly number[]) => void;
  readonly setView: (view: Viewport) => void;
  readonly setOverlay: (overlay: Overlay) => void;
  readonly overview: () => Overview | undefined;
  /** Draw at once what waits for the next frame. */
  readonly flush: () => void;
  /** True when the picture in sight is sharp and whole. */
  readonly isSettled: () => boolean;
  readonly destroy: () => void;
}

/** What the stage may be told otherwise, to measure it. */
export interface StageOptions {
  readonly ratio?: () => number;
  readonly atlas?: GlyphAtlas;
}

/** Colour beyond the room. */
export const BACKGROUND = '#f6f3ec';
/** Paint tiles no longer than this in one frame, milliseconds. */
const BUDGET_MS = 5;
/** The hand rests when the view has not changed for so long, milliseconds. */
const REST_MS = 140;
/** While zooming tiles are stretched within these bounds before new ones are painted. */
const STRETCH = { least: 0.72, most: 1.5 } as const;
const MARGIN_MM = 600;

/** Box of the whole drawing with its margin. */
export const wholeBox = (hall: Pick<StageHall, 'field' | 'ground'>): SceneBox =>
  growBox(joinBoxes(hall.field.box, hall.ground.box), MARGIN_MM);

/** Put an empty drawing into an element: one layer for what stands still, one for what moves. */
export function makeSeatStage(container: HTMLDivElement, options: StageOptions = {}): SeatStage {
  const ratioNow = options.ratio ?? (() => Math.min(3, Math.max(1, window.devicePixelRatio)));
  let ratio = ratioNow();
  const stage = new Stage({ container, width: 1, height: 1, listening: false });
  const atlas = options.atlas ?? startGlyphAtlas(ratio > 1 ? 2048 : 1024);
  const sprites = startSeatSprites();
  let hall: StageHall | undefined;
  let tiles: TilePicture | undefined;
  let view: Viewport = { xMm: 0, yMm: 0, scale: 0.1, widthPx: 1, heightPx: 1 };
  let overlay: Overlay = CLEAR_OVERLAY;
  let movedAt = Number.NEGATIVE_INFINITY;
  let asked = 0;
  let restTimer = 0;
  let shown = false;
  let settled = false;
  const dirty = { picture: false, overlay: false };

  const layerOf = (clears: boolean, paint: (target: CanvasRenderingContext2D) => void): Layer => {
    const layer = new Layer({ listening: false, clearBeforeDraw: clears });
    layer.add(new Shape({ listening: false, sceneFunc: (context) => paint(context._context) }));
    stage.add(layer);
    return layer;
  };
  const picture = layerOf(false, (target) => {
    target.setTransform(1, 0, 0, 1, 0, 0);
    if (tiles !== undefined) tiles.compose(target, view, ratio);
  });
  const moving = layerOf(true, (target) => {
    target.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (hall !== undefined) paintOverlay(target, hall.field, view, overlay);
  });

  const paintPatch = (target: CanvasRenderingContext2D, patch: Patch, scale: number): void => {
    if (hall === undefined) return;
    const { field, index, ground, sheet, grid } = hall;
    if (grid) paintGrid(target, patch, patch.pxPerMm / scale);
    paintGround(target, ground, patch, atlas.write, (7 * patch.pxPerMm) / scale);
    const seats = index.reaching(growBox(patch.box, 120));
    paintSeats(target, field, sheet, seats, detailAt(scale), patch, { sprites, write: atlas.write });
  };

  const drawPicture = (): boolean => {
    if (tiles === undefined) return true;
    const now = performance.now();
    const isMoving = now - movedAt < REST_MS;
    const misfit = tiles.misfit(view.scale);
    if (!isMoving) tiles.aim(view.scale, ratio);
    else if (misfit < STRETCH.least || misfit > STRETCH.most) tiles.aim(view.scale, 1);
    const done = tiles.fill(
      view,
      ratio,
      shown ? now + BUDGET_MS : Number.POSITIVE_INFINITY,
      !isMoving && shown,
    );
    shown = true;
    picture.drawScene();
    if (isMoving) {
      window.clearTimeout(restTimer);
      restTimer = window.setTimeout(() => {
        dirty.picture = true;
        ask();
      }, REST_MS);
    }
    settled = done && !isMoving;
    return done;
  };

  const frame = (): void => {
    asked = 0;
    if (dirty.picture) dirty.picture = !drawPicture();
    if (dirty.overlay) {
      dirty.overlay = false;
      moving.drawScene();
    }
    if (dirty.picture) ask();
  };
  const ask = (): void => {
    if (asked === 0) asked = window.requestAnimationFrame(frame);
  };

  const resize = (widthPx: number, heightPx: number): void => {
    const next = ratioNow();
    if (stage.width() === widthPx && stage.height() === heightPx && next === ratio) return;
    ratio = next;
    for (const layer of [picture, moving]) layer.getCanvas().setPixelRatio(ratio);
    stage.size({ width: widthPx, height: heightPx });
  };

  return {
    setHall: (next) => {
      hall = next;
      tiles = startTilePicture(paintPatch, wholeBox(next), BACKGROUND);
      shown = false;
      settled = false;
      dirty.picture = true;
      dirty.overlay = true;
      ask();
    },
    setSheet: (sheet, changed) => {
      if (hall === undefined) return;
      hall = { ...hall, sheet };
      if (changed.length === 0) return;
      const { field } = hall;
      tiles?.touch(
        changed.map((seat) => {
          const [x, y] = [field.xMm[seat] ?? 0, field.yMm[seat] ?? 0];
          const half = (field.sizeMm[seat] ?? 0) / 2 + 120;
          return { left: x - half, right: x + half, top: y - half, bottom: y + half };
        }),
      );
      dirty.picture = true;
      ask();
    },
    setView: (next) => {
      resize(next.widthPx, next.heightPx);
      if (shown) movedAt = performance.now();
      view = onPixels(next, ratio);
      settled = false;
      dirty.picture = true;
      dirty.overlay = true;
      ask();
    },
    setOverlay: (next) => {
      overlay = next;
      dirty.overlay = true;
      ask();
    },
    overview: () => tiles?.overview(),
    flush: () => {
      window.cancelAnimationFrame(asked);
      frame();
    },
    isSettled: () => settled,
    destroy: () => {
      window.cancelAnimationFrame(asked);
      window.clearTimeout(restTimer);
      stage.destroy();
    },
  };
}
