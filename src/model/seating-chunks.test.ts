import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_SEATING,
  personAt,
  sameSeating,
  seatedEntries,
  seatIndex,
  seatingFrom,
  seatOf,
  withSeats,
} from './seating-chunks.ts';

const hall = (count: number): [string, string][] =>
  Array.from({ length: count }, (_, index) => [
    `hall/r${Math.floor(index / 40) + 1}/${(index % 40) + 1}`,
    `p${index + 1}`,
  ]);

describe('a seating in chunks', () => {
  it('finds who sits where, both ways', () => {
    const seating = seatingFrom(hall(5000));
    expect(seating.size).toBe(5000);
    for (const [seat, person] of hall(5000)) {
      expect(personAt(seating, seat)).toBe(person);
    }
    expect(seatOf(seating, 'p41')).toBe('hall/r2/1');
    expect(seatOf(seating, 'nobody')).toBeUndefined();
    expect(seatIndex(seating).get('p5000')).toBe('hall/r125/40');
  });

  it('copies one chunk a step and shares the others, so that a step of 5,000 seats costs about 2 KB', () => {
    const before = seatingFrom(hall(5000));
    const after = withSeats(before, [['hall/r3/7', 'p9999']]);
    const shared = after.chunks.filter((chunk, index) => chunk === before.chunks[index]).length;
    expect(after.chunks.length - shared).toBe(1);
    const fullest = Math.max(...before.chunks.map((chunk) => chunk.seats.length));
    expect(8 * (after.chunks.length + 2 * fullest)).toBeLessThan(3072);
  });

  it('spreads the seats evenly', () => {
    for (const count of [64, 65, 1000, 5000, 20000]) {
      const { chunks } = seatingFrom(hall(count));
      expect(Math.max(...chunks.map((chunk) => chunk.seats.length))).toBeLessThan(130);
    }
  });

  it('gives back the very same seating when nothing changes', () => {
    const seating = seatingFrom(hall(100));
    expect(withSeats(seating, [['hall/r1/1', 'p1']])).toBe(seating);
    expect(withSeats(seating, [['hall/r99/1', undefined]])).toBe(seating);
    expect(withSeats(EMPTY_SEATING, [])).toBe(EMPTY_SEATING);
  });

  it('law: acts like a map under any changes, grows, shrinks and leaves the old seating as it was', () => {
    const change = fc.tuple(
      fc.integer({ min: 0, max: 300 }).map((number) => `hall/r1/${number}`),
      fc.option(
        fc.integer({ min: 0, max: 99 }).map((number) => `p${number}`),
        { nil: undefined },
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 200 }), { maxLength: 6 }), (steps) => {
        const model = new Map<string, string>();
        let seating = EMPTY_SEATING;
        for (const step of steps) {
          const before = seatedEntries(seating);
          const next = withSeats(seating, step);
          for (const [seat, person] of step) {
            if (person === undefined) model.delete(seat);
            else model.set(seat, person);
          }
          expect(seatedEntries(seating)).toEqual(before);
          expect(new Map(seatedEntries(next))).toEqual(model);
          expect(next.size).toBe(model.size);
          expect(sameSeating(next, seatingFrom(model))).toBe(true);
          seating = next;
        }
      }),
      { numRuns: 100 },
    );
  });
});
