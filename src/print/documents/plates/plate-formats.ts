import { type PageSize, SHEETS } from '../../layout/sheet.ts';

/** How plates of a format are made. */
export interface PlateFormat {
  /** What the public sees of a plate: one side of it. */
  readonly face: PageSize;
  /** The name runs down the plate. */
  readonly vertical?: true;
  /** Never folded: stuck on or slid in. */
  readonly single?: true;
}

/**
 * Formats in use. Those known by the size of the unfolded paper (A4, 190×178, 195×175) have faces of half its
 * height; those known by their stand (200×100 …) have faces of that size.
 */
export const PLATE_FORMATS = {
  'a4-fold': { face: { widthMm: SHEETS.A4.heightMm, heightMm: SHEETS.A4.widthMm / 2 } },
  '190x178-fold': { face: { widthMm: 190, heightMm: 89 } },
  '195x175-fold': { face: { widthMm: 195, heightMm: 87.5 } },
  '200x120': { face: { widthMm: 200, heightMm: 120 } },
  '210x140': { face: { widthMm: 210, heightMm: 140 } },
  '200x100': { face: { widthMm: 200, heightMm: 100 } },
  'strip-55': { face: { widthMm: 55, heightMm: 140 }, vertical: true },
  'strips-10': { face: { widthMm: 190, heightMm: 28 }, single: true },
} as const satisfies Record<string, PlateFormat>;

/** Name of a format. */
export type PlateFormatName = keyof typeof PLATE_FORMATS;

/** All of them, the usual one first. */
export const PLATE_FORMAT_NAMES = Object.keys(PLATE_FORMATS) as [PlateFormatName, ...PlateFormatName[]];
