import type { PrintSource } from '../print-source.ts';
import type { PrintTable } from '../print-table.ts';
import type { ListColumn, ListRow } from './table-paper.ts';

/** Characters that no spreadsheet takes in the name of a sheet. */
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Show a list as rows for a spreadsheet; words over a group stand in the first cell of a line of their own. */
export function tableOf(
  { plan }: PrintSource,
  heading: string,
  { columns, rows }: { readonly columns: readonly ListColumn[]; readonly rows: readonly ListRow[] },
): PrintTable {
  const name = plan.meeting.name;
  return {
    name: heading.replace(FORBIDDEN, ' ').slice(0, 31),
    title: name === '' ? heading : `${name}　${heading}`,
    columns: columns.map(({ heading: text, widthMm }) => ({ heading: text, widthMm })),
    rows: rows.map((row) =>
      row.kind === 'cells' ? row.cells : [row.text, ...columns.slice(1).map(() => '')],
    ),
  };
}
