import type { PageItem, PagePoint } from '../page.ts';
import type { PrintSource } from '../print-source.ts';
import type { PageSize } from './sheet.ts';

/** The logo of the organisation within a box, at its upper left corner; nothing where there is none. */
export function logoWithin({ logo }: PrintSource, corner: PagePoint, box: PageSize): readonly PageItem[] {
  if (logo === undefined) return [];
  const scale = Math.min(box.widthMm / logo.widthPx, box.heightMm / logo.heightPx);
  return [
    {
      kind: 'picture',
      picture: logo,
      at: corner,
      widthMm: logo.widthPx * scale,
      heightMm: logo.heightPx * scale,
    },
  ];
}
