import type { DotPicture, PageItem } from './page.ts';

/** Every picture among some items, those in groups too. */
export function* picturesOf(items: readonly PageItem[]): Generator<DotPicture> {
  for (const item of items) {
    if (item.kind === 'picture') yield item.picture;
    else if (item.kind === 'group') yield* picturesOf(item.items);
  }
}
