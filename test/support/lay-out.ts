import type { Arrangement, Demand } from '../../src/layout/arrangement.ts';
import { type Placing, UNMOVED } from '../../src/layout/geometry/point.ts';
import { DEFAULT_POLICIES, type Policies } from '../../src/layout/policies.ts';
import type { BlockShape, SeatRow } from '../../src/layout/seat.ts';
import { NOBODY } from './plain-demand.ts';

/** What a test asks of an arrangement; everything may be left out. */
export interface Asked {
  readonly demand?: Demand;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly policies?: Partial<Policies>;
  readonly placing?: Placing;
}

/** Fit, check and lay out an arrangement as block `b`, as the application does it. */
export function layOut<Parameters>(arrangement: Arrangement<Parameters>, asked: Asked): BlockShape {
  const policies = { ...DEFAULT_POLICIES, ...asked.policies };
  const fitted = arrangement.fit(asked.demand ?? NOBODY, asked.given ?? {}, policies);
  const parameters = arrangement.schema.parse(fitted);
  return arrangement.layOut(parameters, { blockId: 'b', placing: asked.placing ?? UNMOVED, policies });
}

/** Seats of each row, by the row's name without its block. */
export const countsOf = (shape: BlockShape): Record<string, number> =>
  Object.fromEntries(shape.rows.map((row) => [row.id.slice(2), row.seats.length]));

/** The row of that name. */
export function rowNamed(shape: BlockShape, name: string): SeatRow {
  const row = shape.rows.find((one) => one.id === `b/${name}`);
  if (row === undefined)
    throw new Error(`no row ${name} among ${shape.rows.map((one) => one.id).join(', ')}`);
  return row;
}

/** Whole millimetres across the plan of each seat of a row, in the sitters' order. */
export const across = (row: SeatRow): number[] => row.seats.map((seat) => Math.round(seat.xMm) + 0);
/** Whole millimetres down the plan of each seat of a row. */
export const down = (row: SeatRow): number[] => row.seats.map((seat) => Math.round(seat.yMm) + 0);
