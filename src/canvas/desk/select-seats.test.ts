import { expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { fieldOf } from '../../scene/seat-field.ts';
import { indexSeats } from '../hall/seat-index.ts';
import { type SelectEffect, selectSeats } from './select-seats.ts';

const field = fieldOf(
  [
    { id: 'hall', rows: hallRows([3, 3]) },
    {
      id: 'stage',
      rows: hallRows([2]).map((row) => ({
        ...row,
        id: 'stage/r1',
        seats: row.seats.map((seat, at) => ({ ...seat, id: `stage/r1/${at + 1}`, yMm: -3000 })),
      })),
    },
  ],
  'H',
);
const view = { xMm: -1000, yMm: -4000, scale: 0.1, widthPx: 500, heightPx: 600 };
const select = (effect: SelectEffect, selected: readonly string[] = [], anchor?: string): readonly string[] =>
  selectSeats(effect, {
    field,
    index: indexSeats(field),
    view,
    selected: new Set(selected),
    ...(anchor === undefined ? {} : { anchor }),
  });

const row1 = ['hall/r1/1', 'hall/r1/2', 'hall/r1/3'];
const row2 = ['hall/r2/1', 'hall/r2/2', 'hall/r2/3'];
const band = {
  do: 'select-band',
  shape: 'box',
  path: [
    { x: 0, y: 380 },
    { x: 500, y: 420 },
  ],
} as const;

it.each<[string, SelectEffect, readonly string[], string | undefined, readonly string[]]>([
  ['only', { do: 'select', seat: 'hall/r1/2', how: 'only' }, row2, undefined, ['hall/r1/2']],
  [
    'toggle on',
    { do: 'select', seat: 'hall/r1/2', how: 'toggle' },
    ['hall/r2/1'],
    undefined,
    ['hall/r1/2', 'hall/r2/1'],
  ],
  [
    'toggle off',
    { do: 'select', seat: 'hall/r1/2', how: 'toggle' },
    row1,
    undefined,
    ['hall/r1/1', 'hall/r1/3'],
  ],
  [
    'through',
    { do: 'select', seat: 'hall/r2/1', how: 'through' },
    ['hall/r1/2'],
    'hall/r1/2',
    ['hall/r1/2', 'hall/r1/3', 'hall/r2/1'],
  ],
  [
    'through backwards',
    { do: 'select', seat: 'hall/r1/2', how: 'through' },
    ['hall/r2/1'],
    'hall/r2/1',
    ['hall/r1/2', 'hall/r1/3', 'hall/r2/1'],
  ],
  ['row', { do: 'select-row', seat: 'hall/r2/2', adds: false }, row1, undefined, row2],
  ['row, adding', { do: 'select-row', seat: 'hall/r2/2', adds: true }, row1, undefined, [...row1, ...row2]],
  ['block', { do: 'select-block', seat: 'hall/r2/2', adds: false }, [], undefined, [...row1, ...row2]],
  ['none', { do: 'select-none' }, row1, undefined, []],
  ['marquee', { ...band, adds: false }, row2, undefined, row1],
  ['marquee, adding', { ...band, adds: true }, ['stage/r1/1'], undefined, [...row1, 'stage/r1/1']],
])('%s', (_, effect, before, anchor, after) => {
  expect(select(effect, before, anchor)).toEqual(after);
});
