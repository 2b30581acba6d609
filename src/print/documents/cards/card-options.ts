import { z } from 'zod';
import { faceOption } from '../../layout/face-option.ts';

/** Settings of seat cards and tickets. */
export const cardOptions = z.strictObject({
  holder: z
    .enum(['person', 'ticket'])
    .default('person')
    .describe('person: one for everybody seated; ticket: one for every seat, without a name'),
  where: z.enum(['everywhere', 'hall']).default('everywhere').describe('hall: only seats in rows of a hall'),
  perSheet: z.enum(['2', '4', '8', '10', 'own']).default('8').describe('Cards on a sheet of A4'),
  widthMm: z.number().min(50).max(198).default(90).describe('Of a card, where perSheet is own'),
  heightMm: z.number().min(40).max(285).default(54).describe('Of a card, where perSheet is own'),
  entrance: z
    .string()
    .max(40)
    .default('')
    .describe('Words for the entrance on every card; the nearest door of the plan unless told'),
  showMeeting: z.boolean().default(true).describe('Time and place'),
  showUnit: z.boolean().default(true),
  showMap: z.boolean().default(true).describe('Small map with the seat marked'),
  showCode: z.boolean().default(true).describe('QR code of the seat'),
  note: z.string().max(60).default('').describe('One line at the foot: 请提前 15 分钟入场'),
  face: faceOption.default('hei').describe('Of the name'),
});
/** Settings of seat cards and tickets. */
export type CardOptions = z.output<typeof cardOptions>;
