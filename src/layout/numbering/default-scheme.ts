import type { SeatRow } from '../seat.ts';
import { type NumberingScheme, numberingSchema } from './numbering-scheme.ts';

const BY_ROW = numberingSchema.parse({});
const AROUND_TABLE = numberingSchema.parse({
  rows: { style: 'none' },
  seats: { order: 'continuous', count: 'whole-block' },
});

/**
 * The numbering that suits an arrangement where nobody has chosen one: rows and seats for halls, rostrums and
 * photographs; table and seat for round tables, clockwise from the seat of honour; one count around any other table.
 */
export function defaultScheme(rows: readonly SeatRow[]): NumberingScheme {
  return rows.some(({ part }) => part !== 'row' && part !== 'round') ? AROUND_TABLE : BY_ROW;
}
