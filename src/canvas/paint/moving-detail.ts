import { DETAILS, type Detail } from '../view/detail.ts';

/** About what one seat costs to paint at each level, microseconds of the main thread. */
const COST_US: Readonly<Record<Detail, number>> = {
  dot: 0.7,
  box: 0.8,
  number: 4,
  lines: 7,
  name: 6,
  label: 9,
  unit: 12,
};
/** What a moving picture may cost in a frame, microseconds. */
const BUDGET_US = 6500;

/**
 * Choose what to draw while the picture moves: as much as at rest where that is quick enough, else less.
 *
 * @param seats - how many are in sight.
 * @param ratio - device pixels a CSS pixel.
 * @returns undefined where even dots take too long.
 */
export function movingDetail(atRest: Detail, seats: number, ratio: number): Detail | undefined {
  const dear = ratio > 1 ? 2 : 1;
  return DETAILS.slice(0, DETAILS.indexOf(atRest) + 1)
    .reverse()
    .find((detail) => seats * COST_US[detail] * dear <= BUDGET_US);
}
