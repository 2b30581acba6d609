import { describe, expect, it } from 'vitest';
import { fieldOf, overridesOf, withNumbering, withOverride } from './numbering-draft.ts';

describe('a numbering in the making', () => {
  it.each([
    [{}, 'seats', 'order', 'odd-left', { seats: { order: 'odd-left' } }],
    [{ seats: { order: 'odd-left', start: 3 } }, 'seats', 'order', undefined, { seats: { start: 3 } }],
    [{ seats: { start: 3 } }, 'seats', 'start', undefined, {}],
    [
      { rows: { style: 'letters' } },
      'seats',
      'skip',
      ['4'],
      { rows: { style: 'letters' }, seats: { skip: ['4'] } },
    ],
    [{ seats: { skip: ['4'] } }, 'seats', 'skip', [], {}],
  ] as const)('%j with %s %s = %j is %j', (draft, part, key, value, after) => {
    expect(withNumbering(draft, part, key, value)).toEqual(after);
  });

  it('a section keeps its own settings, and goes when it has none', () => {
    const left = withNumbering({}, { section: '楼座' }, 'start', 21);
    expect(left).toEqual({ sections: [{ name: '楼座', seats: { start: 21 } }] });
    expect(fieldOf(left, { section: '楼座' }, 'start')).toBe(21);
    expect(withNumbering(left, { section: '楼座' }, 'start', undefined)).toEqual({});
  });

  it('a label by hand is kept by seat and given back', () => {
    const one = withOverride({ seats: { start: 3 } }, 'hall/r1/1', 'VIP');
    expect(overridesOf(one)).toEqual({ 'hall/r1/1': 'VIP' });
    expect(withOverride(one, 'hall/r1/1', undefined)).toEqual({ seats: { start: 3 } });
  });
});
