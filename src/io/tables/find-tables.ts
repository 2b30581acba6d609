import type { SheetChoice } from '../roster.ts';
import { bandsOf } from './bands-of.ts';
import type { Field } from './field.ts';
import { findHeaders, type Header, headerAt } from './find-headers.ts';
import { nameColumns, REPEATABLE } from './name-columns.ts';
import { postColumns, tablesOfPosts } from './post-columns.ts';
import { recogniseHeading } from './recognise-heading.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { Table, TableColumn } from './table.ts';
import { tablesWithoutHeader, wholeSheet } from './tables-without-header.ts';
import { filledCells, titleOf } from './title-rows.ts';

/**
 * Find the tables of a sheet: below each other, each with headings of its own, and side by side.
 *
 * @param fields - meaning of the columns where the reader of the file already knows it (pasted names).
 * @param choice - what the user decided; it is followed without a doubt.
 */
export function findTables(
  grid: SheetGrid,
  fields?: readonly Field[],
  choice?: SheetChoice,
): readonly Table[] {
  if (grid.rowCount === 0) return [];
  const last = grid.rowCount - 1;
  if (fields !== undefined) {
    const columns = fields.map((field, column) => ({ column, heading: '', field, confidence: 1 }));
    return chosen(
      [
        {
          kind: 'people',
          headerRows: [],
          firstRow: 0,
          lastRow: last,
          left: 0,
          right: grid.width - 1,
          columns,
          title: '',
          head: '',
          guessed: false,
          isNameList: true,
        },
      ],
      choice,
    );
  }
  const headers = headersOf(grid, choice);
  if (headers.length === 0) {
    const found = tablesWithoutHeader(grid);
    const asWhole = choice?.columns !== undefined && found.length !== 1; // the user names the columns himself
    return chosen(asWhole ? [wholeSheet(grid)] : found, choice);
  }
  const tables: Table[] = [];
  let open: { header: Header; end: number } | undefined;
  const close = (before: number): void => {
    if (open !== undefined) tables.push(...tablesUnder(grid, open.header, open.end, before));
  };
  for (const header of headers) {
    if (open !== undefined && sameHeadings(open.header, header)) continue; // repeated on every page
    const titleTop = titleAbove(grid, header, (open?.header.rows.at(-1) ?? -1) + 1);
    close(titleTop - 1);
    open = { header, end: open === undefined ? 0 : titleTop }; // above the first list all is about it
  }
  close(last);
  return chosen(tables, choice);
}

function headersOf(grid: SheetGrid, choice: SheetChoice | undefined): readonly Header[] {
  if (choice?.headerRow === undefined) return findHeaders(grid);
  return choice.headerRow <= 0 || choice.headerRow > grid.rowCount
    ? []
    : [headerAt(grid, choice.headerRow - 1)];
}

const sameHeadings = (a: Header, b: Header): boolean =>
  a.headings.join('\u0001') === b.headings.join('\u0001');

/** First row of the titles that stand directly above a row of headings: a word a list, blank rows between them. */
function titleAbove(grid: SheetGrid, header: Header, notBefore: number): number {
  const row = header.rows[0] ?? 0;
  const lists = bandsOf(header.headings, grid.width).length;
  let top = row;
  while (top > notBefore && filledCells(grid, top - 1) <= lists && row - top < 6) top--;
  return top;
}

/** Cut a header into bands where its headings begin again, and name the columns of each. */
function tablesUnder(grid: SheetGrid, header: Header, titleTop: number, lastRow: number): readonly Table[] {
  const headerEnd = header.rows.at(-1) ?? 0;
  const rows = { first: headerEnd + 1, last: lastRow };
  const tables: Table[] = [];
  const posts = postColumns(grid, header.headings, rows.first);
  if (posts.length > 0) {
    const [left, right] = [0, grid.width - 1];
    const words = titleOf(grid, titleTop, (header.rows[0] ?? 0) - 1, { left, right });
    const base = { kind: 'people' as const, headerRows: header.rows, left, right, ...words, guessed: false };
    return tablesOfPosts(grid, header, posts, { ...base, firstRow: rows.first, lastRow });
  }
  for (const { left, right } of bandsOf(header.headings, grid.width)) {
    const inBand = header.headings.slice(left, right + 1).map((heading) => recogniseHeading(heading));
    const isAgenda = inBand.some((heading) => heading?.field === 'topic');
    const own = nameColumns(grid, header, { left, right }, rows, isAgenda);
    tables.push({
      kind: isAgenda ? 'agenda' : 'people',
      headerRows: header.rows,
      firstRow: rows.first,
      lastRow,
      left,
      right,
      columns: [...sharedColumns(tables[0], own), ...own],
      ...titleOf(grid, titleTop, (header.rows[0] ?? 0) - 1, { left, right }),
      guessed: false,
    });
  }
  return tables;
}

/** 单位 姓名 职务 姓名 职务: the unit stands once and holds for both people of the row. */
function sharedColumns(first: Table | undefined, own: readonly TableColumn[]): readonly TableColumn[] {
  if (first === undefined || own.some(({ field }) => field === 'unit' || field === 'unit-title')) return [];
  return first.columns.filter(({ field }) => field === 'unit');
}

/** Put the user's own columns over the guessed ones. */
function chosen(tables: readonly Table[], choice: SheetChoice | undefined): readonly Table[] {
  const own = new Map((choice?.columns ?? []).map(({ column, field }) => [column - 1, field]));
  if (own.size === 0) return tables;
  return tables.map((table) => {
    const known = new Map(table.columns.map((column) => [column.column, column]));
    const claimed = new Set(own.values());
    const columns: TableColumn[] = [];
    for (let column = table.left; column <= table.right; column++) {
      const was = known.get(column);
      const field = own.get(column);
      if (field !== undefined) columns.push({ column, heading: was?.heading ?? '', field, confidence: 1 });
      else if (was !== undefined && claimed.has(was.field) && !REPEATABLE.has(was.field))
        columns.push({ ...was, field: 'custom', confidence: 0.5 });
      else if (was !== undefined) columns.push(was);
    }
    const kind = columns.some((column) => column.field === 'topic') ? 'agenda' : 'people';
    return { ...table, kind, columns };
  });
}
