import { z } from 'zod';
import type { Arrangement } from '../arrangement.ts';
import { sineCosine } from '../geometry/point.ts';
import { makeFreeRow, type Spot } from './make-free-row.ts';
import {
  BEHIND_PITCH_MM,
  behindOffsets,
  receptionFields,
  receptionFurniture,
  receptionNeeds,
} from './reception-seats.ts';
import { CHAIR_MM } from './table-sides.ts';

const schema = z
  .strictObject({
    seats: z.int().min(1).max(120).default(8).describe('Sofas, the two principals in the middle'),
    arcDeg: z.number().min(60).max(240).default(180).describe('From the first sofa to the last'),
    radiusMm: z.number().min(1000).max(40000).default(2500).describe('At least; it grows with the sofas'),
    ...receptionFields,
  })
  .describe('Reception (会见): sofas in a semicircle, open towards the door and the camera');

/** Parameters of a reception in a semicircle. */
export type ReceptionSemicircleParameters = z.infer<typeof schema>;

const DEG = Math.PI / 180;

/** Radius of the sofas' middles and the angle between two of them, so that their inner corners keep the gap. */
function arcOf(parameters: ReceptionSemicircleParameters): { radiusMm: number; stepDeg: number } {
  const { seats, arcDeg, sofaWidthMm, sofaDepthMm, gapMm } = parameters;
  const halfMm = (sofaWidthMm + gapMm) / 2;
  const fullStep = seats < 2 ? 180 : Math.min(180, arcDeg / (seats - 1));
  const innerMm = fullStep >= 180 ? 0 : halfMm / Math.tan((fullStep / 2) * DEG);
  const radiusMm = Math.max(parameters.radiusMm, innerMm + sofaDepthMm / 2);
  return { radiusMm, stepDeg: (2 * Math.atan(halfMm / (radiusMm - sofaDepthMm / 2))) / DEG };
}

/**
 * Reception (会见) in a semicircle. The origin is its middle point, the principals at the top.
 *
 * @see docs/SEATING-RULES.md [RC1] [RC2]
 */
export const receptionSemicircle: Arrangement<ReceptionSemicircleParameters> = {
  kind: 'reception-semicircle',
  nativeFacingDeg: 180,
  nativeFrame: 'A',
  schema,
  fit: (demand, given) => {
    const { each, behind } = receptionNeeds(demand);
    return { seats: 2 * each, behind, ...given };
  },
  layOut: (parameters, { blockId, placing }) => {
    const { seats, behind, sofaDepthMm } = parameters;
    const { radiusMm, stepDeg } = arcOf(parameters);
    /** The spot at an angle from the axis towards the sitters' right. */
    const spotAt = (rightDeg: number, atMm: number): Spot => {
      const { sine, cosine } = sineCosine(rightDeg);
      return { xMm: -atMm * sine, yMm: -atMm * cosine, facingDeg: 180 - rightDeg };
    };
    const axis = (seats - 1) / 2;
    const spots = Array.from({ length: seats }, (_, index) => spotAt((index - axis) * stepDeg, radiusMm));
    const tables = Array.from({ length: seats - 1 }, (_, index) => {
      const spot = spotAt((index + 0.5 - axis) * stepDeg, radiusMm);
      return { xMm: spot.xMm, yMm: spot.yMm, turnDeg: spot.facingDeg };
    });
    const sofas = { id: `${blockId}/sofas`, part: 'row', tier: 0, kind: 'sofa' } as const;
    const rows = [makeFreeRow({ ...sofas, spots, axis, placing })];
    if (behind > 0) {
      const atMm = radiusMm + sofaDepthMm / 2 + parameters.behindGapMm + CHAIR_MM / 2;
      const pitchDeg = (2 * Math.atan(BEHIND_PITCH_MM / 2 / (atMm - CHAIR_MM / 2))) / DEG;
      const chairs = behindOffsets(behind, stepDeg, pitchDeg).map((offset) => spotAt(offset, atMm));
      const row = { id: `${blockId}/behind`, part: 'row', tier: 1, kind: 'chair' } as const;
      rows.push(makeFreeRow({ ...row, spots: chairs, placing }));
    }
    return { rows, furniture: receptionFurniture(blockId, spots, tables, parameters, placing) };
  },
};
