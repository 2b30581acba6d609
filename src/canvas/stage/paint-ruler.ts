import { CANVAS_FONT } from '../../scene/palette.ts';

/** Thickness of a ruler, CSS pixels. */
export const RULER_PX = 22;

/** Steps between numbers, metres. */
const STEPS_M = [0.5, 1, 2, 5, 10, 20, 50, 100] as const;
const LEAST_STEP_PX = 56;

/** Choose the distance between two numbers of a ruler, metres. */
const rulerStep = (scale: number): number =>
  STEPS_M.find((step) => step * 1000 * scale >= LEAST_STEP_PX) ?? 200;

/**
 * Paint a ruler along one edge.
 *
 * @param fromMm - distance of the left or upper edge of the sight from the origin of the ruler.
 */
export function paintRuler(
  canvas: HTMLCanvasElement,
  along: 'x' | 'y',
  lengthPx: number,
  fromMm: number,
  scale: number,
  ratio: number,
): void {
  const [width, height] = along === 'x' ? [lengthPx, RULER_PX] : [RULER_PX, lengthPx];
  const [deviceWidth, deviceHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
  const target = canvas.getContext('2d', { alpha: false });
  if (target === null) return;
  target.setTransform(ratio, 0, 0, ratio, 0, 0);
  target.fillStyle = '#fffdf9';
  target.fillRect(0, 0, width, height);
  target.fillStyle = '#6a6356';
  target.font = `10px ${CANVAS_FONT}`;
  const stepMm = rulerStep(scale) * 1000;
  const last = fromMm + lengthPx / scale;
  for (let mark = Math.floor(fromMm / (stepMm / 5)); mark * (stepMm / 5) <= last; mark += 1) {
    const mm = mark * (stepMm / 5);
    const px = Math.round((mm - fromMm) * scale);
    const long = mark % 5 === 0;
    const tick = long ? 8 : 4;
    if (along === 'x') target.fillRect(px, RULER_PX - tick, 1, tick);
    else target.fillRect(RULER_PX - tick, px, tick, 1);
    if (!long) continue;
    const text = `${Number((mm / 1000).toFixed(1))}`;
    if (along === 'x') target.fillText(text, px + 3, 10);
    else {
      target.save();
      target.translate(10, px - 3);
      target.rotate(-Math.PI / 2);
      target.fillText(text, 0, 0);
      target.restore();
    }
  }
}
