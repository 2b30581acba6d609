import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import type { SeatSheet } from '../../scene/seat-sheet.ts';
import { type SightPicture, type StillHall, startSightPicture } from '../paint/sight-picture.ts';
import type { Overview } from '../paint/tile-picture.ts';
import { deviceRatio } from '../view/device-ratio.ts';
import { onPixels, type Viewport } from '../view/viewport.ts';
import { CLEAR_OVERLAY, isEmpty, type Overlay } from './overlay.ts';
import { paintOverlay } from './paint-overlay.ts';

/** The drawing on the screen. */
export interface SeatStage {
  readonly setHall: (hall: StillHall) => void;
  /** Show other words; only what the changed seats touch is painted again. */
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

/** The sight rests when it has not moved for so long, milliseconds. */
const REST_MS = 140;

/** Put an empty drawing into an element: one layer for what stands still, one for what moves. */
export function makeSeatStage(container: HTMLDivElement): SeatStage {
  let ratio = deviceRatio();
  const stage = new Stage({ container, width: 1, height: 1, listening: false });
  let hall: StillHall | undefined;
  let picture: SightPicture | undefined;
  let view: Viewport = { xMm: 0, yMm: 0, scale: 0.1, widthPx: 1, heightPx: 1 };
  let overlay: Overlay = CLEAR_OVERLAY;
  let movedAt = Number.NEGATIVE_INFINITY;
  let asked = 0;
  let timer = 0;
  let isFirst = true;
  let settled = false;
  let wasBare = false;
  const dirty = { still: false, moving: false };

  const layerOf = (clears: boolean, paint: (target: CanvasRenderingContext2D) => void): Layer => {
    const layer = new Layer({ listening: false, clearBeforeDraw: clears });
    layer.add(new Shape({ listening: false, sceneFunc: (context) => paint(context._context) }));
    stage.add(layer);
    return layer;
  };
  // The still picture covers every pixel: clearing it first would be painting twice.
  const still = layerOf(false, (target) => {
    target.setTransform(1, 0, 0, 1, 0, 0);
    picture?.paintWhole(target);
  });
  const paintMoving = (target: CanvasRenderingContext2D): void => {
    target.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (hall !== undefined) paintOverlay(target, hall.field, view, overlay);
  };
  const moving = layerOf(true, paintMoving);
  const contextOf = (layer: Layer): CanvasRenderingContext2D => layer.getCanvas().getContext()._context;

  const ask = (): void => {
    if (asked === 0) asked = window.requestAnimationFrame(frame);
  };
  const askAt = (ms: number, then: () => void): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(then, ms);
  };

  // As the layer draws itself, but without forgetting the font: to find one again costs as much as the names.
  const drawMoving = (): void => {
    const target = contextOf(moving);
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.clearRect(0, 0, target.canvas.width, target.canvas.height);
    paintMoving(target);
  };
  const drawStill = (): void => {
    if (picture === undefined) return;
    const moves = !isFirst && performance.now() - movedAt < REST_MS;
    const holds = overlay.carried !== undefined || overlay.band !== undefined;
    const plan = picture.plan(view, ratio, isFirst || moves ? 'moves' : holds ? 'holds' : 'rests');
    if (plan.whole) still.drawScene();
    if (plan.fresh) {
      const target = contextOf(still);
      target.save();
      target.setTransform(1, 0, 0, 1, 0, 0);
      picture.paintFresh(target);
      target.restore();
    }
    dirty.still = !plan.done;
    settled = plan.done && plan.fresh;
    if (!plan.fresh) askAt(isFirst ? 0 : REST_MS, askStill);
    // Far views of large halls are shown from the small picture while they move.
    if (settled) askAt(REST_MS, () => picture?.overview());
    isFirst = false;
  };
  const askStill = (): void => {
    dirty.still = true;
    ask();
  };

  function frame(): void {
    asked = 0;
    if (dirty.still) drawStill();
    if (dirty.moving) {
      dirty.moving = false;
      const isBare = isEmpty(overlay);
      if (!isBare || !wasBare) drawMoving();
      wasBare = isBare;
    }
    if (dirty.still) ask();
  }

  const resize = (widthPx: number, heightPx: number): void => {
    const next = deviceRatio();
    if (stage.width() === widthPx && stage.height() === heightPx && next === ratio) return;
    ratio = next;
    for (const layer of [still, moving]) layer.getCanvas().setPixelRatio(ratio);
    stage.size({ width: widthPx, height: heightPx });
    picture?.forget();
    wasBare = false;
  };

  return {
    setHall: (next) => {
      hall = next;
      picture = startSightPicture(next);
      isFirst = true;
      settled = false;
      dirty.moving = true;
      askStill();
    },
    setSheet: (sheet, changed) => {
      if (changed.length === 0) return;
      picture?.setSheet(sheet, changed);
      settled = false;
      askStill();
    },
    setView: (next) => {
      resize(next.widthPx, next.heightPx);
      movedAt = performance.now();
      view = onPixels(next, ratio);
      settled = false;
      dirty.moving = true;
      askStill();
    },
    setOverlay: (next) => {
      overlay = next;
      dirty.moving = true;
      ask();
    },
    overview: () => picture?.overview(),
    flush: () => {
      window.cancelAnimationFrame(asked);
      frame();
    },
    isSettled: () => settled,
    destroy: () => {
      window.cancelAnimationFrame(asked);
      window.clearTimeout(timer);
      stage.destroy();
    },
  };
}
