import type { FaceId, TypeMeasure } from '../face.ts';

/** Squeezed texts stay this little inside their width, so that no rounding lets one touch. */
const SAFETY = 0.998;

/**
 * Say how much a text must be squeezed to fit a width; 1 where it fits as it is.
 *
 * @param sizeMm - height of a Chinese character.
 */
export function stretchWithin(
  type: TypeMeasure,
  face: FaceId,
  text: string,
  sizeMm: number,
  widestMm: number,
): number {
  const naturalMm = type.widthEm(face, text) * sizeMm;
  return naturalMm <= widestMm ? 1 : (widestMm / naturalMm) * SAFETY;
}

/** The room that all texts of a batch have. */
export interface BatchRoom {
  readonly face: FaceId;
  readonly widthMm: number;
  /** Largest size wanted. */
  readonly mostMm: number;
  /** The size shrinks until the widest text needs no more squeezing than this: 0.6 = three fifths. */
  readonly narrowest: number;
  /** Least size against the largest; wider texts are squeezed further. */
  readonly least?: number;
}

/**
 * Choose one size of type for a batch of texts: as large as the room allows, over-wide ones squeezed.
 *
 * @returns millimetres.
 * @see docs/SEATING-RULES.md "Name plates"
 */
export function batchSizeMm(type: TypeMeasure, texts: Iterable<string>, room: BatchRoom): number {
  let widestEm = 0;
  for (const text of texts) widestEm = Math.max(widestEm, type.widthEm(room.face, text));
  if (widestEm === 0) return room.mostMm;
  const squeezed = room.widthMm / (widestEm * room.narrowest);
  return Math.min(room.mostMm, Math.max(room.mostMm * (room.least ?? 0.5), squeezed));
}
