import { z } from 'zod';
import { faceOption } from '../../layout/face-option.ts';
import { mapSheet, marginMm, sheetLie } from '../../layout/sheet-options.ts';

/** Settings of the seat map. */
export const mapOptions = z.strictObject({
  part: z
    .enum(['whole', 'sections', 'whole-and-sections', 'rostrum', 'leaders'])
    .default('whole')
    .describe('sections: a page for each block; leaders: large type, rostrum and front rows with a list'),
  blocks: z.array(z.string().max(64)).max(2000).default([]).describe('Ids of blocks shown; none = all'),
  sheet: mapSheet.default('A4'),
  lie: sheetLie.default('auto'),
  marginMm: marginMm.default(12),
  fit: z.enum(['page', 'tiles']).default('page').describe('tiles: at a given scale over several sheets'),
  scale: z.int().min(10).max(500).default(50).describe('1 : this, where fit is tiles'),
  overlapMm: z.number().min(0).max(40).default(10).describe('Shared by neighbouring sheets'),
  frame: z
    .enum(['auto', 'A', 'S', 'P', 'T'])
    .default('auto')
    .describe('From where it is seen: hall, stage, door, head of the table'),
  show: z
    .enum(['auto', 'names', 'numbers'])
    .default('auto')
    .describe('auto: names where they can be read, else numbers and a list'),
  showNumbers: z.boolean().default(true).describe('Seat numbers below the names'),
  showUnits: z.boolean().default(false),
  showRoom: z.boolean().default(true).describe('Walls, doors and what stands in the room'),
  showEmpty: z.boolean().default(true).describe('Numbers on empty seats'),
  colour: z
    .enum(['none', 'unit', 'zone'])
    .default('none')
    .describe('Seats coloured, with a mark and a legend'),
  look: z.enum(['colour', 'plain']).default('colour').describe('plain: black, white and grey'),
  frontRows: z.int().min(0).max(6).default(1).describe('Rows of the hall in the large-type edition'),
  withList: z.enum(['auto', 'always', 'never']).default('auto').describe('A list of names after the map'),
  face: faceOption.default('hei').describe('Of the names'),
});
/** Settings of the seat map. */
export type MapOptions = z.output<typeof mapOptions>;
