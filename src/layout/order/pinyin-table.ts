/** The reading of one character. */
export interface Syllable {
  /** Lower-case letters without tone; ü is `v`. */
  readonly letters: string;
  /** 1 to 4, 0 for the neutral tone. */
  readonly tone: number;
}

/** Readings of names. */
export interface PinyinTable {
  /**
   * Read a name, its surname as a surname.
   *
   * @param characters - As `nameCharacters` gives them.
   * @returns a syllable per character; undefined where there is no reading.
   */
  read(characters: readonly string[]): readonly (Syllable | undefined)[];
}
