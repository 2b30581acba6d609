import Flatbush from 'flatbush';
import { type Issue, issue } from '../issue.ts';
import type { FurnitureKind } from '../seat.ts';
import type { Check, CheckSubject } from './check.ts';
import { type Corners, cornersOf, overlaps } from './convex-overlap.ts';
import { TOUCH_MM } from './seat-core.ts';

/** Platforms: what stands on them does not overlap them. */
const PLATFORMS: ReadonlySet<FurnitureKind> = new Set(['stage', 'riser']);

interface Thing {
  readonly id: string;
  readonly corners: Corners;
  readonly obstacle: boolean;
}

function thingsOf(subject: CheckSubject): readonly Thing[] {
  const things: Thing[] = [];
  for (const { furniture } of subject.blocks) {
    for (const { id, kind, outline } of furniture) {
      if (!PLATFORMS.has(kind)) things.push({ id, corners: cornersOf(outline), obstacle: false });
    }
  }
  for (const { id, outline } of subject.room?.obstacles ?? []) {
    things.push({ id, corners: cornersOf(outline), obstacle: true });
  }
  return things;
}

/** Add the boxes of all things to an index; returns them as low x, low y, high x, high y. */
function boxesOf(things: readonly Thing[], index: Flatbush): Float64Array {
  const boxes = new Float64Array(things.length * 4);
  things.forEach(({ corners }, number) => {
    let [lowX, lowY, highX, highY] = [1 / 0, 1 / 0, -1 / 0, -1 / 0];
    for (let at = 0; at < corners.length; at += 2) {
      lowX = Math.min(lowX, corners[at] as number);
      highX = Math.max(highX, corners[at] as number);
      lowY = Math.min(lowY, corners[at + 1] as number);
      highY = Math.max(highY, corners[at + 1] as number);
    }
    boxes.set([lowX, lowY, highX, highY], number * 4);
    index.add(lowX, lowY, highX, highY);
  });
  index.finish();
  return boxes;
}

/** No table, desk or sofa stands in another, or in a column [K7]. */
export const furnitureOverlap: Check = {
  rule: 'K7',
  check: (subject) => {
    const things = thingsOf(subject);
    if (things.length < 2) return [];
    const index = new Flatbush(things.length);
    const boxes = boxesOf(things, index);
    const issues: Issue[] = [];
    things.forEach((thing, number) => {
      const at = number * 4;
      const [lowX, lowY, highX, highY] = [boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]] as [
        number,
        number,
        number,
        number,
      ];
      const near = index.search(lowX, lowY, highX, highY, (other) => other > number);
      for (const other of near.sort((a, b) => a - b)) {
        const second = things[other] as Thing;
        if (thing.obstacle && second.obstacle) continue;
        if (!overlaps(thing.corners, second.corners, TOUCH_MM)) continue;
        issues.push(issue('furniture-overlap', 'K7', { with: { first: thing.id, second: second.id } }));
      }
    });
    return issues;
  },
};
