import type { SeatRow } from '../seat.ts';
import { labelsFrom } from './label-sequence.ts';
import type { NumberingScheme, RowNumbering } from './numbering-scheme.ts';
import { overlay } from './overlay.ts';

/** Label rows that are counted together, front row first; returns one label a row. */
function labelGroup(count: number, options: RowNumbering): readonly string[] {
  const { style, prefix, suffix } = options;
  const labels =
    style === 'none' ? Array.from({ length: count }, () => '') : labelsFrom({ ...options, style }, count);
  const ordered = options.direction === 'back-to-front' ? [...labels].reverse() : labels;
  return ordered.map((label) => prefix + label + suffix);
}

/**
 * Label the rows of a block. Rows of a section with row settings of its own (a balcony) are counted apart.
 *
 * @param rows - in order of honour, front row first; for a banquet, one row a table.
 * @returns one label a row, in the order of `rows`.
 */
export function numberRows(rows: readonly SeatRow[], scheme: NumberingScheme): readonly string[] {
  const apart = new Map(
    scheme.sections
      .filter((section) => Object.keys(section.rows).length > 0)
      .map((section) => [section.name, overlay(scheme.rows, section.rows)] as const),
  );
  if (apart.size === 0) return labelGroup(rows.length, scheme.rows);
  const groups = new Map<RowNumbering, number[]>();
  rows.forEach((row, index) => {
    const options = apart.get(row.sections?.[0] ?? '') ?? scheme.rows;
    const members = groups.get(options) ?? [];
    members.push(index);
    groups.set(options, members);
  });
  const labels: string[] = rows.map(() => '');
  for (const [options, members] of groups) {
    const written = labelGroup(members.length, options);
    members.forEach((row, place) => {
      labels[row] = written[place] as string;
    });
  }
  return labels;
}
