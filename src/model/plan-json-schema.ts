import { z } from 'zod';
import { planDocumentSchema } from './plan-document.ts';

/** The JSON Schema of a plan document, for other programs that write or check one (docs/plan.schema.json). */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(planDocumentSchema, { io: 'input' }) };
}
