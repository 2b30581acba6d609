import { expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';

const picture = {
  picture: 'a'.repeat(32),
  xMm: 0,
  yMm: 0,
  widthMm: 20_000,
  heightMm: 10_000,
  turnDeg: 0,
  opacity: 0.5,
};

it('two points that are so far apart in truth are so far apart in the room, the first where it was', () => {
  const from = { xMm: 5000, yMm: 2000 };
  const scaled = calibrate(picture, from, { xMm: 7000, yMm: 2000 }, 3000);
  expect(scaled).toMatchObject({ xMm: -2500, yMm: -1000, widthMm: 30_000, heightMm: 15_000 });
  // The spot of the picture under the first point is a quarter of its width from its left edge, as before.
  expect((from.xMm - scaled.xMm) / scaled.widthMm).toBeCloseTo(5000 / 20_000);
  expect(calibrate(picture, from, from, 3000)).toBe(picture);
});
