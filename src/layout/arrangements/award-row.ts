import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import { makeStraightRow } from '../geometry/make-row.ts';
import { rowAxis } from '../geometry/row-axis.ts';
import type { Policies } from '../policies.ts';
import type { Furniture, SeatRow } from '../seat.ts';
import { rankRow } from '../seat-order.ts';
import { type Given, givenNumber } from './fit-table.ts';

const MOST_PLACES = 60;
/** More people who receive nothing than this, and than twice the recipients, are an audience and no row of leaders. */
const MOST_LEADERS = 15;
const USUAL_LEADERS = 5;

const schema = z
  .strictObject({
    leaders: z
      .int()
      .min(0)
      .max(MOST_PLACES)
      .default(5)
      .describe('Leaders who hand out the awards; none with a podium'),
    recipients: z.int().min(1).max(MOST_PLACES).default(5).describe('Places of those who receive one'),
    podium: z.boolean().default(false).describe('Recipients alone, each on a step'),
    pitchMm: z.number().min(500).max(2500).default(900),
    rowGapMm: z.number().min(600).max(3000).default(900).describe('From a leader to his recipient'),
  })
  .describe('Award row (颁奖): recipients stand before the leaders, or on a podium');

/** Parameters of an award row. */
export type AwardRowParameters = z.infer<typeof schema>;

const STEP_DEPTH_MM = 700;

/**
 * As many places as leaders, and before them as many as receive at a time: one from each leader. An empty
 * centre between two equal heads is empty in both rows. On a podium stand all recipients, or all people
 * where nobody is marked as one. Where the list holds the audience too, the first leaders hand out, one for
 * each recipient.
 */
function fit(demand: Demand, given: Given, policies: Policies): unknown {
  const rest = Math.max(0, demand.people - demand.recipients);
  const audience = rest > Math.max(MOST_LEADERS, 2 * demand.recipients);
  const others = audience ? Math.min(MOST_LEADERS, demand.recipients || USUAL_LEADERS) : rest;
  const set = givenNumber(given, 'leaders');
  const podium = typeof given.podium === 'boolean' ? given.podium : (set ?? others) === 0;
  const gap = policies.twinHeads === 'centre-gap' && others > 1 ? 1 : 0;
  const leaders = set ?? (podium ? 0 : others + gap);
  const most = podium || leaders === 0 ? Number.POSITIVE_INFINITY : leaders;
  const atATime = podium ? demand.recipients || demand.people : (demand.recipients || others) + gap;
  return {
    leaders: Math.min(MOST_PLACES, leaders),
    recipients: Math.min(MOST_PLACES, Math.max(1, Math.min(most, atATime))),
    podium,
    ...given,
  };
}

/** Index of the recipients' row on the axis: on the leaders' grid, the first before the first leader. */
function recipientsAxis(recipients: number, leaders: number, policies: Policies): number {
  const own = rowAxis(recipients, policies);
  const theirs = rowAxis(leaders, policies);
  if (leaders === 0 || Number.isInteger(own - theirs)) return own;
  return rankRow(recipients, policies).anchor - (rankRow(leaders, policies).anchor - theirs);
}

/**
 * Award row (颁奖). The origin is the middle of the row of leaders, or of the podium.
 *
 * All face the hall, as for the photo that follows.
 *
 * @see docs/SEATING-RULES.md [Z1] [Z2]
 */
export const awardRow: Arrangement<AwardRowParameters> = {
  kind: 'award-row',
  nativeFacingDeg: 180,
  nativeFrame: 'A',
  schema,
  fit,
  layOut: (parameters, { blockId, placing, policies }) => {
    const { pitchMm, podium, recipients } = parameters;
    const leaders = podium ? 0 : parameters.leaders;
    const straight = { part: 'row', pitchMm, xMm: 0, facingDeg: 180, kind: 'standing', placing } as const;
    const rows: SeatRow[] = [];
    const furniture: Furniture[] = [];
    if (leaders > 0) {
      const row = {
        id: `${blockId}/leaders`,
        tier: 0,
        count: leaders,
        axis: rowAxis(leaders, policies),
        yMm: 0,
      };
      rows.push(makeStraightRow({ ...straight, ...row }));
    }
    const axis = recipientsAxis(recipients, leaders, policies);
    const yMm = leaders > 0 ? parameters.rowGapMm : 0;
    const front = { id: `${blockId}/recipients`, tier: leaders > 0 ? 1 : 0, count: recipients, axis, yMm };
    rows.push(makeStraightRow({ ...straight, ...front }));
    for (let place = 0; podium && place < recipients; place += 1) {
      const step = { xMm: (axis - place) * pitchMm, yMm, widthMm: pitchMm, depthMm: STEP_DEPTH_MM };
      furniture.push(makeFurniture(`${blockId}/step${place + 1}`, 'riser', step, placing));
    }
    return { rows, furniture };
  },
};
