import type { Limits } from '../limits.ts';
import type { RosterFailure } from '../roster.ts';
import type { CellTrouble, MergedRange, RawSheet } from './raw-sheet.ts';

/** A sheet being read, cell by cell in any order; it notes the first limit that is passed. */
export class SheetDraft {
  readonly #name: string;
  readonly #hidden: boolean;
  readonly #limits: Limits;
  readonly #rows: string[][] = [];
  readonly #merges: MergedRange[] = [];
  readonly #troubles: CellTrouble[] = [];
  readonly #hiddenRows: number[] = [];
  #failure: RosterFailure | undefined;

  constructor(name: string, hidden: boolean, limits: Limits) {
    this.#name = name;
    this.#hidden = hidden;
    this.#limits = limits;
  }

  /** Put a text into a cell; blank texts leave no trace, so that formatted emptiness costs nothing. */
  write(row: number, column: number, text: string): void {
    if (text === '') return;
    if (column >= this.#limits.columns) {
      this.#failure ??= {
        code: 'too-many-columns',
        with: { sheet: this.#name, found: column + 1, limit: this.#limits.columns },
      };
      return;
    }
    if (row >= this.#limits.rows) {
      this.#failure ??= {
        code: 'too-many-rows',
        with: { sheet: this.#name, found: row + 1, limit: this.#limits.rows },
      };
      return;
    }
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length < column) cells.push('');
    const isLong = text.length > this.#limits.cellCharacters;
    if (isLong) this.trouble(row, column, 'cell-cut', String(text.length));
    cells[column] = isLong ? text.slice(0, this.#limits.cellCharacters) : text;
  }

  trouble(row: number, column: number, what: CellTrouble['what'], text: string): void {
    if (this.#troubles.length < 1_000) this.#troubles.push({ row, column, what, text: text.slice(0, 60) });
  }

  hide(row: number): void {
    if (this.#hiddenRows.length < this.#limits.rows) this.#hiddenRows.push(row);
  }

  merge(range: MergedRange): void {
    if (range.top <= range.bottom && range.left <= range.right && range.top >= 0 && range.left >= 0)
      this.#merges.push(range);
  }

  /** The sheet, or the limit it passed. Merged ranges are cut to the cells that exist. */
  finish(): RawSheet | RosterFailure {
    if (this.#failure !== undefined) return this.#failure;
    const last = this.#rows.length - 1;
    const merges = this.#merges
      .filter((range) => range.top <= last && range.left < this.#limits.columns)
      .map((range) => ({
        ...range,
        bottom: Math.min(range.bottom, last),
        right: Math.min(range.right, this.#limits.columns - 1),
      }));
    return {
      name: this.#name,
      rows: this.#rows,
      merges,
      hidden: this.#hidden,
      troubles: this.#troubles,
      ...(this.#hiddenRows.length === 0 ? {} : { hiddenRows: this.#hiddenRows }),
    };
  }
}
