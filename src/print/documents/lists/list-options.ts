import { z } from 'zod';
import { listSheet, marginMm } from '../../layout/sheet-options.ts';

/** The lists there are. */
export const LISTS = ['by-seat', 'by-name', 'by-unit', 'sign-in', 'absentees', 'door', 'tables'] as const;
/** A list. */
export type ListKind = (typeof LISTS)[number];

/** Settings of lists. */
export const listOptions = z.strictObject({
  list: z.enum(LISTS).default('by-seat'),
  nameOrder: z
    .enum(['as-planned', 'surname-stroke', 'fullname-stroke', 'pinyin', 'given-list'])
    .default('as-planned')
    .describe('Of the list by name and the sign-in sheet; as-planned: the policy of the scheme'),
  sheet: listSheet.default('A4'),
  lie: z.enum(['portrait', 'landscape']).default('portrait'),
  marginMm: marginMm.default(15),
  textMm: z.number().min(2.5).max(8).default(3.7).describe('Height of a character'),
  rowMm: z
    .number()
    .min(5)
    .max(25)
    .default(7.5)
    .describe('Least height of a line; the sign-in sheet takes more'),
  showTitle: z.boolean().default(true),
  showPhone: z.boolean().default(false).describe('On the sign-in sheet and the list of absentees'),
  showEmpty: z.boolean().default(false).describe('Empty seats in the list by seat'),
});
/** Settings of lists. */
export type ListOptions = z.output<typeof listOptions>;
