import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ovalPath } from './oval-path.ts';

describe('line of chairs round an oval', () => {
  it('law: round a circle it is a circle', () => {
    const path = ovalPath({ widthMm: 2000, depthMm: 2000, gapMm: 300 });
    expect(path.lengthMm / (2 * Math.PI * 1300)).toBeCloseTo(1, 5);
    expect(path.at(path.lengthMm / 4, 0).xMm).toBeCloseTo(1300, 2);
    expect(path.at(path.lengthMm / 8, 0).facingDeg).toBeCloseTo(225, 3);
  });

  it('law: its length grows by one circle of the gap', () => {
    const bare = ovalPath({ widthMm: 4000, depthMm: 1500, gapMm: 0 });
    const around = ovalPath({ widthMm: 4000, depthMm: 1500, gapMm: 300 });
    expect(around.lengthMm - bare.lengthMm).toBeCloseTo(2 * Math.PI * 300, 1);
  });

  it('law: lengths along it are what they say, and its quarters are exactly alike', () => {
    const path = ovalPath({ widthMm: 4000, depthMm: 1500, gapMm: 300 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const along = part * path.lengthMm;
        const [here, near, there] = [path.at(along, 0), path.at(along + 10, 0), path.at(-along, 0)];
        expect(Math.hypot(near.xMm - here.xMm, near.yMm - here.yMm)).toBeCloseTo(10, 1);
        expect(there.xMm + here.xMm).toBeCloseTo(0, 6);
        expect(there.yMm).toBeCloseTo(here.yMm, 6);
        const opposite = path.at(path.lengthMm / 2 - along, 0);
        expect(opposite.yMm + here.yMm).toBeCloseTo(0, 6);
      }),
    );
  });
});
