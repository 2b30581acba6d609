/** How well a stroke sequence is known: from the standard, or put together and to be confirmed (请确认). */
export type StrokeCertainty = 'sure' | 'proposed';

/** What the table knows of one character. */
export interface StrokeEntry {
  /** Number of strokes, 1 to 36. */
  readonly count: number;
  /** Strokes as digits: 1 横, 2 竖, 3 撇, 4 点, 5 折. Absent when only the place in the index is known. */
  readonly sequence: string | undefined;
  /** Sorts as text in stroke order; different for different characters. */
  readonly rankKey: string;
  readonly certainty: StrokeCertainty;
}

/**
 * Strokes of characters: all 8,105 of the national standard, and others that are sure or proposed.
 *
 * @see docs/SEATING-RULES.md section 14
 */
export interface StrokeTable {
  /** Number of characters known. */
  readonly size: number;
  /**
   * Look up one character.
   *
   * @returns its entry; undefined for a character that the table does not know.
   */
  entryOf(character: string): StrokeEntry | undefined;
}
