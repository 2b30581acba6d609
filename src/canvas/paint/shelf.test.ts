import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startShelf } from './shelf.ts';

it('never puts two things on one place, nor beyond the edge', () => {
  const size = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(size, size), { maxLength: 200 }), (things) => {
      const shelf = startShelf(128);
      const taken = new Uint8Array(128 * 128);
      for (const [width, height] of things) {
        const place = shelf.place(width, height);
        if (place === undefined) continue;
        expect(place.x + width).toBeLessThanOrEqual(128);
        expect(place.y + height).toBeLessThanOrEqual(128);
        for (let y = place.y; y < place.y + height; y += 1) {
          for (let x = place.x; x < place.x + width; x += 1) {
            expect(taken[y * 128 + x]).toBe(0);
            taken[y * 128 + x] = 1;
          }
        }
      }
    }),
    { numRuns: 30 },
  );
});

it('says when the sheet is full', () => {
  const shelf = startShelf(10);
  expect(shelf.place(10, 10)).toEqual({ x: 0, y: 0 });
  expect(shelf.place(1, 1)).toBeUndefined();
});
