import { expect, it } from 'vitest';
import { DETAILS, detailAt, shows } from './detail.ts';

it.each([
  [0.005, 'dot'],
  [0.02, 'box'],
  [0.04, 'number'],
  [0.05, 'lines'],
  [0.1, 'name'],
  [0.15, 'label'],
  [0.3, 'unit'],
] as const)('at %f pixels a millimetre seats are drawn as %s', (scale, detail) => {
  expect(detailAt(scale)).toBe(detail);
});

it('a level counts all before it', () => {
  expect(DETAILS.filter((detail) => shows('name', detail))).toEqual([
    'dot',
    'box',
    'number',
    'lines',
    'name',
  ]);
});
