import type { SeatRow } from '../seat.ts';

/**
 * Cut a row between two parties at its centre; where the axis lies on a seat, that seat goes to the
 * party that needs it.
 *
 * @param row - its axis decides.
 * @param left - people who want the half at the sitters' left.
 * @param right - people who want the other half.
 * @returns index of the first seat of the right half.
 * @see docs/SEATING-RULES.md [RC1], [S1]
 * @example cutAtCentre(rowOfEight, 4, 4) // 4
 */
export function cutAtCentre(row: SeatRow, left: number, right: number): number {
  if (!Number.isInteger(row.axis)) return Math.ceil(row.axis);
  const room = row.seats.length - row.axis;
  return left > row.axis && right < room ? row.axis + 1 : row.axis;
}

/**
 * Cut a row between two parties as near to its centre as leaves as few as possible without a place.
 *
 * @param row - its axis is the cut wanted.
 * @param open - for each seat whether it may be used.
 * @param left - people who want the part at the sitters' left.
 * @param right - people who want the other part.
 * @returns index of the first seat of the right part.
 * @see docs/SEATING-RULES.md [S3], [C4]
 */
export function cutToFit(row: SeatRow, open: readonly boolean[], left: number, right: number): number {
  const total = open.filter(Boolean).length;
  const wanted = row.axis + 0.5;
  let best = { cut: 0, seated: -1, off: 0 };
  let before = 0;
  const wantedByCentre = Number.isInteger(row.axis) ? cutAtCentre(row, left, right) : wanted;
  for (let cut = 0; cut <= open.length; cut += 1) {
    const seated = Math.min(left, before) + Math.min(right, total - before);
    const off = Math.abs(cut - wantedByCentre);
    if (seated > best.seated || (seated === best.seated && off < best.off)) best = { cut, seated, off };
    if (open[cut] === true) before += 1;
  }
  return best.cut;
}

/** The two parts of a cut row, each from the cut outward. */
export function halves(
  count: number,
  cut: number,
): { readonly left: readonly number[]; readonly right: readonly number[] } {
  const left = Array.from({ length: cut }, (_, place) => cut - 1 - place);
  const right = Array.from({ length: count - cut }, (_, place) => cut + place);
  return { left, right };
}
