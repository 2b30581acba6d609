import { z } from 'zod';
import { idSchema } from './ids.ts';
import type { Known } from './known.ts';
import { noteDraftSchema, signatureSchema } from './note.ts';
import { revisionSchema } from './revision.ts';

/** Word by which the result of a review is known, whatever its file is called. */
export const REVIEW_FORMAT = 'zuoci-review';
/** Version of the review written here. */
export const REVIEW_VERSION = 1;

/** 审阅结果: what a leader decided about one revision of one meeting, with his notes. */
export const reviewSchema = z.object({
  meeting: idSchema.describe('Id of the meeting that was looked at'),
  revision: revisionSchema.shape.number,
  hash: revisionSchema.shape.hash.describe('Content of the revision as it was looked at'),
  decision: z.enum(['approve', 'return']),
  name: z.string().min(1).max(200).describe('Who decided'),
  time: z.string().max(40).describe('ISO 8601'),
  note: z.string().max(5000).exactOptional(),
  scheme: idSchema.exactOptional().describe('The scheme chosen'),
  signature: signatureSchema.default([]).describe('Drawn by hand, tenths of a millimetre'),
  notes: z.array(noteDraftSchema).max(500).default([]),
});
/** 审阅结果. */
export type Review = Known<z.output<typeof reviewSchema>>;
/** The same as its callers write it. */
export type ReviewInput = Known<z.input<typeof reviewSchema>>;
