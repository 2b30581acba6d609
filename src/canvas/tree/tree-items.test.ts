import { expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { fieldOf } from '../../scene/seat-field.ts';
import { treeItems } from './tree-items.ts';

const blocks = [{ id: 'hall', rows: hallRows(Array.from({ length: 200 }, () => 120)) }];

it('shows the lines around the seat in focus, with their true places', () => {
  const field = fieldOf(blocks, 'H');
  const focus = field.numberOf.get('hall/r101/61') ?? 0;
  const items = treeItems(field, focus);
  expect(items.length).toBeLessThan(80);
  expect(items.find((item) => item.kind === 'seat' && item.number === focus)).toMatchObject({
    size: 120,
    place: 61,
    level: 3,
  });
  expect(items.filter((item) => item.kind === 'row').map((item) => item.place)).toEqual([
    98, 99, 100, 101, 102, 103, 104,
  ]);
});

it('Frames: from the stage a row is read from its other end', () => {
  const field = fieldOf(blocks, 'S');
  const seats = treeItems(field, 0).filter((item) => item.kind === 'seat');
  expect(seats.map((item) => item.number).slice(-3)).toEqual([2, 1, 0]);
  expect(seats.at(-1)?.place).toBe(120);
});

it('lists a small room whole, so that every seat can be read', () => {
  const field = fieldOf([{ id: 'hall', rows: hallRows([5, 4]) }], 'H');
  const items = treeItems(field, 0);
  expect(items.filter((item) => item.kind === 'seat').map((item) => item.number)).toHaveLength(9);
  expect(items.filter((item) => item.kind === 'row').every((item) => item.open)).toBe(true);
});
