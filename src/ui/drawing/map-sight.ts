/** A box of a drawing, millimetres. */
export interface MapBox {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A point of a drawing, millimetres. */
export interface MapPoint {
  readonly xMm: number;
  readonly yMm: number;
}

/** What of a drawing is in sight: its middle, and how much of it lies under one dot of the screen. */
export interface MapSight extends MapPoint {
  readonly mmPerPx: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Nearest and farthest sight: a seat as wide as a hand, and a hall of ten thousand. */
const NEAREST = 1.2;
const FARTHEST = 400;

const held = (mmPerPx: number): number => Math.min(FARTHEST, Math.max(NEAREST, mmPerPx));

/** See a whole box. */
export const fitSight = (box: MapBox, { width, height }: Size): MapSight => ({
  xMm: box.xMm + box.widthMm / 2,
  yMm: box.yMm + box.heightMm / 2,
  mmPerPx: held(Math.max(box.widthMm / Math.max(1, width), box.heightMm / Math.max(1, height))),
});

/** Where a dot of the frame lies in the drawing; dots count from the frame's upper left corner. */
export const pointAt = (sight: MapSight, size: Size, x: number, y: number): MapPoint => ({
  xMm: sight.xMm + (x - size.width / 2) * sight.mmPerPx,
  yMm: sight.yMm + (y - size.height / 2) * sight.mmPerPx,
});

/** Come nearer (above 1) or go back (below 1); what lies under a point of the drawing stays there. */
export function zoomSight(sight: MapSight, times: number, about: MapPoint = sight): MapSight {
  const mmPerPx = held(sight.mmPerPx / times);
  const grown = mmPerPx / sight.mmPerPx;
  return {
    xMm: about.xMm + (sight.xMm - about.xMm) * grown,
    yMm: about.yMm + (sight.yMm - about.yMm) * grown,
    mmPerPx,
  };
}

/** Move by dots of the screen. */
export const panSight = (sight: MapSight, dx: number, dy: number): MapSight => ({
  ...sight,
  xMm: sight.xMm - dx * sight.mmPerPx,
  yMm: sight.yMm - dy * sight.mmPerPx,
});

/** A drawing is drawn this many times as wide and high as its frame, so that a hand may move it a while. */
export const DRAWN_FRAMES = 2;

/**
 * True when all that is in sight lies in the picture that was drawn for another sight.
 *
 * @param box - of the drawing; beyond it there is nothing to see.
 */
export function isDrawn(drawn: MapSight, sight: MapSight, size: Size, box: MapBox): boolean {
  const within = (middle: number, dots: number, was: number, from: number, long: number): boolean => {
    const [seen, there] = [(dots * sight.mmPerPx) / 2, (dots * drawn.mmPerPx * DRAWN_FRAMES) / 2];
    const least = Math.max(middle - seen, from);
    const most = Math.min(middle + seen, from + long);
    return least >= most || (least >= was - there && most <= was + there);
  };
  return (
    within(sight.xMm, size.width, drawn.xMm, box.xMm, box.widthMm) &&
    within(sight.yMm, size.height, drawn.yMm, box.yMm, box.heightMm)
  );
}

/** The seat at a point, or the nearest within reach; undefined where none is. */
export function seatNear(
  seats: ReadonlyMap<string, MapPoint>,
  { xMm, yMm }: MapPoint,
  reachMm: number,
): string | undefined {
  let best: string | undefined;
  let least = reachMm;
  for (const [id, at] of seats) {
    const far = Math.hypot(at.xMm - xMm, at.yMm - yMm);
    if (far <= least) [best, least] = [id, far];
  }
  return best;
}
