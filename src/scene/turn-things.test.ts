import { expect, it } from 'vitest';
import { thingsOf } from './room-thing.ts';
import { pivotOf, turnThings } from './turn-things.ts';

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

it('one thing turns about its own origin, several about the middle of all', () => {
  const fixture = { kind: 'flowers', widthMm: 400, depthMm: 400, turnDeg: 0 } as const;
  const things = thingsOf(
    [],
    [],
    [
      { ...fixture, id: 'f1', xMm: 1000, yMm: 300 },
      { ...fixture, id: 'f2', xMm: 3000, yMm: 900 },
    ],
  );
  expect(pivotOf(things.filter(({ id }) => id === 'f1'))).toEqual({ xMm: 1000, yMm: 300 });
  expect(pivotOf(things)).toEqual({ xMm: 2000, yMm: 600 });
});
