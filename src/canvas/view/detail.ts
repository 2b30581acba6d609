/** What is drawn of a seat, from far to near: `lines` is a name in two lines, large for the little room there is. */
export const DETAILS = ['dot', 'box', 'number', 'lines', 'name', 'label', 'unit'] as const;
/** A level of detail. */
export type Detail = (typeof DETAILS)[number];

/** Widest a chair may be on the screen, CSS pixels, for each level. */
const LIMITS: readonly (readonly [Detail, number])[] = [
  ['dot', 6],
  ['box', 16],
  ['number', 20],
  ['lines', 32],
  ['name', 52],
  ['label', 84],
];

const CHAIR_MM = 480;

/**
 * Choose what to draw at a scale.
 *
 * @param scale - CSS pixels a millimetre.
 * @example detailAt(0.1) // 'name'
 */
export function detailAt(scale: number): Detail {
  const chairPx = CHAIR_MM * scale;
  return LIMITS.find(([, limit]) => chairPx < limit)?.[0] ?? 'unit';
}

/** True where at least the level asked for is drawn. */
export const shows = (detail: Detail, asked: Detail): boolean =>
  DETAILS.indexOf(detail) >= DETAILS.indexOf(asked);
