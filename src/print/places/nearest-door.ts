import type { Seat } from '../../layout/seat.ts';
import type { PrintSource } from '../print-source.ts';

/**
 * Name of the door nearest to a seat; of equally near ones the first of the plan. Doors without a name are
 * passed over: nobody could find them by it.
 *
 * @returns undefined where no door has a name.
 */
export function nearestDoor({ plan }: PrintSource, seat: Seat): string | undefined {
  let best: { readonly label: string; readonly far: number } | undefined;
  for (const { kind, label = '', xMm, yMm } of plan.venue.fixtures) {
    if (kind !== 'door' || label === '') continue;
    const far = Math.hypot(xMm - seat.xMm, yMm - seat.yMm);
    if (best === undefined || far < best.far - 0.5) best = { label, far };
  }
  return best?.label;
}
