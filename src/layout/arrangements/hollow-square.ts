import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import type { Policies } from '../policies.ts';
import { fitTable, type Given, type GivenSides, givenSides, oddUp, shareOpposite } from './fit-table.ts';
import { seatsAround, sidesNeed } from './seats-around.ts';
import { hasSeats, type Side, type SideCounts, tableFields } from './table-sides.ts';

const schema = z
  .strictObject({
    ...tableFields,
    tableDepthMm: z.number().min(400).max(1500).default(600).describe('Depth of each of the tables'),
    hollowMm: z.number().min(300).max(20000).default(1200).describe('Least width and depth of the void'),
  })
  .refine(hasSeats, 'a table needs a seat')
  .describe('Hollow square (回字形): tables on four sides of a void');

/** Parameters of a hollow square. */
export type HollowSquareParameters = z.infer<typeof schema>;

const WIDEST_SQUARE = 60;

/** The sides of two parties: those that the user has begun to set, else as the policy turns the table [M7]. */
function talkSides({ head, left, right, foot }: GivenSides, policies: Policies): readonly [Side, Side] {
  const across = head !== undefined || foot !== undefined;
  const along = left !== undefined || right !== undefined;
  const lengthwise = across === along ? policies.tableOrientation === 'lengthwise' : along;
  return lengthwise ? ['left', 'right'] : ['head', 'foot'];
}

function fit(demand: Demand, given: Given, policies: Policies): unknown {
  const set = givenSides(given);
  const sidesSet = set.left !== undefined && set.right !== undefined;
  const share = (atTable: number, places: number): Partial<SideCounts> => {
    const quarter = Math.floor(atTable / 4);
    const head = set.head ?? set.foot ?? (sidesSet ? undefined : Math.max(1, oddUp(quarter)));
    const ends =
      head === undefined
        ? shareOpposite(places - (set.left ?? 0) - (set.right ?? 0), set, ['head', 'foot'], 'odd')
        : { head, foot: set.foot ?? head };
    const atEnds = (ends.head ?? 0) + (ends.foot ?? 0);
    return { ...ends, ...shareOpposite(places - atEnds, set, ['left', 'right'], 'any') };
  };
  const form = { widest: WIDEST_SQUARE, talkSides: talkSides(set, policies), share };
  return { ...fitTable(demand, given, policies, form), ...given };
}

/**
 * Hollow square (回字形). The origin is the middle of the void.
 *
 * @see docs/SEATING-RULES.md [T1] [T2]
 */
export const hollowSquare: Arrangement<HollowSquareParameters> = {
  kind: 'hollow-square',
  nativeFacingDeg: 180,
  nativeFrame: 'P',
  schema,
  fit,
  layOut: (parameters, { blockId, placing, policies }) => {
    const { tableDepthMm, hollowMm } = parameters;
    const need = sidesNeed(parameters, policies);
    const widthMm = Math.max(need.acrossMm, hollowMm + 2 * tableDepthMm);
    const innerMm = Math.max(need.downMm, hollowMm);
    const depthMm = innerMm + 2 * tableDepthMm;
    const endMm = (depthMm - tableDepthMm) / 2;
    const sideMm = (widthMm - tableDepthMm) / 2;
    const end = { xMm: 0, widthMm, depthMm: tableDepthMm };
    const side = { yMm: 0, widthMm: tableDepthMm, depthMm: innerMm };
    return {
      rows: seatsAround(blockId, { widthMm, depthMm, sideMiddleMm: 0 }, parameters, policies, placing),
      furniture: [
        makeFurniture(`${blockId}/table-head`, 'table', { ...end, yMm: -endMm }, placing),
        makeFurniture(`${blockId}/table-left`, 'table', { ...side, xMm: sideMm }, placing),
        makeFurniture(`${blockId}/table-right`, 'table', { ...side, xMm: -sideMm }, placing),
        makeFurniture(`${blockId}/table-foot`, 'table', { ...end, yMm: endMm }, placing),
      ],
    };
  },
};
