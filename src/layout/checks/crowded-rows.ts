import { type RowBox, rowBoxes } from './row-boxes.ts';
import type { BookRow } from './seat-book.ts';

/**
 * Find the rows whose seats must be compared one by one: their own seats stand close, or the floor of another
 * row comes into theirs. In a hall of straight rows there are none, however many seats it has.
 *
 * @returns rows in the order given; a seat of any other row overlaps no seat.
 */
export function crowdedRows(rows: readonly BookRow[]): readonly BookRow[] {
  const boxes = rowBoxes(rows);
  const crowded = boxes.map((box) => !box.spaced);
  const order = boxes.map((_, row) => row).sort((a, b) => box(a).lowY - box(b).lowY);
  order.forEach((row, place) => {
    const { lowX, highX, highY } = box(row);
    // Rows stand behind one another, so few reach into the depth of this one.
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next] as number;
      const behind = box(other);
      if (behind.lowY >= highY) break;
      if (behind.lowX >= highX || behind.highX <= lowX) continue;
      crowded[row] = true;
      crowded[other] = true;
    }
  });
  return rows.filter((_, row) => crowded[row]);

  function box(row: number): RowBox {
    return boxes[row] as RowBox;
  }
}
