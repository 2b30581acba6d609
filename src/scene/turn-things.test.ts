import { expect, it } from 'vitest';
import { turnThings } from './turn-things.ts';

it('things turn about one point, each with its own direction; four quarters give back the room', () => {
  const things = [
    { key: 'a', xMm: 1000, yMm: 0, turnDeg: 350 },
    { key: 'b', xMm: 0, yMm: 0, turnDeg: 180 },
  ];
  const once = turnThings(things, { xMm: 0, yMm: 0 }, 90);
  expect(once).toEqual([
    { key: 'a', xMm: 0, yMm: 1000, turnDeg: 80 },
    { key: 'b', xMm: 0, yMm: 0, turnDeg: 270 },
  ]);
  let now = things;
  for (let turn = 0; turn < 4; turn += 1) {
    now = turnThings(now, { xMm: 300, yMm: -200 }, 90).map((move) => ({ turnDeg: 0, ...move }));
  }
  expect(now).toEqual(things);
});
