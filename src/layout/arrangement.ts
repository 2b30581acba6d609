import type { z } from 'zod';
import type { Placing } from './geometry/point.ts';
import type { Policies } from './policies.ts';
import type { BlockShape } from './seat.ts';

/** 视角: A from the hall, S from the stage, P from the door, H the hall map (stage at the top). */
export const FRAMES = ['A', 'S', 'P', 'H'] as const;
/** Code of a frame. @see docs/SEATING-RULES.md "Frames" */
export type Frame = (typeof FRAMES)[number];

/** Who will come to a block: what head-count alone needs to make its seats. */
export interface Demand {
  readonly people: number;
  readonly host: number;
  readonly guest: number;
  /** Interpreters and note-takers, by party, already contained in the numbers above. */
  readonly hostInterpreters: number;
  readonly guestInterpreters: number;
  readonly hostAttendants: number;
  readonly guestAttendants: number;
  readonly reporters: number;
  readonly observers: number;
  readonly recipients: number;
  readonly executives: number;
  /** Highest number of a banquet table that somebody is promised; 0 = none. */
  readonly tables: number;
}

/** Where and under which policies an arrangement is laid out. */
export interface LayOutContext {
  readonly blockId: string;
  readonly placing: Placing;
  readonly policies: Policies;
}

/**
 * A way to set out seats. It knows nothing of people; it gives rows in order of honour.
 *
 * In its own frame the stage, or the side farthest from the door, is at the top (y up is negative) and
 * the origin is the middle of the front row, of the table or of the room.
 */
export interface Arrangement<Parameters> {
  readonly kind: string;
  /** Where its head looks in its own frame: 180 = to the bottom of the plan (hall, door), 0 = to the stage. */
  readonly nativeFacingDeg: number;
  /** The frame in which offices draw it. */
  readonly nativeFrame: Frame;
  /** Validates parameters and fills in defaults. */
  readonly schema: z.ZodType<Parameters>;
  /** Parameters for a head-count; what the user has set already is kept. */
  readonly fit: (demand: Demand, given: Readonly<Record<string, unknown>>, policies: Policies) => unknown;
  /** All seats and furniture, placed in the room. */
  readonly layOut: (parameters: Parameters, context: LayOutContext) => BlockShape;
}
