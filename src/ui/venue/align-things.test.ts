import { describe, expect, it } from 'vitest';
import { alignThings, distributeThings, reorder } from './align-things.ts';

const thing = (key: string, left: number, top: number, width: number, height: number, group?: string) => ({
  key,
  xMm: left + width / 2,
  yMm: top,
  box: { left, top, right: left + width, bottom: top + height },
  middle: { xMm: left + width / 2, yMm: top + height / 2 },
  ...(group === undefined ? {} : { group }),
});
const a = thing('a', 0, 0, 1000, 500);
const b = thing('b', 2000, 1000, 2000, 500);
const c = thing('c', 5000, 300, 1000, 1000);
const xs = (moves: readonly { readonly xMm: number }[]) => moves.map(({ xMm }) => xMm);

describe('lining up', () => {
  it.each([
    ['left', [500, 1000, 500]],
    // The middle of the largest thing: the hall stays, the rostrum comes before it.
    ['centre', [3000, 3000, 3000]],
    ['right', [5500, 5000, 5500]],
  ] as const)('%s', (how, expected) => {
    expect(xs(alignThings([a, b, c], how, undefined))).toEqual(expected);
  });

  it('middle moves nothing aside', () => {
    const moves = alignThings([a, b, c], 'middle', undefined);
    expect(xs(moves)).toEqual(xs([a, b, c]));
    expect(moves.map(({ yMm }) => yMm)).toEqual([1000, 1000, 750]);
  });

  it('one thing alone goes to the room, a group stays together', () => {
    const room = { left: 0, top: 0, right: 10_000, bottom: 8000 };
    expect(xs(alignThings([a], 'centre', room))).toEqual([5000]);
    expect(alignThings([a], 'centre', undefined)).toEqual([]);
    const tied = [thing('a', 0, 0, 1000, 500, 'g'), thing('b', 2000, 0, 1000, 500, 'g')];
    expect(xs(alignThings(tied, 'right', room))).toEqual([7500, 9500]);
  });

  it('makes the gaps between three equal', () => {
    expect(xs(distributeThings([a, c, b], 'across'))).toEqual([500, 3000, 5500]);
    expect(distributeThings([a, b], 'across')).toEqual([]);
  });

  it('moves layers one place, several as one, and stops at the end', () => {
    const order = ['1', '2', '3', '4'];
    expect(reorder(order, new Set(['1', '2']), 1)).toEqual(['3', '1', '2', '4']);
    expect(reorder(order, new Set(['3']), -1)).toEqual(['1', '3', '2', '4']);
    expect(reorder(order, new Set(['3', '4']), 1)).toBe(order);
  });
});
