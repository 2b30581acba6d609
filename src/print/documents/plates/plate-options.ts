import { z } from 'zod';
import { faceOption } from '../../layout/face-option.ts';
import { NARROWEST } from '../../layout/fit-text.ts';
import { PLATE_FORMAT_NAMES, PLATE_FORMATS, type PlateFormat } from './plate-formats.ts';

/** Settings of name plates. */
export const plateOptions = z.strictObject({
  format: z.enum([...PLATE_FORMAT_NAMES, 'own']).default('a4-fold'),
  widthMm: z.number().min(30).max(400).default(200).describe('Of one face, where the format is own'),
  heightMm: z.number().min(15).max(290).default(100).describe('Of one face, where the format is own'),
  sheet: z
    .enum(['A4', 'A3', 'exact'])
    .default('A4')
    .describe('exact: the page is the plate itself, for stock that is cut already'),
  sides: z.enum(['both', 'one']).default('both').describe('both: the upper half is turned, for folding'),
  people: z.enum(['all', 'seated', 'selected']).default('all').describe('Nobody who has asked for leave'),
  selected: z.array(z.string().max(64)).max(20_000).default([]).describe('Ids, where people is selected'),
  onlyNotInStock: z.boolean().default(false).describe('Leave out whose plate lies in the library'),
  stock: z
    .array(z.string().max(300))
    .max(50_000)
    .default([])
    .describe('Names of the plates in the library; a name as often as there are plates of it'),
  order: z.enum(['seat', 'rank', 'name', 'list']).default('seat'),
  nameOrder: z.enum(['surname-stroke', 'fullname-stroke', 'pinyin']).default('surname-stroke'),
  second: z.enum(['none', 'unit', 'title', 'unit-title']).default('none').describe('A smaller line'),
  secondPlace: z.enum(['above', 'below']).default('above'),
  latin: z.enum(['none', 'pinyin', 'column']).default('none').describe('The name in Latin letters below'),
  latinColumn: z.string().max(200).default('').describe('Column of the list, where latin is column'),
  spaceInTwo: z.boolean().default(true).describe('A space inside names of two characters: 张　三'),
  face: faceOption.default('song-heavy'),
  secondFace: faceOption.default('hei'),
  sizeMm: z.number().min(0).max(200).default(0).describe('Height of a character; 0 = as large as fits all'),
  narrowest: z
    .number()
    .min(0.3)
    .max(1)
    .default(NARROWEST)
    .describe('Longer names make the whole batch smaller; a very long one is smaller alone'),
  paper: z.enum(['white', 'red', 'pink']).default('white'),
  printGround: z.boolean().default(false).describe('Print the colour too; false = coloured paper is put in'),
  marks: z.boolean().default(true).describe('Where to fold and to cut'),
});
/** Settings of name plates. */
export type PlateOptions = z.output<typeof plateOptions>;

/** The format chosen, the own one by its sizes; one side asked for makes it a single. */
export function plateFormatOf({ format, widthMm, heightMm, sides }: PlateOptions): PlateFormat {
  const chosen: PlateFormat = format === 'own' ? { face: { widthMm, heightMm } } : PLATE_FORMATS[format];
  return sides === 'one' ? { ...chosen, single: true } : chosen;
}
