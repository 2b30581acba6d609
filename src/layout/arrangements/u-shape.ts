import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import type { Policies } from '../policies.ts';
import { fitTable, type Given, givenSides, oddUp, shareOpposite } from './fit-table.ts';
import { seatsAround, sidesNeed } from './seats-around.ts';
import { hasSeats, openTableFields, type SideCounts } from './table-sides.ts';

const schema = z
  .strictObject({
    ...openTableFields,
    tableDepthMm: z.number().min(400).max(1500).default(600).describe('Depth of each of the tables'),
    openingMm: z.number().min(300).max(20000).default(1800).describe('Least width between the arms'),
  })
  .refine((counts) => hasSeats({ ...counts, foot: 0 }), 'a table needs a seat')
  .describe('U-shape (U 形): a base and two arms, open towards the screen or door');

/** Parameters of a U-shape. */
export type UShapeParameters = z.infer<typeof schema>;

const WIDEST_U = 45;

/** Leave out the foot, where a U is open. */
const withoutFoot = <Sides extends object>({ foot: _open, ...sides }: Sides & { readonly foot?: number }) =>
  sides;

function fit(demand: Demand, given: Given, policies: Policies): unknown {
  const set = givenSides(given);
  const armsSet = set.left !== undefined && set.right !== undefined;
  const share = (atTable: number, places: number): Partial<SideCounts> => {
    const rest = Math.max(1, atTable - (set.left ?? 0) - (set.right ?? 0));
    const head = set.head ?? oddUp(armsSet ? rest : Math.floor(atTable / 3));
    return { head, ...shareOpposite(places - head, set, ['left', 'right'], 'any') };
  };
  const form = { widest: WIDEST_U, talkSides: ['left', 'right'], share } as const;
  const { ring, behind, ...table } = fitTable(demand, given, policies, form);
  return {
    ...withoutFoot(table),
    ...(ring && { ring: withoutFoot(ring) }),
    ...(behind && { behind: withoutFoot(behind) }),
    ...given,
  };
}

/**
 * U-shape (U 形), open towards the bottom of the plan. The origin is the middle of its outline.
 *
 * @see docs/SEATING-RULES.md [T5]
 */
export const uShape: Arrangement<UShapeParameters> = {
  kind: 'u-shape',
  nativeFacingDeg: 180,
  nativeFrame: 'P',
  schema,
  fit,
  layOut: (parameters, { blockId, placing, policies }) => {
    const { tableDepthMm, openingMm } = parameters;
    const seating = {
      ...parameters,
      foot: 0,
      ring: { ...parameters.ring, foot: 0 },
      behind: { ...parameters.behind, foot: 0 },
    };
    const need = sidesNeed(seating, policies);
    const widthMm = Math.max(need.acrossMm, openingMm + 2 * tableDepthMm);
    const armMm = Math.max(0, need.downMm);
    const depthMm = armMm + tableDepthMm;
    const sideMiddleMm = tableDepthMm / 2;
    const sideMm = (widthMm - tableDepthMm) / 2;
    const base = { xMm: 0, yMm: -armMm / 2, widthMm, depthMm: tableDepthMm };
    const arm = { yMm: sideMiddleMm, widthMm: tableDepthMm, depthMm: armMm };
    const furniture = [makeFurniture(`${blockId}/table-head`, 'table', base, placing)];
    if (armMm > 0) {
      furniture.push(
        makeFurniture(`${blockId}/table-left`, 'table', { ...arm, xMm: sideMm }, placing),
        makeFurniture(`${blockId}/table-right`, 'table', { ...arm, xMm: -sideMm }, placing),
      );
    }
    return {
      rows: seatsAround(blockId, { widthMm, depthMm, sideMiddleMm }, seating, policies, placing),
      furniture,
    };
  },
};
