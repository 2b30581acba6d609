import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SceneBox } from '../../scene/box.ts';
import { distancesOf, type Moving, snap, snapLinesOf } from './snap.ts';

const box = (left: number, top: number, width: number, height: number): SceneBox => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const moving = (of: SceneBox): Moving => ({
  box: of,
  anchor: { xMm: (of.left + of.right) / 2, yMm: of.top },
});
const shift = ({ box: of, anchor }: Moving, dx: number, dy: number): Moving => ({
  box: { left: of.left + dx, right: of.right + dx, top: of.top + dy, bottom: of.bottom + dy },
  anchor: { xMm: anchor.xMm + dx, yMm: anchor.yMm + dy },
});

describe('snap', () => {
  const still = box(0, 0, 4000, 1000);
  const lines = snapLinesOf([{ box: still }], box(-5000, -2000, 10_000, 12_000), 0);
  it.each([
    ['its left edge to another left edge', box(80, 3000, 3000, 900), { dxMm: -80 }, 'thing'],
    ['its middle to the axis of the room', box(-1530, 3000, 3000, 900), { dxMm: 30 }, 'axis'],
    ['its middle to another middle', box(540, 3000, 3000, 900), { dxMm: -40 }, 'thing'],
    ['its right edge to a wall', box(1960, 3000, 3000, 900), { dxMm: 40 }, 'wall'],
    ['its upper edge to a lower edge', box(7000, 1060, 300, 300), { dyMm: -60 }, 'thing'],
  ])('draws %s, with a guide that says so', (_, of, by, from) => {
    const snapped = snap(moving(of), lines, 100, 0);
    expect(snapped).toMatchObject(by);
    expect(snapped.guides.some((guide) => guide.from === from)).toBe(true);
  });

  it('draws to the grid where no line is near, and not at all beyond its reach', () => {
    const far = moving(box(11_033, 20_033, 10, 10));
    const onGrid = snap(far, lines, 100, 100);
    expect([far.anchor.xMm + onGrid.dxMm, far.anchor.yMm + onGrid.dyMm]).toEqual([11_000, 20_000]);
    expect(snap(far, lines, 20, 100)).toEqual({ dxMm: 0, dyMm: 0, guides: [] });
    expect(snap(far, lines, 100, 0)).toEqual({ dxMm: 0, dyMm: 0, guides: [] });
  });

  it('the middle of a rostrum is that of its seats, whatever stands beside them', () => {
    const withLectern = { box: box(-3000, 3000, 5000, 900), middle: { xMm: 40, yMm: 3300 } };
    const { dxMm } = snap(
      { ...withLectern, anchor: { xMm: 40, yMm: 3300 } },
      snapLinesOf([], undefined, 0),
      100,
      0,
    );
    expect(dxMm).toBe(-40);
  });

  const whole = fc.integer({ min: -9000, max: 9000 });
  const length = fc.integer({ min: 1, max: 6000 });
  const anyBox = fc.tuple(whole, whole, length, length).map(([x, y, w, h]) => box(x, y, w, h));

  it('never moves farther than its reach, and what it has drawn stays', () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { maxLength: 6 }),
        anyBox,
        fc.option(anyBox, { nil: undefined }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(0, 50, 100, 500),
        (others, of, walls, reach, grid) => {
          const about = snapLinesOf(
            others.map((other) => ({ box: other })),
            walls,
            0,
          );
          const first = moving(of);
          const { dxMm, dyMm } = snap(first, about, reach, grid);
          expect(Math.abs(dxMm)).toBeLessThanOrEqual(reach);
          expect(Math.abs(dyMm)).toBeLessThanOrEqual(reach);
          const again = snap(shift(first, dxMm, dyMm), about, reach, grid);
          expect(Math.abs(again.dxMm)).toBeLessThan(1e-6);
          expect(Math.abs(again.dyMm)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});

describe('distances', () => {
  it('to the nearest thing on each side, else to the wall', () => {
    const found = distancesOf(
      box(1000, 1000, 1000, 1000),
      [box(2500, 1200, 100, 100), box(4000, 1200, 100, 100)],
      box(0, 0, 9000, 5000),
      9000,
    );
    expect(found.map(({ mm }) => mm)).toEqual([1000, 500, 1000, 3000]);
    expect(distancesOf(box(0, 0, 10, 10), [], undefined, 9000)).toEqual([]);
  });
});
