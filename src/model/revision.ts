import { z } from 'zod';
import { idSchema } from './ids.ts';
import type { Known } from './known.ts';
import { signatureSchema } from './note.ts';

/** 版本 states: submitted 送审, returned 退回, approved 审定. A plan that equals no submitted revision is a draft 草案. */
const REVISION_STATES = ['submitted', 'returned', 'approved'] as const;
/** State of a revision. */
export type RevisionState = (typeof REVISION_STATES)[number];

/** What was decided about a revision, by whom and when. */
const decisionSchema = z.looseObject({
  author: z.string().max(200),
  time: z.string().max(40),
  note: z.string().max(5000).exactOptional(),
  scheme: idSchema.exactOptional().describe('The scheme chosen'),
  signature: signatureSchema.exactOptional().describe('Drawn by hand, tenths of a millimetre'),
});

/** 版本: what was once submitted. Number, hash and content never change; the content is a file of its own. */
export const revisionSchema = z.looseObject({
  number: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  author: z.string().max(200),
  time: z.string().max(40).describe('ISO 8601'),
  note: z.string().max(5000).exactOptional(),
  state: z.enum(REVISION_STATES),
  decision: decisionSchema.exactOptional(),
});
/** The head of a revision, as it is saved in the plan. */
export type RevisionHead = Known<z.output<typeof revisionSchema>>;
