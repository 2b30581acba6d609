import { describe, expect, it } from 'vitest';
import {
  clockwise,
  measuredFrom,
  moveCorner,
  moveWall,
  ontoWall,
  rectangleRoom,
  splitWall,
} from './walls.ts';

const room = rectangleRoom({ xMm: 5000, yMm: 3000 }, 10_000, 6000);

describe('walls', () => {
  it.each([
    ['the upper wall opens down', 4000, 300, { xMm: 4000, yMm: 0, turnDeg: 180 }],
    ['the right wall opens left', 9800, 2000, { xMm: 10_000, yMm: 2000, turnDeg: 270 }],
    ['the lower wall opens up', 3000, 6300, { xMm: 3000, yMm: 6000, turnDeg: 0 }],
    ['the left wall opens right', -200, 4000, { xMm: 0, yMm: 4000, turnDeg: 90 }],
    ['near a corner it stays clear of it', 100, 6000, { xMm: 800, yMm: 6000, turnDeg: 0 }],
  ])('a door on %s', (_, xMm, yMm, expected) => {
    expect(ontoWall(room, { xMm, yMm }, 1600, 1000)).toEqual(expected);
    expect(ontoWall([...room].reverse(), { xMm, yMm }, 1600, 1000)).toEqual(expected);
  });

  it('places are measured from the left upper corner of the walls, else from where the plan begins', () => {
    const hall = rectangleRoom({ xMm: 0, yMm: 6000 }, 20_000, 12_000);
    expect(measuredFrom(hall)).toEqual({ xMm: -10_000, yMm: 0 });
    expect(measuredFrom([])).toEqual({ xMm: 0, yMm: 0 });
  });

  it('far from every wall a door stands where it is', () => {
    expect(ontoWall(room, { xMm: 5000, yMm: 3000 }, 1600, 1000)).toBeUndefined();
  });

  it('walls are pushed along their normal, corners go anywhere, a wall can be split', () => {
    expect(moveWall(room, 1, { xMm: 1040, yMm: 777 })).toEqual(
      rectangleRoom({ xMm: 5500, yMm: 3000 }, 11_000, 6000),
    );
    expect(moveCorner(room, 2, { xMm: 1, yMm: 2 })[2]).toEqual({ xMm: 1, yMm: 2 });
    expect(splitWall(room, 3, { xMm: 50, yMm: 2000 })).toEqual([...room, { xMm: 0, yMm: 2000 }]);
    expect(clockwise([...room].reverse())[0]).toEqual(room[0]);
  });
});
