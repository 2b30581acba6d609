import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { type Given, givenNumber } from './fit-table.ts';
import { makeFreeRow, type Spot } from './make-free-row.ts';
import {
  BEHIND_PITCH_MM,
  behindOffsets,
  receptionFields,
  receptionFurniture,
  receptionNeeds,
} from './reception-seats.ts';
import { CHAIR_MM } from './table-sides.ts';

const MOST_SOFAS = 60;

const schema = z
  .strictObject({
    base: z
      .int()
      .min(1)
      .max(MOST_SOFAS)
      .default(2)
      .describe('Sofas at the base, the two principals in its middle'),
    left: z.int().min(0).max(MOST_SOFAS).default(3).describe("Sofas of the arm at the principals' left hand"),
    right: z
      .int()
      .min(0)
      .max(MOST_SOFAS)
      .default(3)
      .describe("Sofas of the arm at the principals' right hand"),
    ...receptionFields,
  })
  .describe('Reception (会见): sofas in a U, open towards the door and the camera');

/** Parameters of a reception in a U. */
export type ReceptionUParameters = z.infer<typeof schema>;

const LONGEST_ARM_PER_BASE = 5;

function fit(demand: Demand, given: Given): unknown {
  const { each, behind } = receptionNeeds(demand);
  const set = { left: givenNumber(given, 'left'), right: givenNumber(given, 'right') };
  const arms = (set.left ?? 0) + (set.right ?? 0);
  const armsSet = set.left !== undefined && set.right !== undefined;
  const usual = armsSet
    ? Math.min(MOST_SOFAS, Math.max(2, 2 * each - arms))
    : 2 * Math.ceil(each / LONGEST_ARM_PER_BASE);
  const base = givenNumber(given, 'base') ?? usual;
  const rest = Math.max(0, 2 * each - base - arms);
  const isFree = set.left === undefined && set.right === undefined;
  const arm = Math.min(MOST_SOFAS, isFree ? Math.ceil(rest / 2) : rest);
  return { base, left: set.left ?? arm, right: set.right ?? arm, behind, ...given };
}

const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/**
 * Reception (会见) in a U. The origin is the middle of the base.
 *
 * All sofas are one row: from the open end of the arm at the principals' left, along the base, to the
 * other open end. Interpreters and note-takers have chairs behind the two in the middle.
 *
 * @see docs/SEATING-RULES.md [RC1] [RC2]
 */
export const receptionU: Arrangement<ReceptionUParameters> = {
  kind: 'reception-u',
  nativeFacingDeg: 180,
  nativeFrame: 'A',
  schema,
  fit,
  layOut: (parameters, { blockId, placing }) => {
    const { base, left, right, behind, sofaWidthMm, sofaDepthMm, gapMm } = parameters;
    const pitchMm = sofaWidthMm + gapMm;
    const cornerMm = Math.max(gapMm, 300);
    const armX = (base * pitchMm - gapMm) / 2 + cornerMm + sofaDepthMm / 2;
    const armY = (index: number): number => sofaDepthMm / 2 + cornerMm + sofaWidthMm / 2 + index * pitchMm;
    const baseX = (index: number): number => ((base - 1) / 2 - index) * pitchMm;
    const spots: Spot[] = [
      ...count(left).map((index) => ({ xMm: armX, yMm: armY(left - 1 - index), facingDeg: 270 })),
      ...count(base).map((index) => ({ xMm: baseX(index), yMm: 0, facingDeg: 180 })),
      ...count(right).map((index) => ({ xMm: -armX, yMm: armY(index), facingDeg: 90 })),
    ];
    const tables = [
      ...count(Math.max(0, left - 1)).map((index) => ({ xMm: armX, yMm: armY(left - 1.5 - index) })),
      ...count(base - 1).map((index) => ({ xMm: baseX(index + 0.5), yMm: 0 })),
      ...count(Math.max(0, right - 1)).map((index) => ({ xMm: -armX, yMm: armY(index + 0.5) })),
    ];
    const sofas = { id: `${blockId}/sofas`, part: 'row', tier: 0, kind: 'sofa' } as const;
    const rows = [makeFreeRow({ ...sofas, spots, axis: left + (base - 1) / 2, placing })];
    if (behind > 0) {
      const yMm = -(sofaDepthMm / 2 + parameters.behindGapMm + CHAIR_MM / 2);
      const seats = behindOffsets(behind, pitchMm, BEHIND_PITCH_MM);
      const chairs = seats.map((offset) => ({ xMm: -offset, yMm, facingDeg: 180 }));
      const row = { id: `${blockId}/behind`, part: 'row', tier: 1, kind: 'chair' } as const;
      rows.push(makeFreeRow({ ...row, spots: chairs, placing }));
    }
    return { rows, furniture: receptionFurniture(blockId, spots, tables, parameters, placing) };
  },
};
