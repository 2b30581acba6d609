import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { closeUp } from './close-up.ts';
import { closedRows } from './closed-rows.ts';
import { handOutOrder } from './hand-out-order.ts';

const rows = hallRows([3, 3, 3, 3]);
/** Seven people p1-p7 fill the front. */
const seating = handOutOrder(rows)
  .slice(0, 7)
  .map((seat, index) => ({ seat, person: `p${index + 1}` }));

describe('hand-out', () => {
  it('L8: front row first, each row from the sitters’ left', () => {
    expect(handOutOrder(hallRows([2, 2]))).toEqual(['hall/r1/1', 'hall/r1/2', 'hall/r2/1', 'hall/r2/2']);
  });

  it('L8: with a seating only seats that have somebody', () => {
    const two = [{ seat: 'hall/r2/1' }, { seat: 'hall/r1/2' }];
    expect(handOutOrder(rows, two)).toEqual(['hall/r1/2', 'hall/r2/1']);
  });

  it('L9: rows behind the last one used are closed', () => {
    expect(closedRows(rows, seating)).toEqual(['hall/r4']);
    expect(closedRows(rows, [{ seat: 'hall/r2/3' }])).toEqual(['hall/r3', 'hall/r4']);
    expect(closedRows(rows, [])).toEqual(['hall/r1', 'hall/r2', 'hall/r3', 'hall/r4']);
  });

  it('L10: a seat emptied in front is taken by the last person of the last row', () => {
    expect(closeUp(rows, seating, ['hall/r1/2'])).toEqual([
      { person: 'p7', from: 'hall/r3/1', to: 'hall/r1/2' },
    ]);
  });

  it('L10: two drop-outs, the second from the row that has become the last', () => {
    expect(closeUp(rows, seating, ['hall/r2/1', 'hall/r1/2'])).toEqual([
      { person: 'p7', from: 'hall/r3/1', to: 'hall/r1/2' },
    ]);
    expect(closeUp(rows, seating, ['hall/r1/1', 'hall/r1/2'])).toEqual([
      { person: 'p7', from: 'hall/r3/1', to: 'hall/r1/1' },
      { person: 'p6', from: 'hall/r2/3', to: 'hall/r1/2' },
    ]);
  });

  it('L10: nobody moves for a seat emptied in the last row, and nobody who must stay moves', () => {
    expect(closeUp(rows, seating, ['hall/r3/1'])).toEqual([]);
    expect(closeUp(rows, seating, ['hall/r1/1'], new Set(['p7']))).toEqual([
      { person: 'p6', from: 'hall/r2/3', to: 'hall/r1/1' },
    ]);
  });

  it('L10: afterwards no row before the last used one has an emptied seat; no more moves than emptied seats', () => {
    const all = handOutOrder(rows);
    fc.assert(
      fc.property(fc.subarray([...all]), fc.subarray([...all]), (taken, gone) => {
        const sitting = taken.map((seat) => ({ seat, person: seat }));
        const moves = closeUp(rows, sitting, gone);
        const rowOf = (seat: string): number => Math.floor(all.indexOf(seat) / 3);
        const left = new Set(taken.filter((seat) => !gone.includes(seat)));
        for (const { from, to } of moves) {
          expect(rowOf(to)).toBeLessThan(rowOf(from));
          expect(left.delete(from)).toBe(true);
          left.add(to);
        }
        const last = Math.max(-1, ...[...left].map(rowOf));
        expect(gone.filter((seat) => !left.has(seat) && rowOf(seat) < last)).toEqual([]);
        expect(moves.length).toBeLessThanOrEqual(gone.length);
      }),
    );
  });
});
