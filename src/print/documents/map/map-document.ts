import type { LaidBlock } from '../../../layout/lay-out-blocks.ts';
import { defineDocument, type PrintRequest } from '../../document.ts';
import { footer } from '../../layout/footer.ts';
import type { PageSize } from '../../layout/sheet.ts';
import type { PageItem } from '../../page.ts';
import type { Paper } from '../../paper.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { sayBlock } from '../../places/say-place.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import { leadersPage } from './leaders-page.ts';
import { mapList } from './map-list.ts';
import { type MapOptions, mapOptions } from './map-options.ts';
import { mapPage } from './map-page.ts';
import { mapTiles } from './map-tiles.ts';

/** A page of the map before it has its number. */
interface Leaf {
  readonly key: string;
  readonly sheet: PageSize;
  readonly items: readonly PageItem[];
  readonly notes: readonly PageItem[];
}

function papers(request: PrintRequest<MapOptions>): readonly Paper[] {
  const { source, options, type } = request;
  const { marginMm } = options;
  const leaves = leavesOf(request);
  return leaves.map(({ key, sheet, items, notes }, index) => ({
    key,
    ...sheet,
    items,
    notes: [...notes, ...footer({ source, type, sheet, marginMm, page: index + 1, pages: leaves.length })],
  }));
}

function leavesOf(request: PrintRequest<MapOptions>): readonly Leaf[] {
  const { source, options } = request;
  const wanted = new Set(options.blocks);
  const blocks = source.shape.blocks.filter(
    ({ id, rows }) => (wanted.size === 0 || wanted.has(id)) && rows.length > 0,
  );
  if (blocks.length === 0) return [];
  const { part } = options;
  const maps: { readonly leaf: Leaf; readonly named: boolean; readonly blocks: readonly LaidBlock[] }[] = [];
  if (part === 'leaders') {
    const { named, ...page } = leadersPage(request, blocks);
    return [{ key: 'map/leaders', ...page }];
  }
  const one = (key: string, heading: string, own: readonly LaidBlock[], room: boolean): void => {
    if (options.fit === 'tiles') {
      for (const { sheet, items, place, named } of mapTiles(request, own, heading, room)) {
        maps.push({ leaf: { key: `${key}/${place}`, sheet, items, notes: [] }, named, blocks: own });
      }
      return;
    }
    const { sheet, items, notes, named } = mapPage({ request, blocks: own, heading, room });
    maps.push({ leaf: { key, sheet, items, notes }, named, blocks: own });
  };
  if (part === 'rostrum') {
    const rostra = blocks.filter(({ arrangement }) => arrangement === 'rostrum');
    const shown = rostra.length > 0 ? rostra : blocks.slice(0, 1);
    one('map/rostrum', partTitle(request, shown[0]), shown, false);
  }
  if (part === 'whole' || part === 'whole-and-sections' || (part === 'sections' && blocks.length === 1)) {
    one('map/whole', sayOnPaper(source.language, 'map.title'), blocks, options.showRoom);
  }
  if ((part === 'sections' || part === 'whole-and-sections') && blocks.length > 1) {
    for (const block of blocks) one(`map/block/${block.id}`, partTitle(request, block), [block], false);
  }
  const leaves = maps.map(({ leaf }) => leaf);
  const nameless = maps.filter(({ named }) => !named || options.withList === 'always');
  if (options.withList === 'never' || nameless.length === 0) return leaves;
  // A person whose name stands on one of the maps needs no line of the list.
  const told = new Set(
    options.withList === 'always'
      ? []
      : maps.flatMap((map) => (map.named ? map.blocks.map(({ id }) => id) : [])),
  );
  const listed = new Set(
    nameless.flatMap((map) => map.blocks.map(({ id }) => id)).filter((id) => !told.has(id)),
  );
  const list = mapList(request, listed).map((page, index) => ({ key: `map/list/${index + 1}`, ...page }));
  return [...leaves, ...list];
}

function partTitle({ source }: PrintRequest<MapOptions>, block: LaidBlock | undefined): string {
  const name = block === undefined ? '' : sayBlock(source, block);
  return sayOnPaper(source.language, 'map.title.part', { block: name });
}

/** 座次图: the whole room, its parts, the rostrum alone, and the large-type edition. */
export const mapDocument = defineDocument<MapOptions>({
  kind: 'map',
  options: mapOptions,
  isOffered: (source) => placeBookOf(source).places.length > 0,
  papers,
});
