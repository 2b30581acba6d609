import { z } from 'zod';
import { idSchema } from './ids.ts';
import type { Known } from './known.ts';

/** 意愿: people who must or must not share a table. */
export const wishSchema = z.looseObject({
  id: idSchema,
  kind: z.enum(['together', 'apart']),
  people: z.array(idSchema).min(2).max(1000),
  note: z.string().max(1000).exactOptional(),
});
/** 意愿. */
export type Wish = Known<z.output<typeof wishSchema>>;
