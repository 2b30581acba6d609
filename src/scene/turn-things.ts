import { normalDeg } from '../layout/geometry/point.ts';
import { joinBoxes, NO_BOX } from './box.ts';
import { middleOf, type RoomThing } from './room-thing.ts';
import type { ScenePoint } from './scene.ts';

/** A place, and a turn where the place asks for one: a door on a wall. */
export type Spot = ScenePoint & { readonly turnDeg?: number };

/** Where a thing has come to stand. */
export interface ThingMove extends Spot {
  readonly key: string;
}

/** The point about which things turn: the origin of one, the middle of several. */
export function pivotOf(things: readonly RoomThing[]): ScenePoint {
  const [one] = things;
  if (things.length === 1 && one !== undefined) return { xMm: one.xMm, yMm: one.yMm };
  const box = things.reduce((all, thing) => joinBoxes(all, thing.box), NO_BOX);
  return middleOf(box);
}

/** Turn things about a point, each with its own direction. */
export function turnThings(
  things: readonly Pick<RoomThing, 'key' | 'xMm' | 'yMm' | 'turnDeg'>[],
  pivot: ScenePoint,
  byDeg: number,
): readonly ThingMove[] {
  const radians = (byDeg * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  return things.map(({ key, xMm, yMm, turnDeg }) => {
    const [x, y] = [xMm - pivot.xMm, yMm - pivot.yMm];
    return {
      key,
      xMm: Math.round(pivot.xMm + x * cosine - y * sine) + 0,
      yMm: Math.round(pivot.yMm + x * sine + y * cosine) + 0,
      turnDeg: normalDeg(turnDeg + byDeg),
    };
  });
}
