import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import type { Policies } from '../policies.ts';
import { fitTable, type Given, givenSides, isTalk, shareOpposite } from './fit-table.ts';
import { seatsAround, sidesNeed } from './seats-around.ts';
import { hasSeats, type SideCounts, tableFields } from './table-sides.ts';

const schema = z
  .strictObject({
    ...tableFields,
    orientation: z
      .enum(['auto', 'crosswise', 'lengthwise'])
      .default('auto')
      .describe(
        'crosswise: a long side faces the door; lengthwise: a short end does; auto: see the policies',
      ),
    tableDepthMm: z.number().min(600).max(4000).default(1400).describe('From one long side to the other'),
    tableLengthMm: z.number().min(0).max(60000).default(1400).describe('At least; it grows with the seats'),
  })
  .refine(hasSeats, 'a table needs a seat')
  .describe('Long table (长条桌): head, foot and ends; in one piece');

/** Parameters of a long table. */
export type LongTableParameters = z.infer<typeof schema>;

const WIDEST_TABLE = 40;

type Orientation = 'crosswise' | 'lengthwise';

function orientationFor(given: Given, policies: Policies, talk: boolean): Orientation {
  if (given.orientation === 'crosswise' || given.orientation === 'lengthwise') return given.orientation;
  const { head = 0, left = 0, right = 0, foot = 0 } = givenSides(given);
  const across = Math.max(head, foot);
  const down = Math.max(left, right);
  if (across !== down) return across > down ? 'crosswise' : 'lengthwise';
  return !talk && policies.chairAt === 'short-end' ? 'lengthwise' : policies.tableOrientation;
}

function fit(demand: Demand, given: Given, policies: Policies): unknown {
  const crosswise = orientationFor(given, policies, isTalk(demand)) === 'crosswise';
  const longSides = crosswise ? (['head', 'foot'] as const) : (['left', 'right'] as const);
  const set = givenSides(given);
  const share = (_atTable: number, places: number): Partial<SideCounts> => {
    const ends = crosswise
      ? { left: set.left ?? 0, right: set.right ?? 0 }
      : { head: set.head ?? 1, foot: set.foot ?? (demand.reporters > 0 ? 1 : 0) };
    const atSides = places - Object.values(ends).reduce((sum, seats) => sum + seats, 0);
    return { ...ends, ...shareOpposite(atSides, set, longSides, crosswise ? 'odd' : 'any') };
  };
  const form = { widest: WIDEST_TABLE, talkSides: longSides, share };
  return { ...fitTable(demand, given, policies, form), ...given };
}

/**
 * Long table (长条桌), crosswise or lengthwise. The origin is the middle of the table.
 *
 * @see docs/SEATING-RULES.md [T3] [T4] [M1]-[M5]
 */
export const longTable: Arrangement<LongTableParameters> = {
  kind: 'long-table',
  nativeFacingDeg: 180,
  nativeFrame: 'P',
  schema,
  fit,
  layOut: (parameters, { blockId, placing, policies }) => {
    const { tableDepthMm, tableLengthMm } = parameters;
    const crosswise = orientationFor(parameters, policies, false) === 'crosswise';
    const need = sidesNeed(parameters, policies);
    const widthMm = Math.max(need.acrossMm, crosswise ? tableLengthMm : tableDepthMm);
    const depthMm = Math.max(need.downMm, crosswise ? tableDepthMm : tableLengthMm);
    const table = { xMm: 0, yMm: 0, widthMm, depthMm };
    return {
      rows: seatsAround(blockId, { widthMm, depthMm, sideMiddleMm: 0 }, parameters, policies, placing),
      furniture: [makeFurniture(`${blockId}/table`, 'table', table, placing)],
    };
  },
};
