import type { Attendee, Role } from './attendee.ts';
import type { Issue } from './issue.ts';
import type { PaintedZone } from './painted-zone.ts';
import type { Policies, PolicyName } from './policies.ts';
import type { Reason } from './reason.ts';
import type { Seat, SeatRow } from './seat.ts';

/** One person on one seat, and why. */
export interface Placement {
  readonly seat: string;
  readonly person: string;
  readonly reason: Reason;
}

/** What a rule is asked: seats in rows, and the people still to be seated, most senior first. */
export interface SeatRequest {
  readonly rows: readonly SeatRow[];
  /** Present people without a pin, by rank. */
  readonly people: readonly Attendee[];
  /** All present people of the block, pinned ones too, by rank: for rules that must know who is chair or principal. */
  readonly everyone: readonly Attendee[];
  /** Where pinned people sit: seat id by person id. */
  readonly pinned: ReadonlyMap<string, string>;
  /** False for seats that are pinned, blocked, reserved or closed. */
  readonly isOpen: (seat: Seat) => boolean;
  readonly policies: Policies;
  readonly options: RuleOptions;
}

/** Settings of one block that are decisions about the meeting and not policies of the house. */
export interface RuleOptions {
  /** Units with their order and category, for zones and columns. */
  readonly units: readonly { readonly name: string; readonly category?: string }[];
  /** First and last row (1 = front) that the camera sees. */
  readonly visibleRows?: readonly [number, number];
  /** Rows (1 = front) kept free for people who are pinned there or come later. */
  readonly reservedRows: readonly number[];
  /** People who must or must not share a table. */
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
  /** Keep the seat opposite the chair free for the reporters of the agenda. */
  readonly keepOpposite?: boolean;
  /** Painted zones that hold seats of the block. */
  readonly zones?: readonly PaintedZone[];
}

/** 选项: settings that somebody can write for a block; a rule follows some of them. */
export type OptionName = 'units' | 'visibleRows' | 'reservedRows' | 'together' | 'apart';

/** What a rule decides. Who is not placed is unseated; the caller finds that out. */
export interface Seating {
  readonly placements: readonly Placement[];
  readonly issues: readonly Issue[];
  /** Ids of people whose turn comes later and who need no place now: further batches of an award. */
  readonly later?: readonly string[];
}

/** A way to rank people over rows. It knows nothing of furniture. */
export interface Rule {
  readonly kind: string;
  /** Ids of the rules in docs/SEATING-RULES.md it carries out. */
  readonly cites: readonly string[];
  /** The policies it reads: what an inspector shows. */
  readonly reads: readonly PolicyName[];
  /** Policies that differ from the house's own for this kind of occasion (a banquet is right-high). */
  readonly occasion: Partial<Policies>;
  /** Roles that this rule takes before anyone else, whatever their rank (a host belongs on the rostrum). */
  readonly claims?: readonly Role[];
  /** The options that it, or a check of its seating, follows; none unless told. */
  readonly follows?: readonly OptionName[];
  /** It seats the units of painted zones inside them. */
  readonly followsZones?: true;
  readonly seat: (request: SeatRequest) => Seating;
}
