/** 分区: the seats of one unit. Seats that are pinned for its people belong to it too. */
export interface Zone {
  /** Name of the unit; empty for the people who belong to none. */
  readonly unit: string;
  /** Units of one category should sit side by side. */
  readonly category?: string;
  /** Ids of seats. */
  readonly seats: readonly string[];
}
