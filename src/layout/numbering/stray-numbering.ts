import type { SeatRow } from '../seat.ts';
import type { NumberingScheme } from './numbering-scheme.ts';

/** A part of a numbering scheme that names a seat or a section which the block has not. */
export interface StrayNumbering {
  /** Keys and indices from the root of the scheme. */
  readonly path: readonly (string | number)[];
  readonly name: string;
}

/**
 * Find what a numbering scheme says of seats and sections that are not there.
 *
 * @param rows - the block's rows.
 * @see docs/SEATING-RULES.md [K16]
 */
export function strayNumbering(
  rows: readonly SeatRow[],
  { overrides = {}, sections = [] }: Partial<Pick<NumberingScheme, 'overrides' | 'sections'>>,
): readonly StrayNumbering[] {
  const written = Object.keys(overrides);
  if (written.length === 0 && sections.length === 0) return [];
  const ids = new Set(rows.flatMap(({ seats }) => seats.map(({ id }) => id)));
  const names = new Set(rows.flatMap((row) => row.sections ?? []));
  return [
    ...written.filter((seat) => !ids.has(seat)).map((seat) => ({ path: ['overrides', seat], name: seat })),
    ...sections.flatMap(({ name }, index) =>
      names.has(name) ? [] : [{ path: ['sections', index, 'name'], name }],
    ),
  ];
}
