import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planJsonSchema } from './plan-json-schema.ts';

const published = new URL('../../docs/plan.schema.json', import.meta.url);

describe('the published JSON Schema', () => {
  it('docs/plan.schema.json says what the code reads (REGEN=1 writes it anew)', () => {
    const text = `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
    if (process.env.REGEN === '1') writeFileSync(published, text);
    expect(readFileSync(published, 'utf8')).toBe(text);
  });

  it('requires little and forbids nothing unknown', () => {
    const schema = planJsonSchema();
    expect(schema.required).toEqual([
      'format',
      'version',
      'id',
      'meeting',
      'schemes',
      'selectedScheme',
      'counter',
    ]);
    expect(schema.additionalProperties).toEqual({});
  });
});
