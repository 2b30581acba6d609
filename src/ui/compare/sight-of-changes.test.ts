import { describe, expect, it } from 'vitest';
import { sightOfChanges } from './sight-of-changes.ts';

const hall = { xMm: 0, yMm: 0, widthMm: 40_000, heightMm: 30_000 };

describe('what a comparison opens on', () => {
  it('the seats that changed, in the middle, near enough to read the names', () => {
    const sight = sightOfChanges(
      [
        { xMm: 8000, yMm: 2000 },
        { xMm: 12_000, yMm: 4000 },
      ],
      hall,
    );
    expect(sight).toMatchObject({ xMm: 10_000, yMm: 3000 });
    expect(sight?.mmPerPx).toBeLessThan(30);
  });

  it('the whole where nothing changed, where changes are everywhere, and in a small room', () => {
    expect(sightOfChanges([], hall)).toBeUndefined();
    expect(
      sightOfChanges(
        [
          { xMm: 500, yMm: 500 },
          { xMm: 39_000, yMm: 29_000 },
        ],
        hall,
      ),
    ).toBeUndefined();
    const room = { xMm: 0, yMm: 0, widthMm: 6000, heightMm: 4000 };
    expect(sightOfChanges([{ xMm: 2000, yMm: 2000 }], room)).toBeUndefined();
  });
});
