import type { TypeMeasure } from '../../src/print/face.ts';
import type { Page, PageItem } from '../../src/print/page.ts';
import { textsOf } from './print-bounds.ts';

const number = (value: number): string => String(Math.round(value * 100) / 100);

function countKinds(items: readonly PageItem[], counts: Map<string, number>): ReadonlyMap<string, number> {
  for (const item of items) {
    if (item.kind === 'group') countKinds(item.items, counts);
    else if (item.kind !== 'text') counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  }
  return counts;
}

/** Say what is on pages, a line for each text with the middle of its box, so that a change reads well. */
export function describePages(pages: readonly Page[], type: TypeMeasure): string {
  return pages
    .map((page) => {
      const shapes = [...countKinds(page.items, new Map())].map(([kind, count]) => `${count} ${kind}`);
      const texts = textsOf(page, type).map(({ text, face, sizeMm, turnDeg, stretch, box }) => {
        const at = `${number((box.left + box.right) / 2)} ${number((box.top + box.bottom) / 2)}`;
        const turned = turnDeg === 0 ? '' : ` turned ${number(turnDeg)}`;
        const squeezed = stretch === 1 ? '' : ` squeezed ${number(stretch)}`;
        return `${at}  ${face} ${number(sizeMm)}${turned}${squeezed}  ${text}`;
      });
      const head = `${number(page.widthMm)} x ${number(page.heightMm)} mm  ${page.papers.join(' ')}`;
      return [head, shapes.join(', '), ...texts, ''].join('\n');
    })
    .join('\n');
}
