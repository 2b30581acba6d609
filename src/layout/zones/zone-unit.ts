/** A unit that needs a zone. */
export interface ZoneUnit {
  readonly category?: string;
  /** People to be given a seat. */
  readonly people: number;
  /** Numbers of the seats where its pinned people sit; they belong to its zone and do not move. */
  readonly pinned: readonly number[];
}
