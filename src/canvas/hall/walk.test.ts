import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { fieldOf } from '../../scene/seat-field.ts';
import { type WalkKey, walk } from './walk.ts';

const hall = [{ id: 'hall', rows: hallRows([5, 7, 7], [3]) }];
const field = fieldOf(hall, 'H');
const go = (from: string, key: WalkKey, on = field): string | undefined =>
  on.ids[walk(on, on.numberOf.get(from) ?? 0, key)];

describe('walking from seat to seat', () => {
  it.each<[string, WalkKey, string]>([
    ['hall/r1/1', 'right', 'hall/r1/2'],
    ['hall/r1/2', 'left', 'hall/r1/1'],
    ['hall/r2/3', 'right', 'hall/r2/4'],
    ['hall/r1/3', 'down', 'hall/r2/4'],
    ['hall/r2/1', 'up', 'hall/r1/1'],
    ['hall/r3/4', 'row-start', 'hall/r3/1'],
    ['hall/r3/4', 'row-end', 'hall/r3/7'],
    ['hall/r3/4', 'first', 'hall/r1/1'],
    ['hall/r1/4', 'last', 'hall/r3/7'],
    ['hall/r1/3', 'page-down', 'hall/r3/4'],
    ['hall/r3/7', 'right', 'hall/r3/7'],
  ])('%s, %s: %s', (from, key, to) => {
    expect(go(from, key)).toBe(to);
  });

  it('goes the way the drawing shows, also from the stage', () => {
    const stage = fieldOf(hall, 'S');
    expect(go('hall/r1/2', 'right', stage)).toBe('hall/r1/1');
    expect(go('hall/r1/3', 'up', stage)).toBe('hall/r2/4');
    expect(go('hall/r3/4', 'row-start', stage)).toBe('hall/r3/7');
  });

  it('there and back along a row is where one was', () => {
    for (const id of field.ids) {
      const right = go(id, 'right') ?? '';
      if (right !== id && right.split('/')[1] === id.split('/')[1]) expect(go(right, 'left')).toBe(id);
    }
  });
});
