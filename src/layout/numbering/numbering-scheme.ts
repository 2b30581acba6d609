import { z } from 'zod';
import { POLICY_VALUES } from '../policies.ts';
import { LABEL_STYLES } from './label-style.ts';
import { overlay } from './overlay.ts';

/** Orders in which the seats of a row are numbered. */
export const SEAT_ORDERS = [...POLICY_VALUES.seatNumbers, 'centre-out'] as const;
/** continuous 连号, odd-left 左单右双, even-left 左双右单, centre-out 从中间向两边. Left is the sitters' own. */
export type SeatOrder = (typeof SEAT_ORDERS)[number];

const start = z.int().min(0).max(100_000);
const step = z.int().min(1).max(1000);
const skip = z.array(z.string().min(1).max(20)).max(500);
const affix = z.string().max(20);
const style = z.enum(LABEL_STYLES);

const rowOptions = {
  start,
  step,
  direction: z.enum(['front-to-back', 'back-to-front']),
  style: z.enum([...LABEL_STYLES, 'none']),
  skip,
  prefix: affix,
  suffix: affix,
};

const seatOptions = {
  order: z.enum(SEAT_ORDERS),
  start,
  step,
  direction: z
    .enum(['from-left', 'from-right'])
    .describe("the sitters' own left or right; round tables: clockwise or not"),
  style,
  skip,
  prefix: affix,
  suffix: affix,
};

const sectionSchema = z.strictObject({
  name: z.string().min(1).max(40),
  rows: z.strictObject(rowOptions).partial().default({}),
  seats: z.strictObject(seatOptions).partial().default({}),
});

const readable = (options: {
  readonly style?: string | undefined;
  readonly start?: number | undefined;
}): boolean => options.style !== 'letters' || options.start !== 0;

/** Schema of a numbering scheme; everything has a default, the order of seats comes from the policy `seatNumbers`. */
export const numberingSchema = z
  .strictObject({
    rows: z
      .strictObject({
        ...rowOptions,
        start: start.default(1),
        step: step.default(1),
        direction: rowOptions.direction.default('front-to-back'),
        style: rowOptions.style.default('arabic'),
        skip: skip.default([]),
        prefix: affix.default(''),
        suffix: affix.default(''),
      })
      .refine(readable, 'letters begin at 1')
      .prefault({}),
    seats: z
      .strictObject({
        ...seatOptions,
        order: seatOptions.order.optional().describe('the policy seatNumbers unless told'),
        start: start.default(1),
        step: step.default(1),
        direction: seatOptions.direction.default('from-left'),
        style: style.default('arabic'),
        skip: skip.default([]),
        prefix: affix.default(''),
        suffix: affix.default(''),
        count: z
          .enum(['each-row', 'whole-block'])
          .default('each-row')
          .describe('whole-block: around a table'),
        atAisles: z.enum(['continue', 'restart']).default('continue'),
        missing: z.enum(['passed-over', 'keep-their-number']).default('passed-over'),
      })
      .refine(readable, 'letters begin at 1')
      .prefault({}),
    sections: z.array(sectionSchema).max(100).default([]).describe('What differs in a section'),
    overrides: z.record(z.string(), z.string().max(20)).default({}).describe('Label by seat id'),
  })
  .superRefine((scheme, context) => {
    const seats = [scheme.seats, ...scheme.sections.map((section) => overlay(scheme.seats, section.seats))];
    seats.forEach((options, index) => {
      const path = index === 0 ? ['seats', 'step'] : ['sections', index - 1, 'seats', 'step'];
      if ((options.order === 'odd-left' || options.order === 'even-left') && options.step % 2 === 0) {
        context.addIssue({ code: 'custom', path, message: 'odd and even numbers need an odd step' });
      }
      if (!readable(options)) context.addIssue({ code: 'custom', path, message: 'letters begin at 1' });
    });
  })
  .describe('Numbering (编号) of rows and seats');

/** How a block's rows and seats are labelled. */
export type NumberingScheme = z.infer<typeof numberingSchema>;
/** How the rows of a block or of one section are labelled. */
export type RowNumbering = NumberingScheme['rows'];
