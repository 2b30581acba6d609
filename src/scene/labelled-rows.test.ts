import { expect, it } from 'vitest';
import type { SeatRow } from '../layout/seat.ts';
import { labelledRows } from './labelled-rows.ts';

const row = (id: string, part: SeatRow['part']) => ({ id, part, seats: [{ id: `${id}/1` }] });
const shape = (...blocks: readonly (readonly ReturnType<typeof row>[])[]) => {
  const labels = new Map(blocks.flat().map(({ id }) => [`${id}/1`, { row: id.slice(-1), seat: '1' }]));
  return { blocks: blocks.map((rows) => ({ rows })), labels };
};

it.each([
  ['rows of a hall', [row('a1', 'row'), row('a2', 'row')], { a1: '1', a2: '2' }],
  ['round tables', [row('t1', 'round'), row('t2', 'round')], { t1: '1', t2: '2' }],
  ['not the sides of a table', [row('h1', 'head'), row('l2', 'left'), row('r3', 'right')], {}],
  ['not a single row', [row('a1', 'row')], {}],
])('%s', (_, rows, expected) => {
  expect(Object.fromEntries(labelledRows(shape(rows)))).toEqual(expected);
});

it('rows without a label have none', () => {
  const { blocks } = shape([row('a1', 'row'), row('a2', 'row')]);
  expect(labelledRows({ blocks, labels: new Map() }).size).toBe(0);
});
