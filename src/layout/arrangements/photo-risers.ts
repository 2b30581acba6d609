import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import { makeStraightRow } from '../geometry/make-row.ts';
import { rowAxis } from '../geometry/row-axis.ts';
import type { Policies } from '../policies.ts';
import type { Furniture, SeatRow } from '../seat.ts';
import { policiesOfRow } from '../seat-order.ts';
import type { Given } from './fit-table.ts';
import { CHAIR_MM } from './table-sides.ts';

const MOST_IN_A_ROW = 120;
const MOST_ROWS = 30;

const schema = z
  .strictObject({
    rows: z
      .array(z.int().min(1).max(MOST_IN_A_ROW))
      .min(1)
      .max(MOST_ROWS)
      .describe('People of each row, the seated front row first'),
    seatPitchMm: z.number().min(500).max(1500).default(650).describe('Between two chairs of the front row'),
    standingPitchMm: z.number().min(500).max(1500).default(550),
    stepDepthMm: z.number().min(450).max(1500).default(600).describe('Depth of a step of the risers'),
    gapMm: z.number().min(100).max(2000).default(300).describe('From the chairs to the first step'),
  })
  .describe('Photo (合影): a seated front row, standing rows on risers behind it');

/** Parameters of a group photo. */
export type PhotoRisersParameters = z.infer<typeof schema>;

const LONE_ROW = 7;
/** A group of n people stands in about √(n / 6) + 1 rows: three times as wide as tall. */
const PEOPLE_PER_SQUARE_ROW = 6;

/**
 * Share a group among the rows of a photo: an odd front row, the rows behind a little wider.
 *
 * @returns people of each row, the front row first; no more and no longer rows than there may be.
 * @see docs/SEATING-RULES.md [C1]
 * @example photoRows(11) // [5, 6]
 */
export function photoRows(people: number): number[] {
  if (people <= LONE_ROW) return [Math.max(1, people)];
  const square = Math.round(Math.sqrt(people / PEOPLE_PER_SQUARE_ROW)) + 1;
  const rowCount = Math.min(MOST_ROWS, Math.max(2, square));
  const share = Math.min(MOST_IN_A_ROW, Math.floor(people / rowCount));
  const rows = [share % 2 === 0 ? share - 1 : share];
  let left = people - (rows[0] ?? 0);
  for (let row = 1; row < rowCount; row += 1) {
    const length = Math.min(MOST_IN_A_ROW, Math.floor(left / (rowCount - row)));
    rows.push(length);
    left -= length;
  }
  return rows;
}

function fit(demand: Demand, given: Given, policies: Policies): unknown {
  const [front = 1, ...behind] = photoRows(demand.people);
  const gap = policies.twinHeads === 'centre-gap' && front > 1 ? 1 : 0;
  return { rows: [front + gap, ...behind], ...given };
}

/**
 * Photo (合影). The origin is the middle of the front row.
 *
 * @see docs/SEATING-RULES.md [C1]-[C4]
 */
export const photoRisers: Arrangement<PhotoRisersParameters> = {
  kind: 'photo-risers',
  nativeFacingDeg: 180,
  nativeFrame: 'A',
  schema,
  fit,
  layOut: (parameters, { blockId, placing, policies }) => {
    const { seatPitchMm, standingPitchMm, stepDepthMm, gapMm } = parameters;
    const standingY = (tier: number): number => -(CHAIR_MM / 2 + gapMm + (tier - 0.5) * stepDepthMm);
    const rows = parameters.rows.map((count, tier): SeatRow => {
      const axis = rowAxis(count, policiesOfRow(policies, tier));
      const row = { id: `${blockId}/r${tier + 1}`, part: 'row', tier, count, axis } as const;
      const front = { kind: 'chair', pitchMm: seatPitchMm, yMm: 0 } as const;
      const back = { kind: 'standing', pitchMm: standingPitchMm, yMm: standingY(tier) } as const;
      return makeStraightRow({ ...row, ...(tier === 0 ? front : back), xMm: 0, facingDeg: 180, placing });
    });
    const places = rows.slice(1).map(({ seats, axis }) => 2 * Math.max(axis, seats.length - 1 - axis) + 2);
    const widthMm = Math.max(0, ...places) * standingPitchMm;
    const furniture = rows.slice(1).map((_, index): Furniture => {
      const step = { xMm: 0, yMm: standingY(index + 1), widthMm, depthMm: stepDepthMm };
      return makeFurniture(`${blockId}/riser${index + 2}`, 'riser', step, placing);
    });
    return { rows, furniture };
  },
};
