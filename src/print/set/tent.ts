import { foldMarks } from '../layout/marks.ts';
import type { PageSize } from '../layout/sheet.ts';
import type { PageItem } from '../page.ts';

/**
 * Fold a face into a tent: below it stands as it is, above it the other face, turned by 180°, so that both are
 * read from their own side.
 *
 * @param marks - at the edges of the fold.
 */
export function tent(
  face: readonly PageItem[],
  back: readonly PageItem[],
  size: PageSize,
  marks = true,
): readonly PageItem[] {
  const { widthMm, heightMm } = size;
  return [
    { kind: 'group', at: { xMm: widthMm, yMm: heightMm }, turnDeg: 180, items: back },
    { kind: 'group', at: { xMm: 0, yMm: heightMm }, items: face },
    ...(marks ? foldMarks({ xMm: 0, yMm: heightMm }, { xMm: widthMm, yMm: heightMm }) : []),
  ];
}
