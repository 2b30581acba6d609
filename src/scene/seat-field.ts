import type { Frame } from '../layout/arrangement.ts';
import { normalDeg, sineCosine } from '../layout/geometry/point.ts';
import type { LaidBlock } from '../layout/lay-out-blocks.ts';
import { frameTurnDeg } from '../layout/read-out.ts';
import type { SeatRow } from '../layout/seat.ts';
import { NO_BOX, type SceneBox } from './box.ts';
import { drawnWidthMm } from './seat-items.ts';

/** A run of seats of the field: one row of a block. */
export interface FieldRow {
  readonly row: SeatRow;
  /** Number of its block in the field. */
  readonly block: number;
  /** Numbers of its seats: `from` up to, but without, `to`. */
  readonly from: number;
  readonly to: number;
  /** The least distance between neighbours, millimetres: how wide a name may be. */
  readonly roomMm: number;
  /** True where a reader of the drawing meets the sitters' left end first. */
  readonly forward: boolean;
}

/**
 * The seats of a drawing as arrays, so that a hundred thousand of them are a few blocks of memory.
 * A seat is a number: its place in the order of the blocks, their rows and the sitters' left to right.
 */
export interface SeatField {
  readonly count: number;
  readonly ids: readonly string[];
  /** Number of a seat by its id. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Middle of each seat in the drawing, millimetres. */
  readonly xMm: Float64Array;
  readonly yMm: Float64Array;
  /** Where each sitter looks in the drawing, degrees clockwise from its top. */
  readonly facingDeg: Float32Array;
  /** Width and depth as drawn. */
  readonly sizeMm: Float32Array;
  /** 1 where people stand. */
  readonly standing: Uint8Array;
  /** Number of each seat's row in `rows`. */
  readonly rowOf: Uint32Array;
  readonly rows: readonly FieldRow[];
  readonly blocks: readonly string[];
  readonly box: SceneBox;
}

/** What a field is built from. */
export type FieldBlock = Pick<LaidBlock, 'id' | 'rows'>;

const LONE_SEAT_MM = 900;

/**
 * Build the seats of a drawing in a frame: places turned, nothing mirrored.
 *
 * @param blocks - in the room frame.
 * @see docs/SEATING-RULES.md "Frames"
 */
export function fieldOf(blocks: readonly FieldBlock[], frame: Frame): SeatField {
  const turnDeg = frameTurnDeg(frame);
  const { sine, cosine } = sineCosine(turnDeg);
  const count = blocks.reduce((all, { rows }) => rows.reduce((sum, row) => sum + row.seats.length, all), 0);
  const ids: string[] = [];
  const numberOf = new Map<string, number>();
  const xMm = new Float64Array(count);
  const yMm = new Float64Array(count);
  const facingDeg = new Float32Array(count);
  const sizeMm = new Float32Array(count);
  const standing = new Uint8Array(count);
  const rowOf = new Uint32Array(count);
  const rows: FieldRow[] = [];
  let { left, top, right, bottom } = NO_BOX;
  blocks.forEach((block, blockNumber) => {
    for (const row of block.rows) {
      const from = ids.length;
      let leastMm = row.seats.length < 2 ? LONE_SEAT_MM : Number.POSITIVE_INFINITY;
      for (const seat of row.seats) {
        const at = ids.length;
        const x = seat.xMm * cosine - seat.yMm * sine + 0;
        const y = seat.xMm * sine + seat.yMm * cosine + 0;
        const size = drawnWidthMm(seat);
        if (at > from) {
          leastMm = Math.min(leastMm, Math.hypot(x - (xMm[at - 1] ?? 0), y - (yMm[at - 1] ?? 0)));
        }
        ids.push(seat.id);
        numberOf.set(seat.id, at);
        xMm[at] = x;
        yMm[at] = y;
        facingDeg[at] = normalDeg(seat.facingDeg + turnDeg);
        sizeMm[at] = size;
        standing[at] = seat.kind === 'standing' ? 1 : 0;
        rowOf[at] = rows.length;
        left = Math.min(left, x - size / 2);
        right = Math.max(right, x + size / 2);
        top = Math.min(top, y - size / 2);
        bottom = Math.max(bottom, y + size / 2);
      }
      const to = ids.length;
      const dx = (xMm[to - 1] ?? 0) - (xMm[from] ?? 0);
      const dy = (yMm[to - 1] ?? 0) - (yMm[from] ?? 0);
      const across = Math.abs(dx) + 1 >= Math.abs(dy);
      const forward = row.part === 'round' || (across ? dx >= 0 : dy >= 0);
      rows.push({ row, block: blockNumber, from, to, roomMm: leastMm, forward });
    }
  });
  const box = { left, top, right, bottom };
  const names = blocks.map((block) => block.id);
  return { count, ids, numberOf, xMm, yMm, facingDeg, sizeMm, standing, rowOf, rows, blocks: names, box };
}
