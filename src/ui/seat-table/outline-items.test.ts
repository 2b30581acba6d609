import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { outlineItems, outlineStep } from './outline-items.ts';

const blocks = [
  { id: 'hall', rows: hallRows([2, 1]) },
  { id: 'side', rows: [] },
];
const all = outlineItems(blocks, new Set());

describe('the outline of a room', () => {
  it('lists sections, rows and seats with their places', () => {
    expect(all.map(({ id, level, place, size, parent }) => [id, level, place, size, parent])).toEqual([
      ['hall', 1, 1, 2, -1],
      ['hall/r1', 2, 1, 2, 0],
      ['hall/r1/1', 3, 1, 2, 1],
      ['hall/r1/2', 3, 2, 2, 1],
      ['hall/r2', 2, 2, 2, 0],
      ['hall/r2/1', 3, 1, 1, 4],
      ['side', 1, 2, 2, -1],
    ]);
  });

  it('leaves out what is folded in', () => {
    expect(outlineItems(blocks, new Set(['hall/r1'])).map(({ id }) => id)).not.toContain('hall/r1/1');
    expect(outlineItems(blocks, new Set(['hall'])).map(({ id }) => id)).toEqual(['hall', 'side']);
  });

  it.each([
    ['ArrowDown', 0, { go: 1 }],
    ['ArrowDown', 6, { go: 6 }],
    ['ArrowUp', 0, { go: 0 }],
    ['End', 0, { go: 6 }],
    ['Home', 5, { go: 0 }],
    ['ArrowRight', 1, { go: 2 }],
    ['ArrowRight', 2, undefined],
    ['ArrowLeft', 3, { go: 1 }],
    ['ArrowLeft', 1, { fold: 'hall/r1', open: false }],
    ['Enter', 2, { choose: 'hall/r1/1' }],
    [' ', 4, { fold: 'hall/r2', open: false }],
    ['x', 0, undefined],
  ])('%s on line %i', (key, at, step) => {
    expect(outlineStep(key, at, all)).toEqual(step);
  });

  it('arrow left on a folded row goes to its section, arrow right unfolds it', () => {
    const folded = outlineItems(blocks, new Set(['hall/r1']));
    expect(outlineStep('ArrowLeft', 1, folded)).toEqual({ go: 0 });
    expect(outlineStep('ArrowRight', 1, folded)).toEqual({ fold: 'hall/r1', open: true });
  });
});
