import type { FaceId, TypeMeasure } from '../face.ts';
import type { Ink, PageItem, PagePoint } from '../page.ts';
import { stretchWithin } from './fit-text.ts';
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

/** Set a text as it is; `at` is the middle of its height. */
export function write(text: string, at: PagePoint, how: Lettering, stretch = 1): PageItem {
  const { face, sizeMm, ink = INK.black, align = 'start', turnDeg = 0 } = how;
  return {
    kind: 'text',
    text,
    face,
    sizeMm,
    at,
    align,
    ink,
    ...(turnDeg === 0 ? {} : { turnDeg }),
    ...(stretch === 1 ? {} : { stretch }),
  };
}

/**
 * Set a text in a given width: squeezed where it is too wide, never wrapped and never smaller.
 *
 * @param widestMm - width it may take.
 */
export const writeWithin = (
  type: TypeMeasure,
  text: string,
  at: PagePoint,
  how: Lettering,
  widestMm: number,
): PageItem => write(text, at, how, stretchWithin(type, how.face, text, how.sizeMm, widestMm));
