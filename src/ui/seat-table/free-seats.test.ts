import { expect, it } from 'vitest';
import { freeSeats } from './free-seats.ts';

it('gives the first free seats and looks no farther', () => {
  const asked: string[] = [];
  const isFree = (seat: string): boolean => {
    asked.push(seat);
    return seat !== 'b';
  };
  expect(freeSeats(['a', 'b', 'c', 'd'], isFree, 2)).toEqual(['a', 'c']);
  expect(asked).toEqual(['a', 'b', 'c']);
});
