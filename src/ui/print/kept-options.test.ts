import { describe, expect, it } from 'vitest';
import { readOptions, writeOptions } from './kept-options.ts';

describe('settings of papers', () => {
  it('come back as they were left', () => {
    const left = { plates: { format: '200x100', marks: false }, map: { sheet: 'A3' } };
    expect(readOptions(writeOptions(left))).toEqual(left);
  });

  it('forget whom they were for', () => {
    expect(readOptions(writeOptions({ plates: { people: 'all', selected: ['p1'] } }))).toEqual({
      plates: { people: 'all' },
    });
  });

  it('are as usual where nothing readable was kept', () => {
    for (const text of [null, '', '7', '[1]', '{"plates":4}']) expect(readOptions(text)).toEqual({});
  });
});
