import type { Frame } from './arrangement.ts';
import { sineCosine } from './geometry/point.ts';
import type { LaidBlock } from './lay-out-blocks.ts';
import type { Seat, SeatRow } from './seat.ts';

/** Where a row lies in the drawing. */
export type DrawingSide = 'row' | 'top' | 'right' | 'bottom' | 'left' | 'round';

/** One row as a reader of the drawing sees it. */
export interface ReadRow {
  readonly row: SeatRow;
  readonly side: DrawingSide;
  /** Left to right; top to bottom where the row runs down the drawing; clockwise round a table. */
  readonly seats: readonly Seat[];
}

/** How far a drawing is turned, clockwise, against the room plan with the stage at the top. */
export const frameTurnDeg = (frame: Frame): number => (frame === 'S' ? 180 : 0);

/**
 * Read a block as a drawing in a frame shows it.
 *
 * A, H and P show the block's own drawing (stage or far side at the top); S is the same turned by 180°,
 * never mirrored.
 *
 * @see docs/SEATING-RULES.md "Frames"
 */
export function readBlock(block: Pick<LaidBlock, 'rows' | 'placing'>, frame: Frame): readonly ReadRow[] {
  const turn = sineCosine(frameTurnDeg(frame) - block.placing.turnDeg);
  const rows = block.rows.map((row): ReadRow => {
    const [first] = row.seats;
    const last = row.seats.at(-1);
    if (row.part === 'round') return { row, side: 'round', seats: row.seats };
    const side = sideOf(row, frame);
    if (first === undefined || last === undefined) return { row, side, seats: row.seats };
    const dx = last.xMm - first.xMm;
    const dy = last.yMm - first.yMm;
    const across = dx * turn.cosine - dy * turn.sine;
    const down = dx * turn.sine + dy * turn.cosine;
    const forward = Math.abs(across) + 1 >= Math.abs(down) ? across >= 0 : down >= 0;
    const single = row.seats.length < 2;
    return { row, side, seats: forward || single ? row.seats : [...row.seats].reverse() };
  });
  return rows;
}

const TOP: Readonly<Record<string, DrawingSide>> = {
  head: 'top',
  left: 'right',
  foot: 'bottom',
  right: 'left',
};
const TURNED: Readonly<Record<string, DrawingSide>> = {
  head: 'bottom',
  left: 'left',
  foot: 'top',
  right: 'right',
};

const sideOf = (row: SeatRow, frame: Frame): DrawingSide => (frame === 'S' ? TURNED : TOP)[row.part] ?? 'row';
