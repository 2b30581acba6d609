/** A point on the line of chairs round an oval table, and where a sitter there looks. */
export interface OvalPoint {
  readonly xMm: number;
  readonly yMm: number;
  /** Towards the table, square to its edge. */
  readonly facingDeg: number;
}

/** The line of chairs round an oval table. */
export interface OvalPath {
  /** Length once round, millimetres. */
  readonly lengthMm: number;
  /** The point at a length clockwise from the far side's middle, moved outward by `outMm`. */
  readonly at: (alongMm: number, outMm: number) => OvalPoint;
}

const STEPS = 720;

/**
 * Walk round an ellipse at a fixed distance from its edge.
 *
 * One quarter is measured and mirrored, so that the four quarters are exactly alike.
 *
 * @param widthMm - of the table.
 * @param depthMm - of the table.
 * @param gapMm - from the edge to the middle of a chair.
 * @example ovalPath({ widthMm: 2000, depthMm: 2000, gapMm: 0 }).at(0, 0).yMm // -1000
 */
export function ovalPath(oval: {
  readonly widthMm: number;
  readonly depthMm: number;
  readonly gapMm: number;
}): OvalPath {
  const halfWidth = oval.widthMm / 2;
  const halfDepth = oval.depthMm / 2;
  /** Point of the first quarter at an angle of the ellipse, 0 = far side's middle, π/2 = right end. */
  const quarterPoint = (angle: number, gapMm: number) => {
    const sine = angle === Math.PI / 2 ? 1 : Math.sin(angle);
    const cosine = angle === Math.PI / 2 ? 0 : Math.cos(angle);
    const across = halfDepth * sine;
    const up = halfWidth * cosine;
    const length = Math.hypot(across, up);
    return {
      xMm: halfWidth * sine + (gapMm * across) / length,
      yMm: -(halfDepth * cosine + (gapMm * up) / length),
      outDeg: (Math.atan2(across, up) * 180) / Math.PI,
    };
  };
  const measured: number[] = [0];
  let before = quarterPoint(0, oval.gapMm);
  for (let step = 1; step <= STEPS; step += 1) {
    const point = quarterPoint((step * Math.PI) / 2 / STEPS, oval.gapMm);
    measured.push((measured.at(-1) ?? 0) + Math.hypot(point.xMm - before.xMm, point.yMm - before.yMm));
    before = point;
  }
  const quarterMm = measured[STEPS] ?? 0;
  const angleAt = (alongMm: number): number => {
    if (alongMm >= quarterMm) return Math.PI / 2;
    let low = 0;
    let high = STEPS;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((measured[middle] ?? 0) <= alongMm) low = middle;
      else high = middle;
    }
    const from = measured[low] ?? 0;
    const part = (alongMm - from) / ((measured[high] ?? 0) - from);
    return ((low + part) * Math.PI) / 2 / STEPS;
  };
  const lengthMm = 4 * quarterMm;
  const at = (alongMm: number, outMm: number): OvalPoint => {
    const half = alongMm - lengthMm * Math.round(alongMm / lengthMm);
    const fromTop = Math.abs(half);
    const isNear = fromTop > quarterMm;
    const point = quarterPoint(angleAt(isNear ? lengthMm / 2 - fromTop : fromTop), oval.gapMm + outMm);
    const outDeg = isNear ? 180 - point.outDeg : point.outDeg;
    return {
      xMm: half < 0 ? -point.xMm : point.xMm,
      yMm: isNear ? -point.yMm : point.yMm,
      facingDeg: 180 + (half < 0 ? -outDeg : outDeg),
    };
  };
  return { lengthMm, at };
}
