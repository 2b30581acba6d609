import { z } from 'zod';
import { idSchema } from './ids.ts';

/** 议题: one item of the agenda with the people it brings. */
export const agendaItemSchema = z.looseObject({
  id: idSchema,
  title: z.string().max(500),
  reporters: z.array(idSchema).max(1000).default([]),
  observers: z.array(idSchema).max(5000).default([]),
  minutes: z.int().min(0).max(10_000).exactOptional(),
});
