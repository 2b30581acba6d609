/** Sheets that printers and shops hold, upright, millimetres (ISO 216). */
export const SHEETS = {
  A2: { widthMm: 420, heightMm: 594 },
  A3: { widthMm: 297, heightMm: 420 },
  A4: { widthMm: 210, heightMm: 297 },
  A5: { widthMm: 148, heightMm: 210 },
  A6: { widthMm: 105, heightMm: 148 },
} as const satisfies Record<string, PageSize>;

/** Name of a sheet. */
export type SheetName = keyof typeof SHEETS;

/** A width and a height of paper. */
export interface PageSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Which way a sheet lies. */
export type Lie = 'portrait' | 'landscape';

/** A sheet as it lies. */
export function sheetSize(name: SheetName, lie: Lie = 'portrait'): PageSize {
  const { widthMm, heightMm } = SHEETS[name];
  return lie === 'portrait' ? { widthMm, heightMm } : { widthMm: heightMm, heightMm: widthMm };
}
