import type { FaceId, TypeMeasure } from '../face.ts';
import type { Ink, PageItem, PagePoint } from '../page.ts';
import { AS_IT_IS, type Fit, fitText } from './fit-text.ts';
import { INK } from './inks.ts';

/** How a text is set. */
export interface Lettering {
  readonly face: FaceId;
  /** Height of a Chinese character, millimetres. */
  readonly sizeMm: number;
  readonly ink?: Ink;
  readonly align?: 'start' | 'middle' | 'end';
  readonly turnDeg?: number;
}

/** Set a text as it is, or as it was fitted; `at` is the middle of its height. */
export function write(
  text: string,
  at: PagePoint,
  how: Lettering,
  { share, stretch }: Fit = AS_IT_IS,
): PageItem {
  const { face, sizeMm, ink = INK.black, align = 'start', turnDeg = 0 } = how;
  return {
    kind: 'text',
    text,
    face,
    sizeMm: sizeMm * share,
    at,
    align,
    ink,
    ...(turnDeg === 0 ? {} : { turnDeg }),
    ...(stretch === 1 ? {} : { stretch }),
    ...(share === 1 ? {} : { smaller: true }),
  };
}

/**
 * Set a text on one line in a given width: squeezed where it is too wide, and smaller where that is not enough.
 *
 * @param widestMm - width it may take.
 */
export const writeWithin = (
  type: TypeMeasure,
  text: string,
  at: PagePoint,
  how: Lettering,
  widestMm: number,
): PageItem => write(text, at, how, fitText(type, how.face, text, how.sizeMm, widestMm));
