import { describe, expect, it } from 'vitest';
import { isInSight, lookAt, neighbour, panBox, zoomBox } from './view-box.ts';

const whole = { x: 0, y: 0, width: 100, height: 50 };

describe('the part of a drawing in sight', () => {
  it('keeps the point under the pointer where it is while zooming', () => {
    const at = { x: 25, y: 10 };
    const box = zoomBox(whole, 2, at, whole);
    expect(box.width).toBe(50);
    expect((at.x - box.x) / box.width).toBeCloseTo((at.x - whole.x) / whole.width);
    expect((at.y - box.y) / box.height).toBeCloseTo((at.y - whole.y) / whole.height);
  });

  it('stops at half and at forty times the whole', () => {
    expect(zoomBox(whole, 0.01, { x: 0, y: 0 }, whole).width).toBe(200);
    expect(zoomBox(whole, 1000, { x: 0, y: 0 }, whole).width).toBe(2.5);
  });

  it('pans, and looks at a point', () => {
    expect(panBox(whole, 5, -5)).toEqual({ x: 5, y: -5, width: 100, height: 50 });
    const box = lookAt(whole, { x: 90, y: 40 }, 20);
    expect(box).toEqual({ x: 80, y: 35, width: 20, height: 10 });
    expect(isInSight(box, { x: 90, y: 40 })).toBe(true);
    expect(isInSight(box, { x: 10, y: 40 })).toBe(false);
  });

  it('walks to the neighbour straight ahead and stops at the end', () => {
    const seats = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 10, y: 0 },
      { id: 'c', x: 8, y: 10 },
      { id: 'd', x: 20, y: 0 },
    ];
    expect(neighbour(seats, 'a', 'right')).toBe('b');
    expect(neighbour(seats, 'b', 'down')).toBe('c');
    expect(neighbour(seats, 'b', 'left')).toBe('a');
    expect(neighbour(seats, 'd', 'right')).toBeUndefined();
  });
});
