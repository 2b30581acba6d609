import type { PageItem, PagePoint } from '../page.ts';
import { INK, LINE } from './inks.ts';
import type { PageSize } from './sheet.ts';

const CUT = { ink: INK.black, widthMm: LINE.hair } as const;
const FOLD = { ink: INK.faint, widthMm: LINE.thin, dash: [2, 1.5] } as const;
const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: typeof CUT | typeof FOLD,
): PageItem => ({
  kind: 'line',
  from: { xMm: x1, yMm: y1 },
  to: { xMm: x2, yMm: y2 },
  stroke,
});

/** A piece of paper on a sheet. */
export interface PlacedBox extends PageSize {
  readonly at: PagePoint;
}

/**
 * Draw short cutting marks in the margin of a sheet, one at each end of every cut across it.
 *
 * @param boxes - the pieces to be cut out.
 * @param lengthMm - of a mark; it keeps 1 mm from the pieces and from the edge of the sheet.
 */
export function cropMarks(sheet: PageSize, boxes: readonly PlacedBox[], lengthMm = 5): readonly PageItem[] {
  if (boxes.length === 0) return [];
  const xs = cuts(boxes.flatMap(({ at, widthMm }) => [at.xMm, at.xMm + widthMm]));
  const ys = cuts(boxes.flatMap(({ at, heightMm }) => [at.yMm, at.yMm + heightMm]));
  const [left = 0, top = 0] = [xs[0], ys[0]];
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)];
  const mark = (free: number): number => Math.min(lengthMm, free - 2);
  const marks: PageItem[] = [];
  const [above, below] = [mark(top), mark(sheet.heightMm - bottom)];
  const [before, behind] = [mark(left), mark(sheet.widthMm - right)];
  // At the edge of the sheet nothing is cut.
  const inside = (value: number, whole: number): boolean => value > 0.5 && value < whole - 0.5;
  for (const x of xs) {
    if (!inside(x, sheet.widthMm)) continue;
    if (above > 0) marks.push(line(x, top - 1 - above, x, top - 1, CUT));
    if (below > 0) marks.push(line(x, bottom + 1, x, bottom + 1 + below, CUT));
  }
  for (const y of ys) {
    if (!inside(y, sheet.heightMm)) continue;
    if (before > 0) marks.push(line(left - 1 - before, y, left - 1, y, CUT));
    if (behind > 0) marks.push(line(right + 1, y, right + 1 + behind, y, CUT));
  }
  return marks;
}

/** Equal cuts count once; a hundredth of a millimetre apart is equal. */
const cuts = (values: readonly number[]): readonly number[] =>
  [...new Set(values.map((value) => Math.round(value * 100) / 100))].sort((a, b) => a - b);

/** Draw where a piece is folded: short dashes at both ends of the fold, so that none shows on the face. */
export function foldMarks(from: PagePoint, to: PagePoint, lengthMm = 6): readonly PageItem[] {
  const [dx, dy] = [to.xMm - from.xMm, to.yMm - from.yMm];
  const whole = Math.hypot(dx, dy);
  const part = Math.min(0.5, lengthMm / whole);
  const [x, y] = [dx * part, dy * part];
  // The outermost half millimetre is left to the knife.
  const [ix, iy] = [(0.5 * dx) / whole, (0.5 * dy) / whole];
  return [
    line(from.xMm + ix, from.yMm + iy, from.xMm + x, from.yMm + y, FOLD),
    line(to.xMm - x, to.yMm - y, to.xMm - ix, to.yMm - iy, FOLD),
  ];
}
