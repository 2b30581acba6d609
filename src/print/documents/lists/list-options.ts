import { z } from 'zod';
import { listLook } from '../../set/list-look.ts';

/** The lists there are. */
export const LISTS = ['by-seat', 'by-name', 'by-unit', 'sign-in', 'absentees', 'door', 'tables'] as const;

/** Settings of lists. */
export const listOptions = z.strictObject({
  list: z.enum(LISTS).default('by-seat'),
  nameOrder: z
    .enum(['as-planned', 'surname-stroke', 'fullname-stroke', 'pinyin', 'given-list'])
    .default('as-planned')
    .describe('Of the list by name and the sign-in sheet; as-planned: the policy of the scheme'),
  // The sign-in sheet takes more height a line.
  ...listLook({ textMm: 3.7, rowMm: 7.5 }),
  showTitle: z.boolean().default(true),
  showPhone: z.boolean().default(false).describe('On the sign-in sheet and the list of absentees'),
  showEmpty: z.boolean().default(false).describe('Empty seats in the list by seat'),
});
/** Settings of lists. */
export type ListOptions = z.output<typeof listOptions>;
