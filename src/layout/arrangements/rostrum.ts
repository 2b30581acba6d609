import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import { aisleShift, makeStraightRow } from '../geometry/make-row.ts';
import { rowAxis } from '../geometry/row-axis.ts';
import type { Policies } from '../policies.ts';
import type { Furniture, SeatRow } from '../seat.ts';
import { policiesOfRow } from '../seat-order.ts';

const WIDEST_ROW = 15;
const MOST_IN_A_ROW = 200;
const MOST_ROWS = 30;

const schema = z
  .strictObject({
    rows: z
      .array(z.int().min(1).max(MOST_IN_A_ROW))
      .min(1)
      .max(MOST_ROWS)
      .describe('Seats of each row, front row first'),
    seatPitchMm: z.number().min(400).max(3000).default(800),
    rowDepthMm: z.number().min(700).max(5000).default(1600),
    tableDepthMm: z.number().min(0).max(1500).default(500).describe('0 = chairs without tables'),
    aisles: z
      .array(
        z.strictObject({
          row: z.int().min(1).describe('1 = front row'),
          afterSeat: z.int().min(1).describe("counted from the sitters' left"),
          widthMm: z.number().min(300).max(5000).default(1000),
        }),
      )
      .default([]),
    lectern: z
      .union([z.enum(['by-policy', 'none']), z.strictObject({ xMm: z.number(), yMm: z.number() })])
      .default('by-policy')
      .describe("A fixed lectern is given by its place in the block's frame and always wins"),
  })
  .describe('Rostrum (主席台): one or several raised rows that face the hall');

/** Parameters of a rostrum. */
export type RostrumParameters = z.infer<typeof schema>;

const CHAIR_TO_TABLE_MM = 300;
const LECTERN = { widthMm: 700, depthMm: 500 } as const;

/** Rows of nearly equal length for a head-count; the front row odd where there is a choice. */
export function rowsForHeadCount(people: number, widestRow: number): number[] {
  if (people <= widestRow) return [Math.max(1, people)];
  const rowCount = Math.ceil(people / widestRow);
  const rows: number[] = [];
  let left = people;
  for (let row = 0; row < rowCount; row += 1) {
    const even = Math.ceil(left / (rowCount - row));
    const length = row < rowCount - 1 && even % 2 === 0 && even < widestRow ? even + 1 : even;
    rows.push(Math.min(length, left));
    left -= length;
  }
  return rows.filter((length) => length > 0);
}

function fit(demand: Demand, given: Readonly<Record<string, unknown>>, policies: Policies): unknown {
  const { people, executives } = demand;
  const keepFront = policies.backRows === 'reserved-for-role' && executives > 0 && executives < people;
  const rows = keepFront
    ? [Math.min(executives, MOST_IN_A_ROW), ...rowsForHeadCount(people - executives, WIDEST_ROW)]
    : rowsForHeadCount(people, WIDEST_ROW);
  const [front = 1, ...behind] = rows.slice(0, MOST_ROWS);
  const gap = policies.twinHeads === 'centre-gap' && front > 1 ? 1 : 0;
  return { rows: [front + gap, ...behind], ...given };
}

/** Rostrum (主席台). The origin is the middle of the front row. */
export const rostrum: Arrangement<RostrumParameters> = {
  kind: 'rostrum',
  nativeFacingDeg: 180,
  nativeFrame: 'A',
  schema,
  fit,
  layOut: (parameters, { blockId, placing, policies }) => {
    const rows: SeatRow[] = [];
    const furniture: Furniture[] = [];
    parameters.rows.forEach((count, tier) => {
      const id = `${blockId}/r${tier + 1}`;
      const axis = rowAxis(count, policiesOfRow(policies, tier));
      const yMm = -tier * parameters.rowDepthMm;
      const pitchMm = parameters.seatPitchMm;
      const aisles = parameters.aisles.filter((aisle) => aisle.row === tier + 1 && aisle.afterSeat < count);
      const straight = { id, part: 'row', tier, count, pitchMm, xMm: 0, yMm, facingDeg: 180 } as const;
      rows.push(makeStraightRow({ ...straight, kind: 'chair', axis, aisles, placing }));
      if (parameters.tableDepthMm === 0) return;
      const cuts = [0, ...aisles.map((aisle) => aisle.afterSeat).sort((a, b) => a - b), count];
      cuts.slice(1).forEach((end, run) => {
        const start = cuts[run] ?? 0;
        const middle = (start + end - 1) / 2;
        const table = {
          xMm: -((middle - axis) * pitchMm + aisleShift(middle, axis, aisles)),
          yMm: yMm + CHAIR_TO_TABLE_MM + parameters.tableDepthMm / 2,
          widthMm: (end - start) * pitchMm,
          depthMm: parameters.tableDepthMm,
        };
        furniture.push(makeFurniture(`${id}/table${run + 1}`, 'table', table, placing));
      });
    });
    const lectern = lecternOf(parameters, policies);
    if (lectern !== undefined) {
      furniture.push(makeFurniture(`${blockId}/lectern`, 'lectern', { ...lectern, ...LECTERN }, placing));
    }
    return { rows, furniture };
  },
};

/** Where the lectern stands in the block's frame: fixed, at the presidium's right front, or on the axis [H3]. */
function lecternOf(
  parameters: RostrumParameters,
  policies: Policies,
): { readonly xMm: number; readonly yMm: number } | undefined {
  const { lectern, rows, seatPitchMm, tableDepthMm } = parameters;
  if (lectern === 'none') return undefined;
  if (lectern !== 'by-policy') return lectern;
  if (policies.lectern === 'explicit') return undefined;
  const tableFrontMm = CHAIR_TO_TABLE_MM + tableDepthMm;
  if (policies.lectern === 'front-centre') return { xMm: 0, yMm: tableFrontMm + 1200 };
  const count = rows[0] ?? 0;
  const rightEndMm = (count - 0.5 - rowAxis(count, policies)) * seatPitchMm;
  // Those on the rostrum face down the plan: their right is the left of the drawing.
  return { xMm: -(rightEndMm + 900), yMm: tableFrontMm };
}
