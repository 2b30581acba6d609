import { type Place, placeBookOf } from '../../places/place-book.ts';
import { sayBlock } from '../../places/say-place.ts';
import type { PrintSource } from '../../print-source.ts';
import { listed, sayOnPaper } from '../../words/say-paper.ts';

/**
 * Say where a unit sits: 会场 3–5、9排; blocks are named where there are several.
 *
 * @param seats - ids, in hand-out order.
 */
export function whereWords(source: PrintSource, seats: readonly string[]): string {
  const { placeAt } = placeBookOf(source);
  const blocks = new Map<string, Place[]>();
  for (const seat of seats) {
    const place = placeAt.get(seat);
    if (place === undefined) continue;
    const own = blocks.get(place.block.id);
    if (own === undefined) blocks.set(place.block.id, [place]);
    else own.push(place);
  }
  const several = source.shape.blocks.length > 1;
  const parts = [...blocks.values()].map((places) => {
    const [first] = places;
    if (first === undefined) return '';
    const order = new Map(first.block.rows.map((row, index) => [row.id, index] as const));
    const rows = new Map(places.map(({ row, label }) => [order.get(row.id) ?? 0, label.row] as const));
    const said = listed(source.language, runs(rows));
    const key = first.row.part === 'round' ? 'guide.table' : 'guide.row';
    const where = said === '' ? '' : sayOnPaper(source.language, key, { rows: said });
    return several ? [sayBlock(source, first.block), where].filter((part) => part !== '').join(' ') : where;
  });
  return parts.join(source.language === 'zh' ? '，' : ', ');
}

/** Rows that follow one another as `3–5`. */
function runs(rows: ReadonlyMap<number, string>): readonly string[] {
  const indexes = [...rows.keys()].sort((a, b) => a - b);
  const said: string[] = [];
  indexes.forEach((index, at) => {
    if (index - 1 === indexes[at - 1]) return;
    let end = at;
    while (indexes[end + 1] === (indexes[end] ?? 0) + 1) end += 1;
    const [from, to] = [rows.get(index) ?? '', rows.get(indexes[end] ?? index) ?? ''];
    if (from !== '') said.push(from === to ? from : `${from}–${to}`);
  });
  return said;
}
