import { looksLikeTitle, nameLikeness } from '../people/looks-like.ts';
import type { Header } from './find-headers.ts';
import { nameColumns } from './name-columns.ts';
import { recogniseHeading } from './recognise-heading.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { Table, TableColumn } from './table.ts';

/** A post as a heading has it: 党委书记, 主要负责人; who only looks after a unit is no member of it. */
export const isPost = (heading: string): boolean =>
  heading.length <= 12 &&
  !/联系|联络|包保|包联|挂钩|颁奖/.test(heading) &&
  (looksLikeTitle(heading) || /(负责人|负责同志|领导|长)$/.test(heading));

/** How many rows below a heading tell whether they hold names. */
const LOOK = 20;

/**
 * Find columns of names that are headed by a post, in a list of units: 乡镇 | 党委书记 | 镇长.
 *
 * @returns none where a column has a heading for names, or no unit is named.
 */
export function postColumns(
  grid: SheetGrid,
  headings: readonly string[],
  firstRow: number,
): readonly number[] {
  const fields = headings.map((heading) => {
    const known = recogniseHeading(heading);
    return known === undefined || known.confidence < 0.9 ? undefined : known.field;
  });
  if (!fields.includes('unit') || fields.some((field) => field !== undefined && KEYS.has(field))) return [];
  return headings.flatMap((heading, column) =>
    heading !== '' && fields[column] === undefined && isPost(heading) && holdsNames(grid, column, firstRow)
      ? [column]
      : [],
  );
}

const KEYS: ReadonlySet<string> = new Set(['name', 'family-name', 'given-name', 'topic', 'reporter']);

function holdsNames(grid: SheetGrid, column: number, firstRow: number): boolean {
  const texts = Array.from({ length: LOOK }, (_, row) => grid.own(firstRow + row, column)).filter(
    (text) => text !== '',
  );
  return texts.filter((text) => nameLikeness(text) > 0 && !looksLikeTitle(text)).length * 2 > texts.length;
}

/**
 * Make a table of each post: the columns before the first post hold for all, those behind a post for its people.
 *
 * @param base - what the tables have in common.
 * @param posts - columns of names, from left to right.
 */
export function tablesOfPosts(
  grid: SheetGrid,
  header: Header,
  posts: readonly number[],
  base: Omit<Table, 'columns'>,
): readonly Table[] {
  const rows = { first: base.firstRow, last: base.lastRow };
  const band = (left: number, right: number): readonly TableColumn[] =>
    nameColumns(grid, header, { left, right }, rows, false).map((column) =>
      KEYS.has(column.field) ? { ...column, field: 'custom' as const } : column,
    );
  const behind = posts.map((post, index) => band(post + 1, (posts[index + 1] ?? base.right + 1) - 1));
  const notes = behind.flat().filter(({ field }) => field === 'notes');
  const shared = [...band(base.left, (posts[0] ?? 0) - 1), ...notes];
  return posts.map((column, index) => {
    const post = (header.headings[column] ?? '').replace(/\s/g, '');
    const name: TableColumn = { column, heading: post, field: 'name', confidence: 0.9 };
    const own = (behind[index] ?? []).filter(({ field }) => field !== 'notes');
    return {
      ...base,
      columns: [...shared, name, ...own],
      post,
      beside: posts.filter((one) => one !== column),
    };
  });
}
