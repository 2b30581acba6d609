import { z } from 'zod';
import { POLICY_VALUES } from './policies.ts';

/** Reads chosen policies; one that is missing keeps its default. */
export const policiesSchema = z
  .strictObject({
    high: z.enum(POLICY_VALUES.high).exactOptional(),
    evenRule: z.enum(POLICY_VALUES.evenRule).exactOptional(),
    twoRule: z.enum(POLICY_VALUES.twoRule).exactOptional(),
    evenAnchor: z.enum(POLICY_VALUES.evenAnchor).exactOptional(),
    twinHeads: z.enum(POLICY_VALUES.twinHeads).exactOptional(),
    backRows: z.enum(POLICY_VALUES.backRows).exactOptional(),
    hostSeat: z.enum(POLICY_VALUES.hostSeat).exactOptional(),
    lectern: z.enum(POLICY_VALUES.lectern).exactOptional(),
    facingAlign: z.enum(POLICY_VALUES.facingAlign).exactOptional(),
    tableOrientation: z.enum(POLICY_VALUES.tableOrientation).exactOptional(),
    interpreters: z.enum(POLICY_VALUES.interpreters).exactOptional(),
    reception: z.enum(POLICY_VALUES.reception).exactOptional(),
    chairAt: z.enum(POLICY_VALUES.chairAt).exactOptional(),
    sideFill: z.enum(POLICY_VALUES.sideFill).exactOptional(),
    photo: z.enum(POLICY_VALUES.photo).exactOptional(),
    banquet: z.enum(POLICY_VALUES.banquet).exactOptional(),
    tableHigh: z.enum(POLICY_VALUES.tableHigh).exactOptional(),
    seatNumbers: z.enum(POLICY_VALUES.seatNumbers).exactOptional(),
    hallFill: z.enum(POLICY_VALUES.hallFill).exactOptional(),
    awards: z.enum(POLICY_VALUES.awards).exactOptional(),
    nameOrder: z.enum(POLICY_VALUES.nameOrder).exactOptional(),
  })
  .describe('口径: readings on which offices differ; what is missing has its default');
