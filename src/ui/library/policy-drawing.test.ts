import { describe, expect, it } from 'vitest';
import { POLICY_VALUES, type PolicyName } from '../../layout/policies.ts';
import { policyDrawing } from './policy-drawing.ts';

// The keys of the table of policies are its names.
const NAMES = (Object.keys(POLICY_VALUES) as PolicyName[]).filter(
  (name) => !['nameOrder', 'tableHigh', 'seatNumbers'].includes(name),
);

describe('pictures of policies', () => {
  it.each(NAMES)('%s: each value has a picture of its own', (name) => {
    const drawings = POLICY_VALUES[name].map((value) => policyDrawing(name, value));
    for (const drawing of drawings) expect(drawing).toContain('<svg');
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it('the two readings of an even row differ in who sits left of the middle', () => {
    const [first, second] = POLICY_VALUES.evenRule.map((value) => policyDrawing('evenRule', value));
    const fromLeft = (drawing = ''): readonly string[] =>
      [...drawing.matchAll(/<text[^>]* x="([-\d.]+)"[^>]*>([^<]{3})</g)]
        .map(([, x, name]) => ({ x: Number(x), name: name ?? '' }))
        .sort((a, b) => a.x - b.x)
        .map(({ name }) => name);
    expect(fromLeft(first)).toHaveLength(6);
    expect(fromLeft(first).slice(2, 4)).not.toEqual(fromLeft(second).slice(2, 4));
  });
});
