import type { PageItem } from './page.ts';

/** What is handed out or put up as one piece: a plate, a card, a sheet of a list, a map. */
export interface Paper {
  /** Stays the same from revision to revision while it is for the same person or place: `plates/p12`. */
  readonly key: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** What is on it: two papers of one key with equal items are the same paper. */
  readonly items: readonly PageItem[];
  /** Version, state, date, page number: printed, but no reason to print again. */
  readonly notes?: readonly PageItem[];
  readonly person?: string;
  readonly seat?: string;
}
