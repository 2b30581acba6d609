import type { Attendee } from '../attendee.ts';
import type { LaidBlock } from '../lay-out-blocks.ts';

/** One block on the evening before: who sits where, who will not come, who is new. */
export interface RepairRequest {
  readonly block: LaidBlock;
  /** Everybody who is to sit in this block, most senior first. */
  readonly people: readonly Attendee[];
  /** Seat of each of them who has one; newcomers have none. May lie in another block. */
  readonly sits: ReadonlyMap<string, string>;
  /** Those who must not move: pinned, or seated by hand on a reserved seat; seat by person. */
  readonly stays: ReadonlyMap<string, string>;
  /** Ids of seats that take nobody. */
  readonly closed: ReadonlySet<string>;
  /** Seats whose people will not come, the foremost first, with the people who sat there. */
  readonly emptied: readonly { readonly seat: string; readonly left: Attendee }[];
}

/** Who sits where after a repair, seat by person; who is not in it has found no seat in this block. */
export type Repaired = ReadonlyMap<string, string>;

/** A way to repair one block. */
export type BlockRepair = (request: RepairRequest) => Repaired;
