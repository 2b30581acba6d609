import { describe, expect, it } from 'vitest';
import { ARRANGEMENTS } from '../../layout/arrangements/registry.ts';
import { parameterFields, parseCounts, showCounts } from './parameter-field.ts';

describe('the form of an arrangement', () => {
  it.each(ARRANGEMENTS.map(({ kind, schema }) => [kind, schema] as const))('%s has fields', (_, schema) => {
    expect(parameterFields(schema).length).toBeGreaterThan(1);
  });

  it('knows numbers, counts, choices, switches and lists', () => {
    const theatre = ARRANGEMENTS.find(({ kind }) => kind === 'theatre');
    const fields = theatre === undefined ? [] : parameterFields(theatre.schema);
    const kindOf = (name: string) => fields.find((field) => field.name === name)?.kind;
    expect(kindOf('rows')).toBe('counts');
    expect([kindOf('shape'), kindOf('staggered'), kindOf('aisles'), kindOf('seatPitchMm')]).toEqual([
      'choice',
      'switch',
      'list',
      'number',
    ]);
  });

  it.each([
    ['24 24 22', [24, 24, 22]],
    ['24×3，22', [24, 24, 24, 22]],
    ['', []],
    ['二十', undefined],
    ['5x9999 5x9999', undefined],
  ])('reads %j', (text, counts) => {
    expect(parseCounts(text)).toEqual(counts);
  });

  it('writes runs short, and reads what it writes', () => {
    expect(showCounts([7, 5])).toBe('7 5');
    expect(showCounts([24, 24, 24, 22])).toBe('24×3 22');
    expect(parseCounts(showCounts([9, 9, 9, 9, 8, 8, 7]))).toEqual([9, 9, 9, 9, 8, 8, 7]);
  });
});
