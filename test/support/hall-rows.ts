import { makeStraightRow } from '../../src/layout/geometry/make-row.ts';
import { UNMOVED } from '../../src/layout/geometry/point.ts';
import type { SeatRow } from '../../src/layout/seat.ts';

/** Straight rows of a hall, front row first, with the same aisles through each; seats are `hall/r1/1` … */
export function hallRows(counts: readonly number[], aisles: readonly number[] = []): readonly SeatRow[] {
  return counts.map((count, tier) =>
    makeStraightRow({
      id: `hall/r${tier + 1}`,
      part: 'row',
      tier,
      count,
      pitchMm: 550,
      xMm: 0,
      yMm: tier * 900,
      facingDeg: 0,
      kind: 'chair',
      aisles: aisles.map((afterSeat) => ({ afterSeat, widthMm: 1100 })),
      placing: UNMOVED,
    }),
  );
}
