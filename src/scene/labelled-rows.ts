import type { SeatRow } from '../layout/seat.ts';
import type { RoomShape } from './room-shape.ts';

interface RowsAndLabels {
  readonly blocks: readonly {
    readonly rows: readonly (Pick<SeatRow, 'id' | 'part'> & {
      readonly seats: readonly { readonly id: string }[];
    })[];
  }[];
  readonly labels: RoomShape['labels'];
}

/**
 * The labels of rows that are written beside them, by row: those of rows and round tables that have
 * neighbours. A side of a table is no row, and a single row needs no label.
 */
export function labelledRows({ blocks, labels }: RowsAndLabels): ReadonlyMap<string, string> {
  const labelled = new Map<string, string>();
  for (const { rows } of blocks) {
    if (rows.length < 2) continue;
    for (const { id, part, seats } of rows) {
      const label = labels.get(seats[0]?.id ?? '')?.row ?? '';
      if (label !== '' && (part === 'row' || part === 'round')) labelled.set(id, label);
    }
  }
  return labelled;
}
