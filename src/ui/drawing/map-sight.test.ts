import { describe, expect, it } from 'vitest';
import { fitSight, panSight, pointAt, seatNear, zoomSight } from './map-sight.ts';

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
});
