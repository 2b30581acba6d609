import type { SeatField } from '../../scene/seat-field.ts';

/** A line of the tree of seats: a block, a row of it, or a seat of that row. */
export interface TreeItem {
  readonly kind: 'block' | 'row' | 'seat';
  /** Number of the block, the row or the seat in the field. */
  readonly number: number;
  readonly level: 1 | 2 | 3;
  /** How many there are on its level, and the how-manieth it is; from 1. */
  readonly size: number;
  readonly place: number;
  readonly open: boolean;
}

const ROWS_AROUND = 3;
const SEATS_AROUND = 30;
/** A drawing with no more seats than this is listed whole. */
const WHOLE_UP_TO = 150;

/**
 * The lines near the seat in focus: all blocks, the rows around it and the seats around it in its row, in the
 * order a reader of the drawing meets them. A hall of a hundred thousand seats has a tree of a hundred lines;
 * a small room is listed whole.
 */
export function treeItems(field: SeatField, focus: number): readonly TreeItem[] {
  const items: TreeItem[] = [];
  const focusRow = field.rowOf[focus] ?? 0;
  const focusBlock = field.rows[focusRow]?.block;
  field.blocks.forEach((_, block) => {
    const open = block === focusBlock || field.count <= WHOLE_UP_TO;
    items.push({ kind: 'block', number: block, level: 1, size: field.blocks.length, place: block + 1, open });
    if (open) items.push(...rowItems(field, block, focusRow, focus));
  });
  return items;
}

function rowItems(field: SeatField, block: number, focusRow: number, focus: number): readonly TreeItem[] {
  const rows = field.rows.flatMap((row, number) => (row.block === block ? [number] : []));
  const at = rows.indexOf(focusRow);
  const whole = field.count <= WHOLE_UP_TO;
  return rows.flatMap((number, place): readonly TreeItem[] => {
    if (!whole && Math.abs(place - at) > ROWS_AROUND) return [];
    const open = whole || number === focusRow;
    const item = { kind: 'row', number, level: 2, size: rows.length, place: place + 1, open } as const;
    return open ? [item, ...seatItemsOf(field, number, focus)] : [item];
  });
}

function seatItemsOf(field: SeatField, rowNumber: number, focus: number): readonly TreeItem[] {
  const row = field.rows[rowNumber];
  if (row === undefined) return [];
  const size = row.to - row.from;
  const seats = Array.from({ length: size }, (_, index) =>
    row.forward ? row.from + index : row.to - 1 - index,
  );
  const at = seats.indexOf(focus);
  const whole = field.count <= WHOLE_UP_TO;
  return seats.flatMap((number, place): readonly TreeItem[] =>
    !whole && Math.abs(place - at) > SEATS_AROUND
      ? []
      : [{ kind: 'seat', number, level: 3, size, place: place + 1, open: false }],
  );
}
