/** What one import may cost at most; headers of files lie, so bytes are counted while they are unpacked. */
export interface Limits {
  /** Bytes of the file as it lies on disk. */
  readonly fileBytes: number;
  /** Bytes after unpacking, all parts of a zip together. */
  readonly unpackedBytes: number;
  /** Parts of a zip. */
  readonly entries: number;
  /** Unpacked bytes a packed byte, once a part is larger than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly people: number;
  /** Rows of one sheet, blank ones and titles included. */
  readonly rows: number;
  readonly columns: number;
  readonly sheets: number;
  /** Characters of one cell that are kept. */
  readonly cellCharacters: number;
}

/** The limits of the planner. */
export const LIMITS: Limits = {
  fileBytes: 50_000_000,
  unpackedBytes: 50_000_000,
  entries: 2_000,
  ratio: 200,
  ratioFromBytes: 1_000_000,
  people: 20_000,
  rows: 40_000,
  columns: 200,
  sheets: 100,
  cellCharacters: 4_000,
};
