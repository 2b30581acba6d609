import { sineCosine } from '../../layout/geometry/point.ts';
import type { PageItem, PagePoint } from '../page.ts';

/** A text of a paper where it lies, groups resolved. */
export interface PlacedText {
  readonly item: Extract<PageItem, { readonly kind: 'text' }>;
  readonly at: PagePoint;
  readonly turnDeg: number;
  readonly scale: number;
}

interface Ground {
  readonly at: PagePoint;
  readonly turnDeg: number;
  readonly scale: number;
}

const PAGE: Ground = { at: { xMm: 0, yMm: 0 }, turnDeg: 0, scale: 1 };

/** Find every text of some items, those of groups moved, turned and scaled as they are printed. */
export function placedTexts(items: readonly PageItem[], ground: Ground = PAGE): readonly PlacedText[] {
  const { sine, cosine } = sineCosine(ground.turnDeg);
  const place = ({ xMm, yMm }: PagePoint): PagePoint => ({
    xMm: ground.at.xMm + ground.scale * (xMm * cosine - yMm * sine),
    yMm: ground.at.yMm + ground.scale * (xMm * sine + yMm * cosine),
  });
  return items.flatMap((item) => {
    if (item.kind === 'text') {
      const turnDeg = (ground.turnDeg + (item.turnDeg ?? 0)) % 360;
      return [{ item, at: place(item.at), turnDeg, scale: ground.scale }];
    }
    if (item.kind !== 'group') return [];
    const turnDeg = ground.turnDeg + (item.turnDeg ?? 0);
    return placedTexts(item.items, { at: place(item.at), turnDeg, scale: ground.scale * (item.scale ?? 1) });
  });
}
