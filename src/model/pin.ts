import { z } from 'zod';
import { idSchema, seatIdSchema } from './ids.ts';
import type { Known } from './known.ts';

/** 指定座位: somebody fixed to a seat by an instruction, with its reason on file. */
export const pinSchema = z.looseObject({
  person: idSchema,
  seat: seatIdSchema,
  reason: z.string().min(1).max(1000),
});
/** 指定座位. */
export type Pin = Known<z.output<typeof pinSchema>>;

/** A seat that takes nobody (blocked), or nobody without an instruction (reserved). */
export const closedSeatSchema = z.looseObject({
  seat: seatIdSchema,
  why: z.enum(['blocked', 'reserved']),
  note: z.string().max(500).exactOptional(),
});
/** A closed seat. */
export type ClosedSeat = Known<z.output<typeof closedSeatSchema>>;
