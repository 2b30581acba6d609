import { describe, expect, it } from 'vitest';
import { FIXTURE_KINDS } from '../model/fixture.ts';
import { buildScene } from './build-scene.ts';
import { fixtureItems } from './fixture-items.ts';
import { FIXTURE_SIZES } from './fixture-sizes.ts';
import { PAINTS } from './palette.ts';

const at = { xMm: 0, yMm: 0, turnDeg: 0 };
const same = <Point>(point: Point): Point => point;

describe('fixtures', () => {
  it.each(FIXTURE_KINDS)('%s: every point is a number, its body as large as it says', (kind) => {
    const items = fixtureItems({ kind, ...at, ...FIXTURE_SIZES[kind] }, same);
    const points = items.flatMap((item) =>
      item.kind === 'polygon' ? item.points : item.kind === 'line' ? [item.from, item.to] : [],
    );
    expect(points.every(({ xMm, yMm }) => Number.isFinite(xMm) && Number.isFinite(yMm))).toBe(true);
    const width = Math.max(...points.map(({ xMm }) => xMm)) - Math.min(...points.map(({ xMm }) => xMm));
    expect(Math.round(width)).toBe(FIXTURE_SIZES[kind].widthMm);
  });

  it.each(['flag', 'emblem'] as const)('the star of a wide %s keeps its shape', (kind) => {
    const wide = fixtureItems({ kind, ...at, widthMm: 6000, depthMm: 300 }, same);
    const star = wide.flatMap((item) => (item.kind === 'polygon' && item.look === 'gold' ? item.points : []));
    const reach = star.map(({ xMm, yMm }) => Math.round(Math.hypot(xMm, yMm)));
    expect([...new Set(reach)]).toEqual([93, 37]);
  });

  it('a door opens into the room above it, and turned by a quarter to the right of it', () => {
    const size = FIXTURE_SIZES.door;
    const leaves = (turnDeg: number) =>
      fixtureItems({ kind: 'door', ...at, turnDeg, ...size }, same).flatMap((item) =>
        item.kind === 'polygon' && item.look === 'swing' ? item.points : [],
      );
    expect(Math.round(Math.min(...leaves(0).map(({ yMm }) => yMm)))).toBe(-size.widthMm / 2);
    expect(Math.round(Math.max(...leaves(90).map(({ xMm }) => xMm)))).toBe(size.widthMm / 2);
  });

  it('a column is drawn once, and stages lie below the seats', () => {
    const outline = [
      { xMm: 0, yMm: 0 },
      { xMm: 9000, yMm: 0 },
      { xMm: 9000, yMm: 9000 },
    ];
    const column = { kind: 'column', ...at, ...FIXTURE_SIZES.column } as const;
    const stage = { kind: 'stage', ...at, ...FIXTURE_SIZES.stage } as const;
    const room = { outline, obstacles: [outline] };
    const scene = buildScene({ blocks: [], room, frame: 'A', words: new Map(), fixtures: [column, stage] });
    const looks = scene.items.flatMap((item) => (item.kind === 'polygon' ? [item.look] : []));
    expect(looks).toEqual(['room', 'stage', 'obstacle']);
    expect(PAINTS[looks[1] ?? 'room'].fill).toBeDefined();
  });
});
