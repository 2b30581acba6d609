import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seatingChanges } from './seating-changes.ts';
import { type SeatChange, seatedEntries, seatingFrom, withSeats } from './seating-chunks.ts';

it('names the seats that change hands, and nothing else', () => {
  const before = seatingFrom([
    ['a/r1/1', 'p1'],
    ['a/r1/2', 'p2'],
  ]);
  const after = withSeats(before, [
    ['a/r1/1', 'p2'],
    ['a/r1/2', undefined],
    ['a/r1/3', 'p3'],
  ]);
  expect([...seatingChanges(before, after)].sort()).toEqual([
    ['a/r1/1', 'p2'],
    ['a/r1/2', undefined],
    ['a/r1/3', 'p3'],
  ]);
  expect(seatingChanges(before, before)).toEqual([]);
});

it('carried out on the one it gives the other, however the chunks are dealt', () => {
  const seats = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 200 });
  fc.assert(
    fc.property(seats, seats, (first, second) => {
      const [before, after] = [first, second].map((numbers, turn) =>
        seatingFrom(numbers.map((number) => [`h/r1/${number}`, `p${number + turn}`] as const)),
      );
      if (before === undefined || after === undefined) return;
      const changes: readonly SeatChange[] = seatingChanges(before, after);
      expect(seatedEntries(withSeats(before, changes))).toEqual(seatedEntries(after));
    }),
  );
});
