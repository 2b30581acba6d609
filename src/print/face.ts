/** Faces that come with the program: 宋 song, 黑 hei, 楷 kai, and a heavy 宋 for plates. */
export const BUNDLED_FACES = ['song', 'song-heavy', 'hei', 'hei-bold', 'kai'] as const;
/** A face that comes with the program. */
export type BundledFace = (typeof BUNDLED_FACES)[number];

/** A face: one of the program's, or `own/<PostScript name>` for a font of the user's. */
export type FaceId = BundledFace | `own/${string}`;

/** Tells how wide texts run. */
export interface TypeMeasure {
  /** Natural width of a text, in ems of its face. */
  readonly widthEm: (face: FaceId, text: string) => number;
}
