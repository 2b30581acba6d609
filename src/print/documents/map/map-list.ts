import type { PrintRequest } from '../../document.ts';
import { FOOTER_MM } from '../../layout/footer.ts';
import { INK, LINE } from '../../layout/inks.ts';
import { writeWithin } from '../../layout/lettering.ts';
import { type PageSize, SHEETS } from '../../layout/sheet.ts';
import { titleBlock } from '../../layout/title-block.ts';
import type { PageItem } from '../../page.ts';
import { type Place, placeBookOf } from '../../places/place-book.ts';
import { sayArea, sayRow } from '../../places/say-place.ts';
import { writeName } from '../../set/break-within.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import type { MapOptions } from './map-options.ts';

/** A page of names by seat. */
export interface ListPage {
  readonly sheet: PageSize;
  readonly items: readonly PageItem[];
  readonly notes: readonly PageItem[];
}

const SIZE_MM = 3.1;
const LINE_MM = 4.7;
const COLUMN_MM = 36;

type Line =
  | { readonly kind: 'row'; readonly text: string }
  | { readonly kind: 'seat'; readonly number: string; readonly name: string };

/** List who sits on the seats of some blocks, row by row in narrow columns; no page without a name. */
export function mapList(
  { source, options, type }: PrintRequest<MapOptions>,
  blocks: ReadonlySet<string>,
): readonly ListPage[] {
  const { language } = source;
  const sheet = SHEETS.A4;
  const { marginMm } = options;
  const places = placeBookOf(source).places.filter(
    ({ person, block }) => person !== undefined && blocks.has(block.id),
  );
  const heading = sayOnPaper(language, 'map.list');
  const title = titleBlock({ source, type, sheet, marginMm, heading, line: '' });
  const inner = sheet.widthMm - 2 * marginMm;
  const columns = Math.max(1, Math.floor(inner / COLUMN_MM));
  const columnMm = inner / columns;
  const top = title.bottomMm + 2;
  const perColumn = Math.max(4, Math.floor((sheet.heightMm - marginMm - FOOTER_MM - top) / LINE_MM));
  const rowTitle = (place: Place): string =>
    [sayArea(source, place), sayRow(language, place)].filter((part) => part !== '').join(' ');
  const filled = fill(places, perColumn, rowTitle);
  const pages: ListPage[] = [];
  for (let from = 0; from < filled.length; from += columns) {
    const items = filled.slice(from, from + columns).flatMap((lines, column) => {
      const xMm = marginMm + column * columnMm;
      return lines.flatMap((line, index): readonly PageItem[] => {
        const yMm = top + (index + 0.5) * LINE_MM;
        if (line.kind === 'row') {
          const how = { face: 'hei', sizeMm: SIZE_MM, ink: INK.black } as const;
          const [left, under] = [
            { xMm, yMm: yMm + LINE_MM * 0.42 },
            { xMm: xMm + columnMm - 3, yMm: yMm + LINE_MM * 0.42 },
          ];
          return [
            writeWithin(type, line.text, { xMm, yMm }, how, columnMm - 3),
            { kind: 'line', from: left, to: under, stroke: { ink: INK.line, widthMm: LINE.thin } },
          ];
        }
        const number = { face: 'hei', sizeMm: SIZE_MM * 0.9, ink: INK.soft, align: 'end' } as const;
        const name = { face: 'song', sizeMm: SIZE_MM } as const;
        return [
          writeWithin(type, line.number, { xMm: xMm + 8, yMm }, number, 8),
          ...writeName(type, line.name, { xMm: xMm + 9.5, yMm }, name, columnMm - 12),
        ];
      });
    });
    pages.push({ sheet, items: [...title.items, ...items], notes: title.notes });
  }
  return pages;
}

/** Break the list into columns; a row that goes on says so, and its heading never stands alone at the foot. */
function fill(
  places: readonly Place[],
  perColumn: number,
  rowTitle: (place: Place) => string,
): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  let column: Line[] = [];
  let row: string | undefined;
  const open = (): void => {
    column = [];
    columns.push(column);
  };
  for (const place of places) {
    const begins = place.row.id !== row;
    row = place.row.id;
    if (columns.length === 0 || column.length + (begins ? 2 : 1) > perColumn) {
      open();
      column.push({ kind: 'row', text: rowTitle(place) });
    } else if (begins) column.push({ kind: 'row', text: rowTitle(place) });
    column.push({ kind: 'seat', number: place.label.seat, name: place.person?.name ?? '' });
  }
  return columns;
}
