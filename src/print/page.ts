import type { FaceId } from './face.ts';

/** A point of a page or of a group on it, millimetres from its upper left corner, y down. */
export interface PagePoint {
  readonly xMm: number;
  readonly yMm: number;
}

/** Colour of ink, `#rrggbb`. */
export type Ink = string;

/** A drawn line. */
export interface Stroke {
  readonly ink: Ink;
  readonly widthMm: number;
  /** Lengths of dashes and gaps, millimetres. */
  readonly dash?: readonly number[];
}

/** A step of a path; all points absolute within the page or group. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly at: PagePoint }
  | { readonly to: 'curve'; readonly first: PagePoint; readonly second: PagePoint; readonly at: PagePoint }
  | { readonly to: 'close' };

/** A picture made of dots. */
export interface DotPicture {
  /** The file in base64. */
  readonly jpeg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** One thing on a page; later ones lie above earlier ones. */
export type PageItem =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly face: FaceId;
      /** Height of a Chinese character (1 em). */
      readonly sizeMm: number;
      /** Where the text is held: across by `align`, and in height by the middle of a Chinese character. */
      readonly at: PagePoint;
      readonly align: 'start' | 'middle' | 'end';
      /** Clockwise, about `at`; 0 unless told. */
      readonly turnDeg?: number;
      /** Width against the natural one: 0.8 squeezes to four fifths; 1 unless told. */
      readonly stretch?: number;
      /** It did not fit and is smaller than those like it. */
      readonly smaller?: true;
      readonly ink: Ink;
    }
  | { readonly kind: 'line'; readonly from: PagePoint; readonly to: PagePoint; readonly stroke: Stroke }
  | {
      readonly kind: 'polygon';
      readonly points: readonly PagePoint[];
      readonly fill?: Ink;
      readonly stroke?: Stroke;
    }
  | {
      readonly kind: 'ellipse';
      readonly at: PagePoint;
      readonly halfWidthMm: number;
      readonly halfHeightMm: number;
      readonly fill?: Ink;
      readonly stroke?: Stroke;
    }
  | {
      readonly kind: 'path';
      readonly steps: readonly PathStep[];
      readonly fill?: Ink;
      readonly stroke?: Stroke;
    }
  | {
      readonly kind: 'picture';
      readonly picture: DotPicture;
      /** Its upper left corner. */
      readonly at: PagePoint;
      readonly widthMm: number;
      readonly heightMm: number;
    }
  | {
      /** Other items moved to `at`, then turned clockwise about it, then scaled. */
      readonly kind: 'group';
      readonly at: PagePoint;
      readonly turnDeg?: number;
      readonly scale?: number;
      /** Only what lies in this box of the group, from its origin, is drawn. */
      readonly clip?: { readonly widthMm: number; readonly heightMm: number };
      /** What its texts say together, where they are parts of one name: found and copied as that. */
      readonly reads?: string;
      readonly items: readonly PageItem[];
    };

/** One sheet of paper as it leaves the printer. */
export interface Page {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly items: readonly PageItem[];
  /** Keys of the papers on it. */
  readonly papers: readonly string[];
}
