import { z } from 'zod';
import { idSchema, seatIdSchema } from './ids.ts';
import type { Known } from './known.ts';

/** 分区: seats set aside for units by hand, as painted on the plan. */
export const zoneSchema = z.looseObject({
  id: idSchema,
  name: z.string().max(200),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .exactOptional(),
  units: z.array(idSchema).default([]),
  seats: z.array(seatIdSchema).max(100_000).default([]),
});
/** 分区. */
export type Zone = Known<z.output<typeof zoneSchema>>;
