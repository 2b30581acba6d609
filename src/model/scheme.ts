import { z } from 'zod';
import { blockSchema, policiesSchema } from './block.ts';
import { idSchema, seatIdSchema } from './ids.ts';
import type { Known } from './known.ts';
import { closedSeatSchema, pinSchema } from './pin.ts';
import type { Seating } from './seating-chunks.ts';
import { zoneSchema } from './zone.ts';

/** 方案 A, B …: one way to seat the same people in the same room, as it is saved. */
export const schemeSchema = z.looseObject({
  id: idSchema,
  name: z.string().min(1).max(100),
  note: z.string().max(2000).exactOptional(),
  blocks: z.array(blockSchema).max(2000).default([]),
  zones: z.array(zoneSchema).max(2000).default([]),
  policies: policiesSchema.default({}),
  pins: z.array(pinSchema).max(20_000).default([]),
  closed: z.array(closedSeatSchema).max(200_000).default([]),
  seating: z.record(seatIdSchema, idSchema).default({}).describe('Id of the person by id of the seat'),
});
/** A scheme as it is saved. */
export type SchemeDocument = Known<z.output<typeof schemeSchema>>;

/** 方案: the same with its seating in chunks that steps of the history share. */
export interface Scheme extends Omit<SchemeDocument, 'seating'> {
  readonly seating: Seating;
}
