import { sineCosine } from '../geometry/point.ts';
import type { Seat, SeatKind, SeatRow } from '../seat.ts';
import type { BookRow } from './seat-book.ts';
import { coreRadius } from './seat-core.ts';

/** The floor of one row, in a frame turned along the rows, so that rows of a turned hall keep apart too. */
export interface RowBox {
  lowX: number;
  lowY: number;
  highX: number;
  highY: number;
  /** No two seats of the row can touch: each stands a whole seat farther along than the one before. */
  spaced: boolean;
}

/** Direction of the longest row, first seat to last: the frame in which the other rows are measured. */
function alongLongest(rows: readonly BookRow[]): { readonly sine: number; readonly cosine: number } {
  let longest: SeatRow | undefined;
  for (const { row } of rows) if (row.seats.length > (longest?.seats.length ?? 1)) longest = row;
  const first = longest?.seats[0];
  const last = longest?.seats[longest.seats.length - 1];
  if (first === undefined || last === undefined) return sineCosine(0);
  const dx = last.xMm - first.xMm;
  const dy = last.yMm - first.yMm;
  const length = Math.hypot(dx, dy);
  return length === 0 ? sineCosine(0) : { sine: dy / length, cosine: dx / length };
}

function boxOf(row: SeatRow, sine: number, cosine: number): RowBox {
  const { seats } = row;
  const box = { lowX: 1 / 0, lowY: 1 / 0, highX: -1 / 0, highY: -1 / 0, spaced: true };
  let kind: SeatKind | undefined;
  let radius = 0;
  let [leastX, mostX, leastY, mostY] = [1 / 0, -1 / 0, 1 / 0, -1 / 0];
  let [lastX, lastY] = [0, 0];
  for (let index = 0; index < seats.length; index += 1) {
    const seat = seats[index] as Seat;
    const x = seat.xMm * cosine + seat.yMm * sine;
    const y = seat.yMm * cosine - seat.xMm * sine;
    if (seat.kind !== kind) {
      kind = seat.kind;
      radius = Math.max(radius, coreRadius(kind));
    }
    box.lowX = Math.min(box.lowX, x);
    box.highX = Math.max(box.highX, x);
    box.lowY = Math.min(box.lowY, y);
    box.highY = Math.max(box.highY, y);
    if (index > 0) {
      leastX = Math.min(leastX, x - lastX);
      mostX = Math.max(mostX, x - lastX);
      leastY = Math.min(leastY, y - lastY);
      mostY = Math.max(mostY, y - lastY);
    }
    lastX = x;
    lastY = y;
  }
  const reach = 2 * radius;
  box.spaced = leastX >= reach || mostX <= -reach || leastY >= reach || mostY <= -reach;
  box.lowX -= radius;
  box.lowY -= radius;
  box.highX += radius;
  box.highY += radius;
  return box;
}

/** Box of the floor that the seats of each row can reach, in one frame for all. */
export function rowBoxes(rows: readonly BookRow[]): readonly RowBox[] {
  const { sine, cosine } = alongLongest(rows);
  return rows.map(({ row }) => boxOf(row, sine, cosine));
}
