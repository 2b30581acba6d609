import { comparable } from '../people/clean-text.ts';
import { looksLikeUnit, nameLikeness } from '../people/looks-like.ts';
import { isVacant, namesOnlySome } from '../people/not-a-person.ts';
import { isTableLabel } from '../people/read-seat-label.ts';
import type { PassedOverWhy } from '../roster.ts';
import { nameInCell } from './guess-columns.ts';
import { recogniseHeading } from './recognise-heading.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { columnOf, keyColumnOf, type Table } from './table.ts';

/** What a row of a table is. */
export type RowClass =
  | { readonly is: 'entry' }
  | { readonly is: 'blank' }
  | { readonly is: 'passed-over'; readonly why: PassedOverWhy; readonly text: string };

const TOTAL =
  /^(合计|总计|小计|共计|累计|总人数|人数合计|人数小计|合计人数|总共|小计人数|以上合计|计)([:：]|\(|\d|共|$)|^(合计|总计|小计|共计).{0,12}$|^\p{sc=Han}{1,8}(合计|小计|总计)[:：]?$|^(以上)?(共|总共|共有)\d+[人名位个]|^(应到|实到|参会|请假|缺席|出席)(人数)?[:：]?\d+[人名]?|^(grand|sub)?total\b/u;
const NOTE =
  /^[（(【]?(注|备注|说明|附注|填表|填报|制表|审核|审批|联系人|联系电话|报送|单位\(盖章\)|单位（盖章）|盖章|打印|截止|更新|日期|时间|地点|要求|有关要求|会议要求|会议名称|会议主题|着装|电话|例[如子]?:|示例|格式:|会议时间|会议地点|负责人[（(]?签字|签字|备注说明|温馨提示|请于|请各|附件|第\d+页|共\d+页|notes?\b|prepared by|printed|updated|contact\b)/i;
/** A heading of a list: 一、县直部门, （二）乡镇. */
const NUMBERED = /^([（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)/;

/**
 * Say whether a row is a person or item of the table, or is passed over and why.
 *
 * @param grid - cells of the sheet.
 * @param table - the table the row lies in.
 * @param row - counts from 0.
 */
export function classifyRow(grid: SheetGrid, table: Table, row: number): RowClass {
  const cells: { column: number; text: string }[] = [];
  for (let column = table.left; column <= table.right; column++) {
    const text = grid.own(row, column);
    if (text !== '') cells.push({ column, text });
  }
  const [first] = cells;
  if (first === undefined) return { is: 'blank' };
  const text = cells
    .map((cell) => cell.text)
    .join(' ')
    .slice(0, 200);
  const pass = (why: PassedOverWhy): RowClass => ({ is: 'passed-over', why, text });
  const keyColumn = keyColumnOf(table)?.column;
  const key = keyColumn === undefined ? '' : grid.own(row, keyColumn);
  if (isTotal(cells, key, grid, table)) return pass('total');
  if (repeatsHeader(cells, table)) return pass('repeated-header');
  if (key === '' && table.beside?.some((column) => isNameAt(grid, row, column)) === true)
    return { is: 'blank' };
  if (cells.length === 1) return loneCell(grid, table, row, first, keyColumn, pass);
  if (key !== '') return isVacant(key) ? pass('vacant') : { is: 'entry' };
  if (table.kind === 'agenda') return pass('continuation');
  if (keyColumn !== undefined && isInsideMerge(grid, row, keyColumn)) return pass('continuation');
  if (NOTE.test(comparable(first.text))) return pass('note');
  return pass('no-name');
}

/** A name in another column of names; a heading over all of them is none. */
function isNameAt(grid: SheetGrid, row: number, column: number): boolean {
  const range = grid.merge(row, column);
  return (range === undefined || range.left === range.right) && nameLikeness(grid.own(row, column)) > 0;
}

function isTotal(
  cells: readonly { readonly column: number; readonly text: string }[],
  key: string,
  grid: SheetGrid,
  table: Table,
): boolean {
  if (nameLikeness(key) === 1 && !TOTAL.test(comparable(key))) return false;
  const telling = cells.filter(({ column }, index) => index < 2 || keyColumnOf(table)?.column === column);
  const found = telling.some(({ text }) => text.length <= 40 && TOTAL.test(comparable(text)));
  return found && grid.width > 0;
}

function repeatsHeader(
  cells: readonly { readonly column: number; readonly text: string }[],
  table: Table,
): boolean {
  if (cells.length < 2) return false;
  const headings = new Map(table.columns.map((column) => [column.column, comparable(column.heading)]));
  const same = cells.filter(({ column, text }) => {
    const heading = headings.get(column) ?? '';
    return heading !== '' && comparable(text) === heading;
  }).length;
  if (same >= 2 && same * 2 >= cells.length) return true;
  const known = cells.filter(({ text }) => text.length <= 12 && recogniseHeading(text)?.confidence === 1);
  return (
    known.length >= 3 &&
    known.length * 3 >= cells.length * 2 &&
    known.some(({ text }) => recogniseHeading(text)?.field === 'name')
  );
}

function loneCell(
  grid: SheetGrid,
  table: Table,
  row: number,
  cell: { readonly column: number; readonly text: string },
  keyColumn: number | undefined,
  pass: (why: PassedOverWhy) => RowClass,
): RowClass {
  const { column, text } = cell;
  const range = grid.merge(row, column);
  const isWide = range !== undefined && range.right > range.left && table.right > table.left;
  if (isTableLabel(text) && columnOf(table, 'table')?.column !== column) return pass('section');
  const word = comparable(text);
  if (column === keyColumn && !isWide) {
    if (isVacant(text)) return pass('vacant');
    const isList = table.columns.length === 1 && table.beside === undefined;
    if (table.kind === 'agenda' || isList || nameInCell(text) > 0 || namesOnlySome(text)) {
      return NOTE.test(word) && nameLikeness(text) === 0 && table.kind !== 'agenda'
        ? pass('note')
        : { is: 'entry' };
    }
  }
  if (keyColumn !== undefined && isInsideMerge(grid, row, keyColumn)) return pass('continuation');
  if (/^\d+[.、]?$/.test(word)) return pass('no-name');
  if (NOTE.test(word) || text.length > 30 || /[。；;]/.test(text)) return pass('note');
  if (table.isNameList === true) return pass('no-name'); // its headings are known already
  const unitColumn = columnOf(table, 'unit')?.column;
  if (
    !isWide &&
    column === unitColumn &&
    looksLikeUnit(text) &&
    !NUMBERED.test(text) &&
    !headsAGroup(grid, row, unitColumn, keyColumn)
  )
    return pass('no-name');
  return pass('section');
}

/** A unit alone in its row, the people of the unit below it without one of their own. */
function headsAGroup(
  grid: SheetGrid,
  row: number,
  unitColumn: number,
  keyColumn: number | undefined,
): boolean {
  return (
    keyColumn !== undefined && grid.own(row + 1, keyColumn) !== '' && grid.own(row + 1, unitColumn) === ''
  );
}

function isInsideMerge(grid: SheetGrid, row: number, column: number): boolean {
  const range = grid.merge(row, column);
  return range !== undefined && range.top < row && grid.own(range.top, range.left) !== '';
}
