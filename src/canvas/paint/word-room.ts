/** Clear of the edge of a seat. */
const EDGE_MM = 20;
/** The back of a chair with the space beside it. */
const BACK_MM = 72;

/** Where a line of words stands in a seat and how wide it may be. */
export interface WordRoom {
  /** From the middle of the seat, millimetres to the right in the drawing. */
  readonly asideMm: number;
  readonly widestMm: number;
}

interface Line {
  readonly sizeMm: number;
  /** Where the sitter looks in the drawing. */
  readonly facingDeg: number;
  readonly standing: boolean;
  /** Middle of the line below the middle of the seat. */
  readonly downMm: number;
  readonly heightMm: number;
}

/**
 * Find the room of an upright line in a seat that may stand at a slant: inside its edges, clear of its back.
 *
 * @example wordRoom({ sizeMm: 480, facingDeg: 90, standing: false, downMm: 0, heightMm: 150 }) // 26 mm to the right
 */
export function wordRoom({ sizeMm, facingDeg, standing, downMm, heightMm }: Line): WordRoom {
  const half = sizeMm / 2;
  const turn = (facingDeg * Math.PI) / 180;
  if (standing) {
    const high = Math.abs(downMm) + heightMm / 2;
    const reach = Math.sqrt(Math.max(0, (half - EDGE_MM) ** 2 - high ** 2));
    const back = BACK_MM * Math.sin(turn);
    return { asideMm: back / 2, widestMm: 2 * reach - Math.abs(back) };
  }
  let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let side = 0; side < 4; side += 1) {
    // Of each side the way out of the seat; the third one is the back.
    const outX = Math.sin(turn + (side * Math.PI) / 2);
    const outY = -Math.cos(turn + (side * Math.PI) / 2);
    if (Math.abs(outX) < 0.05) continue;
    const depth = half - (side === 2 ? BACK_MM : EDGE_MM);
    const reach = (depth - outY * downMm - (Math.abs(outY) * heightMm) / 2) / outX;
    if (outX > 0) right = Math.min(right, reach);
    else left = Math.max(left, reach);
  }
  return { asideMm: (left + right) / 2, widestMm: right - left };
}
