import { fitSight, type MapBox, type MapPoint, type MapSight } from '../drawing/map-sight.ts';

/** Room around the seats that changed, so that one sees where in the hall they are. */
const AROUND_MM = 2500;
/** A frame as small as comparisons are shown in. */
const FRAME = { width: 380, height: 260 };
/** Names can be read from here. */
const NEAR_ENOUGH = 12;

/**
 * Look at what changed where the whole hall would show it too small.
 *
 * @param places - seats that were left or taken.
 * @returns undefined where nothing changed, or the whole is no farther away.
 */
export function sightOfChanges(places: readonly MapPoint[], whole: MapBox): MapSight | undefined {
  if (places.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { xMm, yMm } of places) {
    [left, right] = [Math.min(left, xMm), Math.max(right, xMm)];
    [top, bottom] = [Math.min(top, yMm), Math.max(bottom, yMm)];
  }
  const box = {
    xMm: left - AROUND_MM,
    yMm: top - AROUND_MM,
    widthMm: right - left + 2 * AROUND_MM,
    heightMm: bottom - top + 2 * AROUND_MM,
  };
  const sight = fitSight(box, FRAME);
  const near = { ...sight, mmPerPx: Math.max(NEAR_ENOUGH, sight.mmPerPx) };
  return near.mmPerPx * 1.5 < fitSight(whole, FRAME).mmPerPx ? near : undefined;
}
