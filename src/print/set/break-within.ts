import type { FaceId, TypeMeasure } from '../face.ts';
import { wrapText } from '../layout/wrap-text.ts';

/** The room a text has. */
export interface TextRoom {
  readonly face: FaceId;
  /** Height of a Chinese character. */
  readonly sizeMm: number;
  readonly widthMm: number;
  /** Most lines; 1 unless told. */
  readonly most?: number;
  /** A line is squeezed to this before the text is broken: 0.75 = three quarters. */
  readonly narrowest?: number;
}

/**
 * Break a text into as few lines as its room asks for. What still is too wide in the last resort is for the
 * caller to squeeze: no character is ever dropped.
 */
export function breakWithin(type: TypeMeasure, text: string, room: TextRoom): readonly string[] {
  const { face, sizeMm, widthMm, most = 1, narrowest = 0.75 } = room;
  const plain = text.replace(/\s*[\r\n]+\s*/gu, ' ');
  if (most === 1 || type.widthEm(face, plain) * sizeMm <= widthMm / narrowest) return [plain];
  for (let wide = widthMm; ; wide *= 1.15) {
    const lines = wrapText(type, plain, { face, sizeMm, widthMm: wide });
    if (lines.length <= most) return lines;
  }
}
