import { assertNever } from '../../base/assert-never.ts';
import { placeRun, type SetTextIn, THICKENING_EM } from '../fonts/set-text.ts';
import type { Ink, Page, PageItem, Stroke } from '../page.ts';
import { picturesOf } from '../pictures-of.ts';

/** What of a canvas is used; one on the page and one in a worker have it alike. */
export type PageCanvas = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Pictures ready to be drawn, by their files. */
type ReadyPictures = ReadonlyMap<string, ImageBitmap>;

/**
 * Draw a page on a canvas whose fonts are loaded.
 *
 * @param dotsPerMm - how many dots of the canvas make a millimetre.
 */
export async function paintCanvas(
  canvas: PageCanvas,
  page: Page,
  set: SetTextIn,
  dotsPerMm: number,
): Promise<void> {
  const ready = new Map<string, ImageBitmap>();
  for (const { jpeg } of picturesOf(page.items)) {
    const bytes = Uint8Array.from(atob(jpeg), (byte) => byte.charCodeAt(0));
    if (!ready.has(jpeg)) ready.set(jpeg, await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })));
  }
  canvas.setTransform(dotsPerMm, 0, 0, dotsPerMm, 0, 0);
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, page.widthMm, page.heightMm);
  canvas.textBaseline = 'alphabetic';
  canvas.textAlign = 'left';
  canvas.fontKerning = 'none';
  for (const item of page.items) paintItem(canvas, item, set, ready);
}

function paintItem(canvas: PageCanvas, item: PageItem, set: SetTextIn, ready: ReadyPictures): void {
  switch (item.kind) {
    case 'text':
      paintText(canvas, item, set);
      break;
    case 'line': {
      const path = new Path2D();
      path.moveTo(item.from.xMm, item.from.yMm);
      path.lineTo(item.to.xMm, item.to.yMm);
      paintPath(canvas, path, undefined, item.stroke);
      break;
    }
    case 'polygon': {
      const path = new Path2D();
      for (const { xMm, yMm } of item.points) path.lineTo(xMm, yMm);
      path.closePath();
      paintPath(canvas, path, item.fill, item.stroke);
      break;
    }
    case 'ellipse': {
      const path = new Path2D();
      path.ellipse(item.at.xMm, item.at.yMm, item.halfWidthMm, item.halfHeightMm, 0, 0, 2 * Math.PI);
      paintPath(canvas, path, item.fill, item.stroke);
      break;
    }
    case 'path':
      paintPath(canvas, pathOf(item.steps), item.fill, item.stroke);
      break;
    case 'picture': {
      const picture = ready.get(item.picture.jpeg);
      if (picture !== undefined)
        canvas.drawImage(picture, item.at.xMm, item.at.yMm, item.widthMm, item.heightMm);
      break;
    }
    case 'group':
      paintGroup(canvas, item, set, ready);
      break;
    default:
      assertNever(item);
  }
}

function pathOf(steps: Extract<PageItem, { kind: 'path' }>['steps']): Path2D {
  const path = new Path2D();
  for (const step of steps) {
    if (step.to === 'curve') {
      const { first, second, at } = step;
      path.bezierCurveTo(first.xMm, first.yMm, second.xMm, second.yMm, at.xMm, at.yMm);
    } else if (step.to === 'close') path.closePath();
    else if (step.to === 'move') path.moveTo(step.at.xMm, step.at.yMm);
    else path.lineTo(step.at.xMm, step.at.yMm);
  }
  return path;
}

function paintPath(
  canvas: PageCanvas,
  path: Path2D,
  fill: Ink | undefined,
  stroke: Stroke | undefined,
): void {
  if (fill !== undefined) {
    canvas.fillStyle = fill;
    canvas.fill(path);
  }
  if (stroke === undefined) return;
  canvas.strokeStyle = stroke.ink;
  canvas.lineWidth = stroke.widthMm;
  canvas.setLineDash([...(stroke.dash ?? [])]);
  canvas.stroke(path);
}

function paintGroup(
  canvas: PageCanvas,
  group: Extract<PageItem, { kind: 'group' }>,
  set: SetTextIn,
  ready: ReadyPictures,
): void {
  const { turnDeg = 0, scale = 1, clip } = group;
  canvas.save();
  canvas.translate(group.at.xMm, group.at.yMm);
  canvas.rotate((turnDeg * Math.PI) / 180);
  canvas.scale(scale, scale);
  if (clip !== undefined) {
    const box = new Path2D();
    box.rect(0, 0, clip.widthMm, clip.heightMm);
    canvas.clip(box);
  }
  for (const item of group.items) paintItem(canvas, item, set, ready);
  canvas.restore();
}

/** Fonts are set at one size and scaled, for browsers round small ones. */
const SET_AT = 100;

function paintText(canvas: PageCanvas, item: Extract<PageItem, { kind: 'text' }>, set: SetTextIn): void {
  const { runs, widthEm } = set(item.face, item.text);
  const k = item.sizeMm / SET_AT;
  for (const run of runs) {
    const { along, down, at } = placeRun(item, run, widthEm);
    canvas.save();
    canvas.transform(along.xMm * k, along.yMm * k, down.xMm * k, down.yMm * k, at.xMm, at.yMm);
    canvas.font = `${SET_AT}px ${run.font}`;
    canvas.fillStyle = item.ink;
    canvas.fillText(run.codes, 0, 0);
    if (run.thickened) {
      canvas.strokeStyle = item.ink;
      canvas.lineWidth = THICKENING_EM * SET_AT;
      canvas.setLineDash([]);
      canvas.strokeText(run.codes, 0, 0);
    }
    canvas.restore();
  }
}
