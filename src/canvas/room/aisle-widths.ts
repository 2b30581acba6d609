import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import type { SceneBox } from '../../scene/box.ts';
import { boxAround, reachOf } from '../../scene/room-thing.ts';
import { drawnWidthMm } from '../../scene/seat-items.ts';
import { type Distance, distancesOf } from './snap.ts';

const FARTHEST_MM = 30_000;
const PITCH_MM = 500;

/**
 * Measure the ways through a room: each aisle at the last row it runs through, and the clear floor between
 * blocks and from blocks to the walls.
 */
export function aisleWidths(blocks: readonly LaidBlock[], walls: SceneBox | undefined): readonly Distance[] {
  const boxes = blocks.map((block) => boxAround(reachOf(block)));
  const between = boxes.flatMap((box, index) =>
    distancesOf(
      box,
      boxes.filter((_, other) => other !== index),
      walls,
      FARTHEST_MM,
    ),
  );
  return [...blocks.flatMap(aislesInside), ...once(between)];
}

function aislesInside({ rows }: LaidBlock): readonly Distance[] {
  const found = new Map<number, Distance>();
  for (const { seats, aisles } of rows) {
    aisles.forEach((gap, index) => {
      const [a, b] = [seats[gap - 1], seats[gap]];
      if (a === undefined || b === undefined) return;
      const far = Math.hypot(b.xMm - a.xMm, b.yMm - a.yMm);
      const clear = far - Math.max(PITCH_MM, (drawnWidthMm(a) + drawnWidthMm(b)) / 2);
      if (clear < 100) return;
      const part = (far - clear) / 2 / far;
      const on = (share: number) => ({
        xMm: a.xMm + (b.xMm - a.xMm) * share,
        yMm: a.yMm + (b.yMm - a.yMm) * share,
      });
      found.set(index, { from: on(part), to: on(1 - part), mm: Math.round(clear) });
    });
  }
  return [...found.values()];
}

/** Between two blocks the same floor is measured from both. */
function once(distances: readonly Distance[]): readonly Distance[] {
  const seen = new Set<string>();
  return distances.filter(({ from, to }) => {
    const [a, b] = [`${from.xMm} ${from.yMm}`, `${to.xMm} ${to.yMm}`];
    if (seen.has(a + b)) return false;
    seen.add(a + b);
    return true;
  });
}
