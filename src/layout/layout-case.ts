import type { Attendee } from './attendee.ts';
import type { RoomPoint } from './geometry/point.ts';
import type { PaintedZone } from './painted-zone.ts';
import type { Policies } from './policies.ts';
import type { RuleOptions } from './rule.ts';

/** 会场: the room the blocks stand in. */
export interface Room {
  /** Corners of the floor, clockwise, millimetres. */
  readonly outline: readonly RoomPoint[];
  /** Columns and other things that nothing may stand on, as polygons. */
  readonly obstacles: readonly (readonly RoomPoint[])[];
}

/** 区块: a placed arrangement with its rule, policies and numbering. */
export interface BlockInput {
  readonly id: string;
  readonly arrangement: string;
  /** As the user set them; what is missing is fitted to the head-count or has a default. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Origin of the block in the room, millimetres. */
  readonly place: { readonly xMm: number; readonly yMm: number };
  /** Where its head looks, degrees clockwise from the top of the plan; the arrangement's own way unless told. */
  readonly facingDeg?: number;
  readonly rule: string;
  readonly policies: Partial<Policies>;
  /** Numbering scheme; validated by the numbering module. */
  readonly numbering: Readonly<Record<string, unknown>>;
  readonly options: Partial<RuleOptions>;
  /** Whom this block takes; everybody not taken by an earlier block unless told. */
  readonly takes?: BlockTakes;
}

/** Which people a block takes; all given conditions must hold. */
export interface BlockTakes {
  readonly roles?: readonly string[];
  readonly party?: 'host' | 'guest';
  readonly units?: readonly string[];
  /** Only the most senior n of those left. */
  readonly first?: number;
}

/** 指定座位: a person fixed to a seat by an instruction, with its reason on file. */
export interface Pin {
  readonly person: string;
  readonly seat: string;
  readonly reason: string;
}

/** A seat that takes nobody. */
export interface ClosedSeat {
  readonly seat: string;
  readonly why: 'blocked' | 'reserved';
}

/** 议题: one item of an executive meeting with the people it brings. */
export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  /** Ids of people; the first reporter sits opposite the chair. */
  readonly reporters: readonly string[];
  readonly observers: readonly string[];
}

/** Everything the planner needs to know, and nothing it can derive. */
export interface LayoutCase {
  readonly room?: Room;
  readonly people: readonly Attendee[];
  readonly blocks: readonly BlockInput[];
  readonly policies: Partial<Policies>;
  readonly pins: readonly Pin[];
  readonly closed: readonly ClosedSeat[];
  /** Painted zones; of two that hold one seat the first has it. */
  readonly zones?: readonly PaintedZone[];
  readonly agenda: readonly AgendaItem[];
}
