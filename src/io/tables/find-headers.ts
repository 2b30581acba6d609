import { looksLikePhone } from '../people/looks-like.ts';
import type { Field } from './field.ts';
import { isPost, postColumns } from './post-columns.ts';
import { recogniseHeading } from './recognise-heading.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Headings of one table: one or two rows, the text of each column. */
export interface Header {
  readonly rows: readonly number[];
  readonly headings: readonly string[];
}

/** A heading that alone says what a row of headings is. */
const KEY_FIELDS: ReadonlySet<Field> = new Set(['name', 'family-name', 'topic', 'reporter']);

/**
 * Find every row of headings of a sheet; a sheet of several tables has several.
 *
 * A row of headings names at least two known things, one of them a person or a topic, or three known things;
 * data never does. A second row below it is taken in where it only divides what stands above.
 */
export function findHeaders(grid: SheetGrid): readonly Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    if (!isHeaderRow(grid, row)) continue;
    const divides = dividesHeader(grid, row);
    headers.push({ rows: divides ? [row, row + 1] : [row], headings: headingsOf(grid, row, divides) });
    if (divides) row++;
  }
  return headers;
}

/** Take a row of headings the user has pointed at. */
export function headerAt(grid: SheetGrid, row: number): Header {
  const divides = dividesHeader(grid, row);
  return { rows: divides ? [row, row + 1] : [row], headings: headingsOf(grid, row, divides) };
}

function isHeaderRow(grid: SheetGrid, row: number): boolean {
  const fields = new Set<Field>();
  let filled = 0;
  let exact = 0;
  let known = 0;
  for (let column = 0; column < grid.width; column++) {
    const text = grid.own(row, column);
    const cell = text === '' ? coveredFromAbove(grid, row, column) : text;
    if (cell === '') continue;
    filled++;
    if (cell.length > 24) continue;
    if (/^\d{5,}$/.test(cell) || looksLikePhone(cell)) return false;
    const heading = recogniseHeading(cell);
    if (heading !== undefined) known++;
    if (heading !== undefined && heading.confidence >= 0.9) {
      exact++;
      fields.add(heading.field);
    }
  }
  if (fields.size === 0) return false;
  const hasKey = [...fields].some((field) => KEY_FIELDS.has(field));
  if (filled === 1) return hasKey && exact === 1 && isLoneHeading(grid, row);
  if (!hasKey && fields.has('unit') && postColumns(grid, headingsOf(grid, row, false), row + 1).length > 0)
    return true;
  if (hasKey && known === filled) return true; // 姓名 beside a heading that is only likely one: 原职务
  if (fields.has('unit-title') && fields.size >= 2 && exact * 2 >= filled) return hasKey || fields.size >= 3;
  return (hasKey && fields.size >= 2 && exact * 5 >= filled * 2) || (fields.size >= 3 && exact * 2 >= filled);
}

/** 姓名 alone in its row heads a sheet of one column; elsewhere it is a word among others. */
function isLoneHeading(grid: SheetGrid, row: number): boolean {
  const texts = Array.from({ length: grid.width }, (_, column) => grid.own(row, column)).filter(
    (text) => text !== '',
  );
  const below = Array.from({ length: grid.width }, (_, column) => grid.own(row + 1, column)).filter(
    (text) => text !== '',
  );
  return (
    /^(姓名|名字|name|full name|names|参会人员|人员|人员姓名|姓\s*名)$/i.test(texts[0] ?? '') &&
    below.length === 1 &&
    row < 30
  );
}

function coveredFromAbove(grid: SheetGrid, row: number, column: number): string {
  const range = grid.merge(row, column);
  return range !== undefined && range.top < row && range.left === column && range.right === column
    ? grid.own(range.top, range.left)
    : '';
}

const headsNames = (heading: string): boolean => recogniseHeading(heading)?.field === 'name';

/** True when the next row only divides headings of this one: 联系方式 into 手机 and 座机. */
function dividesHeader(grid: SheetGrid, row: number): boolean {
  let divided = 0;
  let wide = 0;
  for (let column = 0; column < grid.width; column++) {
    const text = grid.own(row + 1, column);
    const above = grid.own(row, column);
    if (text === '') continue;
    const range = grid.merge(row, column);
    const underWide = (range !== undefined && range.right > range.left) || above === '';
    const heading = recogniseHeading(text);
    if (text.length > 24 || looksLikePhone(text) || /^\d+$/.test(text)) return false;
    if (underWide) wide++;
    else if (heading === undefined || heading.confidence < 0.9) return false;
    const isOverPosts = headsNames(grid.shown(row, column)) && isPost(text);
    const isName = headsNames(above) && heading === undefined && !isOverPosts;
    if (isName) return false;
    if (heading !== undefined || range !== undefined || isOverPosts) divided++;
    else return false;
  }
  return divided > 0 && wide > 0;
}

function headingsOf(grid: SheetGrid, row: number, divided: boolean): readonly string[] {
  const seen = new Set<string>();
  return Array.from({ length: grid.width }, (_, column) => {
    const upper = grid.own(row, column) || coveredFromAbove(grid, row, column);
    if (!divided) return upper;
    const lower = grid.own(row + 1, column);
    if (isPost(lower) && headsNames(grid.shown(row, column))) return lower; // 参会人员 over 书记 and 县长
    if (lower === '') {
      seen.add(upper);
      return upper;
    }
    // 联系人 over 姓名 and 手机 is not a second person: a heading that was there before keeps the word above it
    const isRepeated = seen.has(lower);
    seen.add(lower).add(upper);
    if (recogniseHeading(lower) !== undefined && !isRepeated) return lower;
    const both = `${grid.shown(row, column)}${lower}`;
    return recogniseHeading(both) !== undefined || upper === '' ? both : lower;
  });
}
