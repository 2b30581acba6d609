import { describe, expect, it } from 'vitest';
import { fitSight, isDrawn, panSight, pointAt, seatNear, zoomSight } from './map-sight.ts';

const size = { width: 400, height: 200 };

describe('what of a drawing is in sight', () => {
  it('a whole box fits into the frame', () => {
    const sight = fitSight({ xMm: 0, yMm: 0, widthMm: 8000, heightMm: 2000 }, size);
    expect(pointAt(sight, size, 0, 100)).toEqual({ xMm: 0, yMm: 1000 });
    expect(pointAt(sight, size, 400, 100)).toEqual({ xMm: 8000, yMm: 1000 });
  });

  it('what lies under the finger stays there while one comes nearer', () => {
    const sight = { xMm: 1000, yMm: 500, mmPerPx: 20 };
    const finger = pointAt(sight, size, 30, 40);
    const nearer = zoomSight(sight, 2, finger);
    expect(nearer.mmPerPx).toBe(10);
    expect(pointAt(nearer, size, 30, 40)).toEqual(finger);
  });

  it('a drag moves the paper with the finger', () => {
    const sight = { xMm: 1000, yMm: 500, mmPerPx: 20 };
    const finger = pointAt(sight, size, 30, 40);
    expect(pointAt(panSight(sight, 10, -5), size, 40, 35)).toEqual(finger);
  });

  it('a tap means the nearest seat within reach', () => {
    const seats = new Map([
      ['a', { xMm: 0, yMm: 0 }],
      ['b', { xMm: 600, yMm: 0 }],
    ]);
    expect(seatNear(seats, { xMm: 350, yMm: 0 }, 400)).toBe('b');
    expect(seatNear(seats, { xMm: 5000, yMm: 0 }, 400)).toBeUndefined();
  });

  it('a picture is moved until the hand would pass its edge, never within what there is to see', () => {
    const drawn = { xMm: 0, yMm: 0, mmPerPx: 10 };
    const hall = { xMm: -9000, yMm: -9000, widthMm: 18_000, heightMm: 18_000 };
    expect(isDrawn(drawn, panSight(drawn, 199, 99), size, hall)).toBe(true);
    expect(isDrawn(drawn, panSight(drawn, 201, 0), size, hall)).toBe(false);
    expect(isDrawn(drawn, panSight(drawn, 0, -101), size, hall)).toBe(false);
    expect(isDrawn(drawn, zoomSight(drawn, 4), size, hall)).toBe(true);
    expect(isDrawn(drawn, zoomSight(drawn, 0.4), size, hall)).toBe(false);
    const room = { xMm: -3000, yMm: -1500, widthMm: 6000, heightMm: 3000 };
    expect(isDrawn(drawn, zoomSight(drawn, 0.1), size, room)).toBe(true);
    expect(isDrawn(drawn, panSight(drawn, 900, 0), size, room)).toBe(true);
  });
});
