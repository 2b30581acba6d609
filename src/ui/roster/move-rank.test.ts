import { describe, expect, it } from 'vitest';
import { moveInRank } from './move-rank.ts';

const ranked = (...ranks: (number | undefined)[]) =>
  ranks.map((rank, index) => ({ id: 'abcdefgh'[index] ?? '', ...(rank === undefined ? {} : { rank }) }));

describe('moving somebody in the order of rank', () => {
  it('gives the ranks on the way to other people and touches nobody else', () => {
    expect(moveInRank(ranked(1, 2, 5, 9), 2, 0)).toEqual([
      { person: 'c', rank: 1 },
      { person: 'a', rank: 2 },
      { person: 'b', rank: 5 },
    ]);
  });

  it('numbers from the top where somebody on the way has no rank', () => {
    expect(moveInRank(ranked(1, undefined, undefined), 2, 1)).toEqual([
      { person: 'c', rank: 2 },
      { person: 'b', rank: 3 },
    ]);
  });

  it('breaks ties on the way, for a place in a tie cannot be told', () => {
    expect(moveInRank(ranked(1, 1, 3), 1, 0)).toEqual([{ person: 'a', rank: 2 }]);
  });

  it('goes on numbering below the way while a rank would not be lower', () => {
    expect(moveInRank(ranked(1, 1, 2, 9), 1, 0)).toEqual([
      { person: 'a', rank: 2 },
      { person: 'c', rank: 3 },
    ]);
  });

  it('does nothing beyond the ends or without a move', () => {
    expect(moveInRank(ranked(1, 2), 0, 0)).toEqual([]);
    expect(moveInRank(ranked(1, 2), 0, 2)).toEqual([]);
    expect(moveInRank(ranked(1, 2), 5, 0)).toEqual([]);
  });
});
