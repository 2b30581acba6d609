/** A merged range, rows and columns from 0, both ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A trouble inside a cell that the reader should hear of; row and column from 0. */
export interface CellTrouble {
  readonly row: number;
  readonly column: number;
  readonly what: 'formula-without-value' | 'cell-error' | 'cell-cut';
  readonly text: string;
}

/** The cells of one sheet as text, whatever the file was. `rows[r][c]`, from 0; a blank cell is '' or missing. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedRange[];
  readonly hidden: boolean;
  readonly troubles: readonly CellTrouble[];
  /** Rows that are hidden, by hand or by a filter; from 0. */
  readonly hiddenRows?: readonly number[];
}
