import { z } from 'zod';
import { defineDocument } from '../../document.ts';
import { isHall, type Place, placeBookOf } from '../../places/place-book.ts';
import { sayArea, sayRow, saySeatOfRow } from '../../places/say-place.ts';
import type { PrintSource } from '../../print-source.ts';
import { listLook, setList } from '../../set/list-look.ts';
import { tableOf } from '../../set/table-of.ts';
import { type ListColumn, type ListRow, TICK } from '../../set/table-paper.ts';
import { sayOnPaper } from '../../words/say-paper.ts';

const deskOptions = z.strictObject({
  items: z
    .string()
    .max(200)
    .default('')
    .describe('What lies on each seat, in order, separated by 、 or commas; at most eight'),
  where: z
    .enum(['auto', 'everywhere', 'hall', 'tables'])
    .default('auto')
    .describe('auto: rostrum and tables, and the hall where there is nothing else'),
  showEmpty: z.boolean().default(false).describe('Seats without a person too'),
  ...listLook({ textMm: 3.7, rowMm: 8 }),
});
type DeskOptions = z.output<typeof deskOptions>;

const MOST_ITEMS = 8;

/** What lies on a seat, in order. */
function itemsOf({ language }: PrintSource, { items }: DeskOptions): readonly string[] {
  const told = items.trim() === '' ? sayOnPaper(language, 'desk.items') : items;
  return told
    .split(/[、，,;；\n]+/u)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .slice(0, MOST_ITEMS);
}

function deskPlaces(source: PrintSource, { where, showEmpty }: DeskOptions): readonly Place[] {
  const all = placeBookOf(source).places.filter(
    ({ person, closed }) => person !== undefined || (showEmpty && closed !== 'blocked'),
  );
  const tables = all.filter(({ block }) => !isHall(block));
  switch (where) {
    case 'everywhere':
      return all;
    case 'hall':
      return all.filter(({ block }) => isHall(block));
    case 'tables':
      return tables;
    case 'auto':
      return tables.length > 0 ? tables : all;
  }
}

function matter(source: PrintSource, options: DeskOptions) {
  const { language } = source;
  const items = itemsOf(source, options);
  const places = deskPlaces(source, options);
  const columns: readonly ListColumn[] = [
    { heading: sayOnPaper(language, 'list.column.place'), widthMm: 26 },
    { heading: sayOnPaper(language, 'list.column.name'), widthMm: 30, isName: true },
    ...items.map((heading): ListColumn => ({ heading, widthMm: 15, align: 'middle' })),
    { heading: sayOnPaper(language, 'list.column.remark'), widthMm: 24 },
  ];
  const rows: ListRow[] = [];
  let group = '';
  for (const place of places) {
    const words = [sayArea(source, place), sayRow(language, place)].filter((part) => part !== '').join(' ');
    if (words !== group && words !== '') rows.push({ kind: 'group', text: words });
    group = words;
    const name = place.person?.name ?? '';
    rows.push({ kind: 'cells', cells: [saySeatOfRow(language, place), name, ...items.map(() => TICK), ''] });
  }
  if (places.length === 0) rows.push({ kind: 'group', text: sayOnPaper(language, 'list.empty') });
  else {
    const each = items.map((item) => sayOnPaper(language, 'desk.item', { item, count: places.length }));
    const told = { count: places.length, items: each.join(language === 'zh' ? '，' : ', ') };
    rows.push({ kind: 'group', text: sayOnPaper(language, 'desk.total', told) });
  }
  return { columns, rows };
}

/** 摆台核对表: what lies on each seat, to be ticked off. */
export const deskDocument = defineDocument<DeskOptions>({
  kind: 'desk',
  options: deskOptions,
  isOffered: ({ shape }) => shape.seats.size > 0,
  papers: (request) =>
    setList(request, {
      heading: sayOnPaper(request.source.language, 'desk.heading'),
      ...matter(request.source, request.options),
      key: 'desk',
    }),
  tables: ({ source, options }) => [
    tableOf(source, sayOnPaper(source.language, 'desk.heading'), matter(source, options)),
  ],
});
