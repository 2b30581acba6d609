import type { FixtureKind } from '../../model/fixture.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { FIXTURE_SIZES } from '../../scene/fixture-sizes.ts';
import { paintSvg } from '../../scene/paint-svg.ts';

const pictures = new Map<FixtureKind, string>();

/** The small drawing of a kind of fixture, as it is drawn in the room. */
export function fixturePicture(kind: FixtureKind): string {
  const known = pictures.get(kind);
  if (known !== undefined) return known;
  const { widthMm, depthMm, round } = FIXTURE_SIZES[kind];
  // Long and thin things are shown shorter: they would be a line.
  const width = Math.min(widthMm, 3.2 * depthMm);
  const fixture = { kind, xMm: 0, yMm: 0, turnDeg: 0, widthMm: width, depthMm };
  const drawn = round === true ? { ...fixture, round } : fixture;
  const scene = buildScene({ blocks: [], frame: 'A', words: new Map(), fixtures: [drawn] });
  const side = Math.max(scene.widthMm, scene.heightMm) - 700;
  const [x, y] = [scene.xMm + scene.widthMm / 2 - side / 2, scene.yMm + scene.heightMm / 2 - side / 2];
  const svg = paintSvg({ ...scene, xMm: x, yMm: y, widthMm: side, heightMm: side });
  pictures.set(kind, svg);
  return svg;
}
