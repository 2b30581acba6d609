import { z } from 'zod';
import { ARRANGEMENTS } from '../../layout/arrangements/registry.ts';
import { numberingSchema } from '../../layout/numbering/numbering-scheme.ts';
import { caseSchema } from '../case-schema.ts';
import { complain, printJson, type Verb } from '../outcome.ts';

/** The JSON Schema of a case, with the parameters of each arrangement and the numbering scheme. */
function caseJsonSchema() {
  const input = { io: 'input', unrepresentable: 'any' } as const;
  return {
    ...z.toJSONSchema(caseSchema, input),
    $defs: {
      numbering: z.toJSONSchema(numberingSchema, input),
      parameters: Object.fromEntries(
        ARRANGEMENTS.map((arrangement) => [arrangement.kind, z.toJSONSchema(arrangement.schema, input)]),
      ),
    },
  };
}

/** Print the schema of the case format. */
export const schemaVerb: Verb = {
  name: 'schema',
  usage: 'schema',
  purpose: 'JSON Schema of the case format, with the parameters of every arrangement',
  run: async (words) =>
    words.length === 0
      ? printJson(caseJsonSchema())
      : complain(`schema: found ${words.join(' ')}, allowed: nothing after it`),
};
