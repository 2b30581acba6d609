import { z } from 'zod';
import { idSchema, seatIdSchema } from './ids.ts';
import type { Known } from './known.ts';
import { cornerSchema, placeMm } from './measures.ts';

/** Most strokes of one drawing: a page of handwriting, not a film. */
export const MOST_STROKES = 400;
/** Most points of one stroke. */
export const MOST_POINTS = 4000;

/** A line drawn by finger or pen: its points in order, whole millimetres of what it is drawn on. */
const strokeSchema = z.array(cornerSchema).min(1).max(MOST_POINTS);
/** A drawing: its strokes in order. */
const drawingSchema = z.array(strokeSchema).max(MOST_STROKES);
/** A drawing. */
export type Drawing = Known<z.output<typeof drawingSchema>>;

const tenths = z.int().min(-100_000).max(100_000);

/** A signature drawn by hand: strokes of points, tenths of a millimetre from its upper left corner. */
export const signatureSchema = z
  .array(
    z
      .array(z.object({ x: tenths, y: tenths }))
      .min(1)
      .max(MOST_POINTS),
  )
  .max(MOST_STROKES);
/** A signature. */
export type Signature = Known<z.output<typeof signatureSchema>>;

/** What a note is about: a seat, a person, a place in the room, or the plan as a whole. */
const noteTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seat'), seat: seatIdSchema }),
  z.object({ kind: z.literal('person'), person: idSchema }),
  z.object({ kind: z.literal('place'), xMm: placeMm, yMm: placeMm }),
  z.object({ kind: z.literal('plan') }),
]);
/** What a note is about. */
export type NoteTarget = Known<z.output<typeof noteTargetSchema>>;

/** 待处理, 采纳, 不采纳. */
export const NOTE_STATES = ['open', 'accepted', 'declined'] as const;

/** What somebody notes while reviewing; staff have not answered it yet. */
export const noteDraftSchema = z.object({
  author: z.string().max(200),
  time: z.string().max(40).describe('ISO 8601'),
  text: z.string().max(5000),
  target: noteTargetSchema,
  strokes: drawingSchema.default([]).describe('Millimetres of the room'),
  revision: z.int().min(1).exactOptional().describe('Number of the revision that was looked at'),
  scheme: idSchema.exactOptional().describe('The scheme that was looked at'),
});
/** What somebody notes while reviewing. */
export type NoteDraft = Known<z.output<typeof noteDraftSchema>>;

/** 批注: a note on the plan and what became of it. Part of the file, no part of what is approved. */
export const noteSchema = z.looseObject({
  id: idSchema,
  ...noteDraftSchema.shape,
  state: z.enum(NOTE_STATES).default('open'),
  answer: z
    .looseObject({
      author: z.string().max(200),
      time: z.string().max(40),
      text: z.string().max(5000).exactOptional(),
    })
    .exactOptional()
    .describe('Who accepted or declined it, when, and what he said'),
});
/** 批注. */
export type Note = Known<z.output<typeof noteSchema>>;
