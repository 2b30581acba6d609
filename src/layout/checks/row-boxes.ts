import { sineCosine } from '../geometry/point.ts';
import type { Seat, SeatKind, SeatRow } from '../seat.ts';
import type { BookRow } from './seat-book.ts';
import { coreRadius } from './seat-core.ts';

/** The floor of one row, in a frame turned along the rows, so that rows of a turned hall keep apart too. */
export interface RowBox {
  readonly lowX: number;
  readonly lowY: number;
  readonly highX: number;
  readonly highY: number;
  /** No two seats of the row can touch: each stands a whole seat farther along than the one before. */
  readonly spaced: boolean;
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

/** The largest core among the seats of a row. */
function radiusOf(seats: readonly Seat[]): number {
  let kind: SeatKind | undefined;
  let radius = 0;
  for (let index = 0; index < seats.length; index += 1) {
    const seat = seats[index] as Seat;
    if (seat.kind === kind) continue;
    kind = seat.kind;
    radius = Math.max(radius, coreRadius(kind));
  }
  return radius;
}

function boxOf(row: SeatRow, sine: number, cosine: number): RowBox {
  const { seats } = row;
  const radius = radiusOf(seats);
  const reach = 2 * radius;
  let [lowX, lowY, highX, highY] = [1 / 0, 1 / 0, -1 / 0, -1 / 0];
  // Each seat a whole seat farther than the one before: to the right, to the left, down or up.
  let [right, left, down, up] = [true, true, true, true];
  let [lastX, lastY] = [0, 0];
  for (let index = 0; index < seats.length; index += 1) {
    const seat = seats[index] as Seat;
    const x = seat.xMm * cosine + seat.yMm * sine;
    const y = seat.yMm * cosine - seat.xMm * sine;
    if (x < lowX) lowX = x;
    if (x > highX) highX = x;
    if (y < lowY) lowY = y;
    if (y > highY) highY = y;
    if (index > 0) {
      right &&= x - lastX >= reach;
      left &&= lastX - x >= reach;
      down &&= y - lastY >= reach;
      up &&= lastY - y >= reach;
    }
    lastX = x;
    lastY = y;
  }
  return {
    lowX: lowX - radius,
    lowY: lowY - radius,
    highX: highX + radius,
    highY: highY + radius,
    spaced: right || left || down || up,
  };
}

/** Box of the floor that the seats of each row can reach, in one frame for all. */
export function rowBoxes(rows: readonly BookRow[]): readonly RowBox[] {
  const { sine, cosine } = alongLongest(rows);
  return rows.map(({ row }) => boxOf(row, sine, cosine));
}
