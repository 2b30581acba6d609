import { expect, it } from 'vitest';
import type { Detail } from '../view/detail.ts';
import { movingDetail } from './moving-detail.ts';

it.each<[Detail, number, number, Detail | undefined]>([
  ['name', 500, 1, 'name'],
  ['name', 1500, 1, 'number'],
  ['number', 2400, 1, 'box'],
  ['number', 1000, 2, 'box'],
  ['dot', 9000, 1, 'dot'],
  ['dot', 100_000, 1, undefined],
  ['unit', 40, 1, 'unit'],
])('at rest %s, %i seats, pixel ratio %i: moving %s', (atRest, seats, ratio, detail) => {
  expect(movingDetail(atRest, seats, ratio)).toBe(detail);
});
