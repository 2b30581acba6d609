import { expect, it } from 'vitest';
import { boxesMeet } from '../../scene/box.ts';
import { freePlace } from './free-place.ts';

const size = { widthMm: 1000, depthMm: 600 };

it('stands where it is asked for on free floor, on whole decimetres', () => {
  expect(freePlace({ xMm: 1234, yMm: -40 }, size, [])).toEqual({ xMm: 1200, yMm: 0 });
});

it('goes beside what stands there, and no farther than it must', () => {
  const taken = [{ left: -3000, right: 3000, top: -1000, bottom: 1000 }];
  const { xMm, yMm } = freePlace({ xMm: 0, yMm: 0 }, size, taken);
  const own = { left: xMm - 500, right: xMm + 500, top: yMm - 300, bottom: yMm + 300 };
  expect(taken.some((box) => boxesMeet(box, own))).toBe(false);
  expect(Math.hypot(xMm, yMm)).toBeLessThan(2100);
});

it('gives up at the point itself where all is taken', () => {
  const all = [{ left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 }];
  expect(freePlace({ xMm: 0, yMm: 0 }, size, all)).toEqual({ xMm: 0, yMm: 0 });
});
