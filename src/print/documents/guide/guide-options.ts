import { z } from 'zod';
import { mapSheet, marginMm, sheetLie } from '../../layout/sheet-options.ts';

/** Settings of the guide map. */
export const guideOptions = z.strictObject({
  by: z.enum(['unit', 'zone']).default('unit').describe('What is coloured and named'),
  sheet: mapSheet.default('A4').describe('A4 to hand out, A3 and A2 to put up'),
  lie: sheetLie.default('auto'),
  marginMm: marginMm.default(12),
  frame: z.enum(['auto', 'A', 'S', 'P', 'T']).default('auto').describe('From where it is seen'),
  look: z.enum(['colour', 'plain']).default('colour').describe('plain: black, white and grey'),
  showRoom: z.boolean().default(true).describe('Walls, doors and what stands in the room'),
  showLegend: z.boolean().default(true).describe('Every unit with its rows'),
  showCounts: z.boolean().default(true).describe('How many people of each unit'),
  note: z.string().max(100).default('').describe('A line below; the usual one unless told'),
});
/** Settings of the guide map. */
export type GuideOptions = z.output<typeof guideOptions>;
