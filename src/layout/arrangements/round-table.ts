import { z } from 'zod';
import type { Arrangement } from '../arrangement.ts';
import { evenUp } from './fit-table.ts';
import { diameterFor, makeRoundTable } from './round-seats.ts';

const MOST_SEATS = 60;

const schema = z
  .strictObject({
    seats: z.int().min(1).max(MOST_SEATS).default(10),
    diameterMm: z.number().min(600).max(12000).optional().describe('1800 for ten, growing with the seats'),
  })
  .describe('Round banquet table (圆桌)');

/** Parameters of a round table. */
export type RoundTableParameters = z.infer<typeof schema>;

/**
 * Round banquet table (圆桌). The origin is its middle.
 *
 * @see docs/SEATING-RULES.md [B1]-[B3]
 */
export const roundTable: Arrangement<RoundTableParameters> = {
  kind: 'round-table',
  nativeFacingDeg: 180,
  nativeFrame: 'P',
  schema,
  fit: (demand, given, policies) => {
    const people = Math.min(MOST_SEATS, Math.max(1, demand.people));
    // A second host sits exactly opposite the first: that needs an even number of seats.
    return { seats: policies.banquet === 'two-hosts' ? evenUp(people) : people, ...given };
  },
  layOut: ({ seats, diameterMm }, { blockId, placing }) => {
    const { row, furniture } = makeRoundTable({
      id: `${blockId}/t1`,
      tier: 0,
      seats,
      diameterMm: diameterMm ?? diameterFor(seats),
      middle: { xMm: 0, yMm: 0 },
      placing,
    });
    return { rows: [row], furniture: [furniture] };
  },
};
