import { z } from 'zod';
import { marginMm } from '../../layout/sheet-options.ts';

/** Offices that sign unless others are named. */
export const USUAL_OFFICES = {
  zh: ['经办人', '会务组负责人', '办公室主任', '分管领导', '主要领导'],
  en: ['Prepared by', 'Head of meeting staff', 'Office director', 'Leader in charge', 'Principal leader'],
} as const;

/** Settings of the approval sheet. */
export const approvalOptions = z.strictObject({
  head: z
    .enum(['red', 'plain'])
    .default('red')
    .describe('red: the organiser in red above a red line, where the plan names one'),
  offices: z.array(z.string().max(40)).max(8).default([]).describe('Who signs; the usual ones unless told'),
  frame: z.enum(['auto', 'A', 'S', 'P', 'T']).default('auto').describe('From where the map is seen'),
  showMap: z.boolean().default(true),
  showIssues: z.boolean().default(true).describe('What is still open: people without a seat, conflicts'),
  showPins: z.boolean().default(true).describe('Seats fixed by an instruction, with its reason'),
  notes: z.string().max(2000).default('').describe('Words for the leader; those of the meeting unless told'),
  marginMm: marginMm.default(20),
});
/** Settings of the approval sheet. */
export type ApprovalOptions = z.output<typeof approvalOptions>;
