import type { TableColumnType } from 'antd';

/** What is ticked in the heads of columns, by column; null = nothing. */
export type ColumnFilters = Readonly<Record<string, readonly (bigint | boolean | number | string)[] | null>>;

/** True where a line stays in a table: each filtered column has one of the values that are ticked. */
export const passesFilters = <Line>(
  line: Line,
  columns: readonly Pick<TableColumnType<Line>, 'key' | 'onFilter'>[],
  filters: ColumnFilters,
): boolean =>
  columns.every(({ key, onFilter }) => {
    const ticked = filters[String(key)] ?? [];
    return onFilter === undefined || ticked.length === 0 || ticked.some((value) => onFilter(value, line));
  });
