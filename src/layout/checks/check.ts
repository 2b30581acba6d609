import type { Attendee } from '../attendee.ts';
import type { RoomPoint } from '../geometry/point.ts';
import type { Issue } from '../issue.ts';
import type { Numbering } from '../numbering/number-seats.ts';
import type { PaintedZone } from '../painted-zone.ts';
import type { Policies } from '../policies.ts';
import type { RuleOptions } from '../rule.ts';
import type { Furniture, SeatRow } from '../seat.ts';

/** What the building code asks of a hall depends on these; a theatre's or classroom's parameters have both. */
export interface HallNorms {
  readonly seatType: 'soft' | 'hard';
  /** Aisles run along both ends of the rows. */
  readonly sideAisles: boolean;
}

/** One placed arrangement as the checks see it. */
export interface CheckedBlock {
  readonly id: string;
  /** Kind of its arrangement. */
  readonly kind: string;
  /** Kind of its rule. */
  readonly rule: string;
  readonly rows: readonly SeatRow[];
  readonly furniture: readonly Furniture[];
  readonly policies: Policies;
  readonly options: RuleOptions;
  /** Missing seats and wheelchair places that stand nowhere in the block. */
  readonly strays?: readonly string[];
  /** Halls only; soft seats and side aisles unless told. */
  readonly hall?: HallNorms | undefined;
}

/** An instruction that somebody sits on a certain seat. */
export interface CheckedPin {
  readonly person: string;
  readonly seat: string;
  readonly reason: string;
}

/** The room around the blocks, room frame. */
export interface CheckedRoom {
  /** Corners in order; at least three. */
  readonly outline: readonly RoomPoint[];
  /** Columns and other convex things that seats and furniture must keep clear of. */
  readonly obstacles: readonly { readonly id: string; readonly outline: readonly RoomPoint[] }[];
}

/** A whole plan as it stands, right or wrong. */
export interface CheckSubject {
  readonly blocks: readonly CheckedBlock[];
  readonly room?: CheckedRoom | undefined;
  /** Everybody on the roster, absent people too. */
  readonly people: readonly Attendee[];
  /** A list and not a map, because a wrong plan may seat two on one seat, or one on two. */
  readonly seating: readonly { readonly seat: string; readonly person: string }[];
  readonly pins: readonly CheckedPin[];
  /** Zones painted by hand. */
  readonly zones?: readonly PaintedZone[] | undefined;
  /** Ids of blocked or closed seats. */
  readonly closed: ReadonlySet<string>;
  /** Labels of the blocks, by block id. */
  readonly labels?: ReadonlyMap<string, Numbering>;
}

/** One thing that is looked at. Its time grows with the plan, not with its square. */
export interface Check {
  /** Id of the rule in docs/SEATING-RULES.md. */
  readonly rule: string;
  readonly check: (subject: CheckSubject) => readonly Issue[];
}
