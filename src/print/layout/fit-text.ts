import type { FaceId, TypeMeasure } from '../face.ts';

/** Squeezed texts stay this little inside their width, so that no rounding lets one touch. */
const SAFETY = 0.998;

/** Characters squeezed beyond this, against their natural width, look like another face. */
export const NARROWEST = 0.6;

/** How a text is brought into its width. */
export interface Fit {
  /** Its size against the size wanted; 1 where squeezing is enough. */
  readonly share: number;
  /** Its width against the natural one; 1 where it fits as it is. */
  readonly stretch: number;
}

/** A text that is let alone. */
export const AS_IT_IS: Fit = { share: 1, stretch: 1 };

/** Bring a length into a width: squeezed as far as it may be, then smaller. */
export function fitLength(naturalMm: number, widestMm: number, narrowest = NARROWEST): Fit {
  if (naturalMm <= widestMm) return AS_IT_IS;
  const squeeze = widestMm / naturalMm;
  // A batch is as large as its longest text allows, so that one is at the limit to the last digit.
  return squeeze > narrowest - 1e-9
    ? { share: 1, stretch: squeeze * SAFETY }
    : { share: (squeeze / narrowest) * SAFETY, stretch: narrowest };
}

/**
 * Say how a text is brought into a width.
 *
 * @param sizeMm - height of a Chinese character.
 * @see docs/DECISIONS.md "Nothing is squeezed beyond three fifths"
 */
export const fitText = (
  type: TypeMeasure,
  face: FaceId,
  text: string,
  sizeMm: number,
  widestMm: number,
  narrowest = NARROWEST,
): Fit => fitLength(type.widthEm(face, text) * sizeMm, widestMm, narrowest);

/** The room that all texts of a batch have. */
export interface BatchRoom {
  readonly widthMm: number;
  /** Largest size wanted. */
  readonly mostMm: number;
  /** The size shrinks until the longest text needs no more squeezing than this: 0.6 = three fifths. */
  readonly narrowest: number;
}

/** Against the largest size. A text that asks for less is set smaller alone and leaves the others as they are. */
const LEAST = 0.7;

/**
 * Choose one size of type for a batch of texts: as large as the room allows, over-wide ones squeezed. Where all
 * of them are very long they still share one size.
 *
 * @param lengthsEm - how long each text runs, in characters.
 * @returns millimetres.
 * @see docs/SEATING-RULES.md "Name plates"
 */
export function batchSizeMm(lengthsEm: readonly number[], room: BatchRoom): number {
  const { widthMm, mostMm, narrowest } = room;
  const mostEm = widthMm / (mostMm * LEAST * narrowest);
  let [usualEm, longestEm] = [0, 0];
  for (const em of lengthsEm) {
    longestEm = Math.max(longestEm, em);
    if (em <= mostEm) usualEm = Math.max(usualEm, em);
  }
  const em = usualEm > 0 ? usualEm : longestEm;
  return em === 0 ? mostMm : Math.min(mostMm, widthMm / (em * narrowest));
}
