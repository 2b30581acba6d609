import { describe, expect, it } from 'vitest';
import { loadPinyinTable } from '../../layout/order/load-pinyin-table.ts';
import { loadStrokeTable } from '../../layout/order/load-stroke-table.ts';
import { orderNames } from '../../layout/order/order-names.ts';
import { POLICY_NAMES, POLICY_VALUES } from '../../layout/policies.ts';
import { ORDERED, policyDrawing } from './policy-drawing.ts';

describe('pictures of policies', () => {
  it.each(POLICY_NAMES)('%s: each value has a picture of its own', (name) => {
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

  it.each(POLICY_VALUES.nameOrder)('names in the order %s stand as the order puts them', async (by) => {
    const tables = { strokes: await loadStrokeTable(), pinyin: await loadPinyinTable() };
    const { ordered } = orderNames(ORDERED['given-list'], { by }, tables);
    expect(ordered.map(({ name }) => name)).toEqual(ORDERED[by]);
    const drawn = [
      ...policyDrawing('nameOrder', by).matchAll(/<text[^>]* x="([-\d.]+)"[^>]*>(\p{Script=Han}+)</gu),
    ]
      .map(([, x, name]) => ({ x: Number(x), name }))
      .sort((a, b) => a.x - b.x);
    expect(drawn.map(({ name }) => name)).toEqual(ORDERED[by]);
  });
});
