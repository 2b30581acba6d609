import type { Carried } from '../../src/canvas/hall/drop.ts';
import { hallOf } from '../../src/canvas/hall/hall.ts';
import { planDrop } from '../../src/canvas/hall/plan-drop.ts';
import { paintGround } from '../../src/canvas/paint/paint-ground.ts';
import { paintSeats } from '../../src/canvas/paint/paint-seats.ts';
import { startSeatSprites } from '../../src/canvas/paint/seat-sprites.ts';
import { BACKGROUND, startSightPicture, wholeBox } from '../../src/canvas/paint/sight-picture.ts';
import { type PaintPatch, startTilePicture } from '../../src/canvas/paint/tile-picture.ts';
import type { CanvasPlan } from '../../src/canvas/seat-canvas-props.ts';
import type { Overlay } from '../../src/canvas/stage/overlay.ts';
import { paintOverlay } from '../../src/canvas/stage/paint-overlay.ts';
import { detailAt } from '../../src/canvas/view/detail.ts';
import {
  boxInSight,
  centreOn,
  fitBox,
  onPixels,
  panBy,
  toDrawing,
  type Viewport,
  zoomAt,
} from '../../src/canvas/view/viewport.ts';
import { growBox } from '../../src/scene/box.ts';
import { sheetOf } from '../../src/scene/seat-sheet.ts';
import { type Driven, MIDDLE, type ScriptStep } from './frames.ts';

/**
 * The floor: two plain canvases and the painters, without Konva, React, tools or words beside the hand.
 *
 * @param tiled - with tiles as the product has them; else all in sight is painted in each frame.
 */
export function driveRaw(root: HTMLElement, plan: CanvasPlan, start: string, tiled: boolean): Driven {
  const ratio = window.devicePixelRatio;
  const [below, above] = [0, 1].map(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1440 * ratio;
    canvas.height = 900 * ratio;
    canvas.style.cssText = 'position:absolute;inset:0;width:1440px;height:900px';
    root.append(canvas);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no context');
    return context;
  }) as [CanvasRenderingContext2D, CanvasRenderingContext2D];
  const hall = hallOf(plan);
  const { field, index, ground } = hall;
  const sheet = sheetOf(field, plan.words);
  const sprites = startSeatSprites();
  const whole = wholeBox(hall);
  const paint: PaintPatch = (target, patch, scale) => {
    paintGround(target, ground, patch, 7);
    const seats = index.reaching(growBox(patch.box, 120));
    paintSeats(target, field, sheet, seats, detailAt(scale), patch, sprites);
  };
  const tiles = startTilePicture(paint, whole, BACKGROUND);
  const picture = startSightPicture({ ...hall, sheet, grid: false });
  let view: Viewport = { xMm: 0, yMm: 0, scale: 0.1, widthPx: 1440, heightPx: 900 };
  let overlay: Overlay = { selected: [] };
  let dirty = { picture: true, overlay: true };
  let movedAt = Number.NEGATIVE_INFINITY;
  let settled = false;
  let first = true;
  let carried: readonly Carried[] = [];

  const drawTiles = (): boolean => {
    const moves = !first && performance.now() - movedAt < 140;
    const plan = picture.plan(view, ratio, first || moves ? 'moves' : carried.length > 0 ? 'holds' : 'rests');
    if (plan.whole) picture.paintWhole(below);
    if (plan.fresh) picture.paintFresh(below);
    first = false;
    settled = plan.done && plan.fresh;
    if (settled) window.setTimeout(() => picture.overview(), 140);
    return settled;
  };
  const drawAll = (): boolean => {
    const pxPerMm = view.scale * ratio;
    if (detailAt(view.scale) === 'dot') tiles.compose(below, view, ratio);
    else {
      below.fillStyle = BACKGROUND;
      below.fillRect(0, 0, 1440 * ratio, 900 * ratio);
      const [originX, originY] = [-Math.round(view.xMm * pxPerMm), -Math.round(view.yMm * pxPerMm)];
      paint(below, { box: boxInSight(view), pxPerMm, originX, originY }, view.scale);
    }
    settled = true;
    return true;
  };
  const frame = (): void => {
    if (dirty.picture) dirty.picture = !(tiled ? drawTiles() : drawAll());
    if (dirty.overlay) {
      above.setTransform(1, 0, 0, 1, 0, 0);
      above.clearRect(0, 0, 1440 * ratio, 900 * ratio);
      above.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintOverlay(above, field, view, overlay);
      dirty.overlay = false;
    }
    requestAnimationFrame(frame);
  };
  const show = (next: Viewport): void => {
    view = onPixels(next, ratio);
    movedAt = performance.now();
    settled = false;
    dirty = { picture: true, overlay: true };
  };
  show(fitBox(view, whole, 36, 0.2));
  movedAt = Number.NEGATIVE_INFINITY;
  if (!tiled) tiles.overview();
  frame();
  const number = field.numberOf.get(start) ?? 0;
  return {
    isSettled: () => settled,
    beginDrag: () => {
      show(
        centreOn(
          view,
          { xMm: field.xMm[number] ?? 0, yMm: field.yMm[number] ?? 0 },
          Math.max(0.09, view.scale),
        ),
      );
      const face = sheet[number];
      carried = [{ person: face?.person ?? '', name: face?.name ?? '', from: start }];
    },
    endDrag: () => undefined,
    take: (step: ScriptStep) => {
      if (step.kind === 'pan') show(panBy(view, step.dx, step.dy));
      else if (step.kind === 'zoom') show(zoomAt(view, Math.exp(-step.deltaY * 0.0022), MIDDLE, whole));
      else {
        const at = { x: step.x, y: step.y };
        const seat = index.seatAt(toDrawing(view, at), 0);
        const target = seat === undefined ? {} : { target: field.ids[seat] ?? '' };
        const drop = planDrop({ field, sheet }, carried, { ...target, landing: 'on', inside: true });
        overlay = {
          selected: [],
          carried: { at, names: carried.map(({ name }) => name), from: [number], drop },
        };
        dirty.overlay = true;
      }
    },
  };
}
