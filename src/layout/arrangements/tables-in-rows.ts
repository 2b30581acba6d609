/**
 * Set a number of tables out in rows, the far row first: straight columns, or one main table in front of
 * the others.
 *
 * All rows but the main table's are odd together or even together, so that centred rows keep straight columns.
 *
 * @param tables - 1 or more.
 * @returns tables of each row.
 * @example tablesInRows(10) // [1, 3, 3, 3]
 */
export function tablesInRows(tables: number): number[] {
  if (tables <= 2) return [Math.max(1, tables)];
  const ideal = Math.sqrt(tables * 1.2);
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let width = 1; width <= tables; width += 1) {
    for (const first of width % 2 === 1 ? [1, width] : [1]) {
      const rest = tables - first;
      const count = Math.ceil(rest / width);
      const missing = count * width - rest;
      if (missing % 2 !== 0 || (first > 1 && missing > 0)) continue;
      const rows = [first, ...Array.from({ length: count }, () => width)];
      rows[rows.length - 1] = (rows.at(-1) ?? 0) - missing;
      // A ragged last row, or the main table in one line with others, is like a field a little too narrow.
      const cost = 3 * Math.abs(Math.log2(width / ideal)) + (1.5 * missing) / width + (first > 1 ? 0.3 : 0);
      if (cost < least) {
        least = cost;
        best = rows;
      }
    }
  }
  return best.filter((row) => row > 0);
}
