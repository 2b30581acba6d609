import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import type { TemplateFixture } from './meeting-template.ts';

/** Set a thing down in the middle before or behind all blocks. */
export function placeFixture(
  fixture: TemplateFixture,
  blocks: readonly Pick<LaidBlock, 'rows' | 'furniture'>[],
) {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const { rows, furniture } of blocks) {
    const points = [...rows.flatMap((row) => row.seats), ...furniture.flatMap((piece) => piece.outline)];
    for (const { xMm, yMm } of points) {
      left = Math.min(left, xMm);
      right = Math.max(right, xMm);
      top = Math.min(top, yMm);
      bottom = Math.max(bottom, yMm);
    }
  }
  return {
    kind: fixture.kind,
    xMm: Math.round((left + right) / 2),
    yMm: Math.round(fixture.at === 'far' ? top - fixture.awayMm : bottom + fixture.awayMm),
    widthMm: fixture.widthMm,
    depthMm: fixture.depthMm,
    ...(fixture.main === true ? { main: true } : {}),
  };
}
