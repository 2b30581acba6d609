import { describe, expect, it } from 'vitest';
import { MEETING_TEMPLATES } from '../../commands/templates/registry.ts';
import { documentOf } from '../../print/registry.ts';

describe('papers of templates', () => {
  it.each(MEETING_TEMPLATES.map((one) => [one.kind, one] as const))(
    '%s names papers that there are',
    (_, one) => {
      expect(one.papers.length).toBeGreaterThan(2);
      expect(new Set(one.papers).size).toBe(one.papers.length);
      expect(one.papers.filter((kind) => documentOf(kind) === undefined)).toEqual([]);
    },
  );
});
