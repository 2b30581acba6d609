import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxInSight, fitBox, keepInSight, onPixels, panBy, toDrawing, toScreen, zoomAt } from './viewport.ts';

const whole = { left: 0, top: 0, right: 40_000, bottom: 20_000 };
const view = { xMm: 1000, yMm: 2000, scale: 0.05, widthPx: 1000, heightPx: 600 };
const pixel = fc.integer({ min: 0, max: 1000 });

describe('what is in sight', () => {
  it('carries points there and back', () => {
    fc.assert(
      fc.property(pixel, pixel, (x, y) => {
        const back = toScreen(view, toDrawing(view, { x, y }));
        expect(back.x).toBeCloseTo(x);
        expect(back.y).toBeCloseTo(y);
      }),
    );
  });

  it('keeps the point under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(pixel, pixel, fc.double({ min: 0.2, max: 5, noNaN: true }), (x, y, factor) => {
        const [before, after] = [
          toDrawing(view, { x, y }),
          toDrawing(zoomAt(view, factor, { x, y }, whole), { x, y }),
        ];
        expect(after.xMm).toBeCloseTo(before.xMm, 4);
        expect(after.yMm).toBeCloseTo(before.yMm, 4);
      }),
    );
  });

  it('stops at its nearest and its farthest', () => {
    const at = { x: 0, y: 0 };
    expect(zoomAt(view, 1e6, at, whole).scale).toBe(0.8);
    expect(zoomAt(view, 1e-6, at, whole).scale).toBeCloseTo(1000 / 40_000 / 3);
  });

  it('fits a box with its middle in the middle', () => {
    const box = boxInSight(fitBox(view, whole, 50));
    expect((box.left + box.right) / 2).toBeCloseTo(20_000);
    expect((box.top + box.bottom) / 2).toBeCloseTo(10_000);
    expect(box.left).toBeLessThan(0);
    expect(box.right).toBeGreaterThan(40_000);
  });

  it('never loses the drawing: its edge stops at the middle of the sight', () => {
    const far = keepInSight(panBy(view, -1e6, 1e6), whole);
    expect(toScreen(far, { xMm: 40_000, yMm: 0 })).toEqual({ x: 500, y: 300 });
    expect(keepInSight(view, whole)).toBe(view);
  });

  it('stands on whole pixels of the device', () => {
    const sharp = onPixels({ ...view, xMm: 1003.7, yMm: -11.3 }, 2);
    expect((sharp.xMm * sharp.scale * 2) % 1).toBeCloseTo(0);
    expect((sharp.yMm * sharp.scale * 2) % 1).toBeCloseTo(0);
  });
});
