import { describe, expect, it } from 'vitest';
import { guessNumbering, guessRowNumbering } from './guess-numbering.ts';

describe('numbers of a chart', () => {
  it.each([
    [
      [
        [1, 2, 3],
        [1, 2],
      ],
      { order: 'continuous' },
    ],
    [[[3, 2, 1]], { order: 'continuous', direction: 'from-right' }],
    [[[5, 3, 1, 2, 4]], { order: 'odd-left' }],
    [[[4, 2, 1, 3, 5]], { order: 'even-left' }],
    [[[1, 3, 2]], undefined],
  ])('IO-CHART: %j', (rows, order) => {
    expect(guessNumbering(rows)).toEqual(order);
  });

  it.each([
    [['1', '2', '3'], {}],
    [['4', '5'], { rows: { start: 4 } }],
    [['A', 'B'], { rows: { style: 'letters' } }],
    [['1', '3'], {}],
  ])('IO-CHART: rows %j', (labels, numbering) => {
    expect(guessRowNumbering(labels)).toEqual(numbering);
  });
});
