import { z } from 'zod';
import { idSchema } from './ids.ts';
import type { Known } from './known.ts';

/** 单位: an office that people come from. The order of a plan's list is the order of the units. */
export const unitSchema = z.looseObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  shortName: z.string().max(100).exactOptional(),
  category: z.string().max(100).exactOptional().describe('Group of units that sit together (县直部门, 乡镇)'),
});
/** 单位. */
export type Unit = Known<z.output<typeof unitSchema>>;
