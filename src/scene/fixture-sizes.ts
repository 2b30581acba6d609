import type { FixtureKind } from '../model/fixture.ts';

/** Size of a fixture when it is put into the room, millimetres. */
export interface FixtureSize {
  readonly widthMm: number;
  readonly depthMm: number;
  readonly round?: boolean;
}

/** Usual sizes, one line each. */
export const FIXTURE_SIZES: Readonly<Record<FixtureKind, FixtureSize>> = {
  door: { widthMm: 1600, depthMm: 240 },
  stage: { widthMm: 8000, depthMm: 3000 },
  screen: { widthMm: 4000, depthMm: 200 },
  column: { widthMm: 600, depthMm: 600 },
  lectern: { widthMm: 700, depthMm: 500 },
  flag: { widthMm: 900, depthMm: 400 },
  emblem: { widthMm: 900, depthMm: 900, round: true },
  banner: { widthMm: 8000, depthMm: 300 },
  flowers: { widthMm: 600, depthMm: 600, round: true },
  'ballot-box': { widthMm: 600, depthMm: 500 },
  microphone: { widthMm: 300, depthMm: 300, round: true },
  camera: { widthMm: 700, depthMm: 700 },
  water: { widthMm: 500, depthMm: 500, round: true },
  papers: { widthMm: 800, depthMm: 500 },
  other: { widthMm: 1200, depthMm: 800 },
};
