import type { Field } from './field.ts';

/** A column of a table; `column` counts from 0 in the sheet. */
export interface TableColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: Field;
  readonly confidence: number;
}

/** A table found in a sheet: its headings and the block of rows below them. Rows and columns count from 0, ends included. */
export interface Table {
  readonly kind: 'people' | 'agenda';
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly TableColumn[];
  /** Words above the headings, without the nearest: titles and notes. */
  readonly title: string;
  /** The words directly above the headings or the first row: 二、列席人员, 俄方, 3号桌. */
  readonly head: string;
  /** True when nothing but the cells themselves told what the columns are. */
  readonly guessed: boolean;
  /** True for names one after another: no row says anything for the next. */
  readonly isNameList?: true;
  /** What the heading of the names says of everybody under it: 党委书记. */
  readonly post?: string;
  /** Other columns of names that share the rows: where one of them has a name, nobody is missing here. */
  readonly beside?: readonly number[];
}

/** Find the column of a field. */
export const columnOf = (table: Table, field: Field): TableColumn | undefined =>
  table.columns.find((column) => column.field === field);

/** The column that makes a row an entry: the topic of an agenda, the name or family name of a person. */
export const keyColumnOf = (table: Table): TableColumn | undefined =>
  table.kind === 'agenda'
    ? columnOf(table, 'topic')
    : (columnOf(table, 'name') ?? columnOf(table, 'family-name'));
