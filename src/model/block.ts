import { z } from 'zod';
import { type PolicyName, POLICY_VALUES as V } from '../layout/policies.ts';
import { idSchema } from './ids.ts';
import type { Known } from './known.ts';
import { placeMm, turnDeg } from './measures.ts';

/** A choice among policies: only those that differ from what holds otherwise. */
export const policiesSchema = z.looseObject({
  high: z.enum(V.high).exactOptional(),
  evenRule: z.enum(V.evenRule).exactOptional(),
  twoRule: z.enum(V.twoRule).exactOptional(),
  evenAnchor: z.enum(V.evenAnchor).exactOptional(),
  twinHeads: z.enum(V.twinHeads).exactOptional(),
  backRows: z.enum(V.backRows).exactOptional(),
  hostSeat: z.enum(V.hostSeat).exactOptional(),
  lectern: z.enum(V.lectern).exactOptional(),
  facingAlign: z.enum(V.facingAlign).exactOptional(),
  tableOrientation: z.enum(V.tableOrientation).exactOptional(),
  interpreters: z.enum(V.interpreters).exactOptional(),
  reception: z.enum(V.reception).exactOptional(),
  chairAt: z.enum(V.chairAt).exactOptional(),
  sideFill: z.enum(V.sideFill).exactOptional(),
  photo: z.enum(V.photo).exactOptional(),
  banquet: z.enum(V.banquet).exactOptional(),
  tableHigh: z.enum(V.tableHigh).exactOptional(),
  seatNumbers: z.enum(V.seatNumbers).exactOptional(),
  hallFill: z.enum(V.hallFill).exactOptional(),
  awards: z.enum(V.awards).exactOptional(),
  nameOrder: z.enum(V.nameOrder).exactOptional(),
} satisfies { readonly [Name in PolicyName]: unknown });

/** Free settings whose owner (an arrangement, a numbering scheme) validates them itself. */
const settingsSchema = z.record(
  z
    .string()
    .min(1)
    .max(100)
    .refine((key) => key !== '__proto__'),
  z.unknown(),
);

/** Which people a block takes; all conditions given must hold. */
const takesSchema = z.looseObject({
  roles: z.array(z.string().max(40)).exactOptional(),
  party: z.enum(['host', 'guest']).exactOptional(),
  units: z.array(idSchema).exactOptional().describe('Ids of units'),
  first: z.int().min(0).exactOptional().describe('Only the most senior n of those left'),
});

/** 区块: a placed arrangement. Its parameters are settled when it is placed, so its seats stay what they are. */
export const blockSchema = z.looseObject({
  id: idSchema,
  name: z.string().max(200).exactOptional(),
  arrangement: z.string().min(1).max(64),
  parameters: settingsSchema.default({}),
  place: z.object({ xMm: placeMm, yMm: placeMm }),
  facingDeg: turnDeg.exactOptional(),
  rule: z.string().min(1).max(64),
  policies: policiesSchema.default({}),
  numbering: settingsSchema.default({}),
  options: z
    .looseObject({
      visibleRows: z.tuple([z.int().min(1), z.int().min(1)]).exactOptional(),
      reservedRows: z.array(z.int().min(1)).exactOptional(),
    })
    .default({}),
  takes: takesSchema.exactOptional(),
  group: idSchema.exactOptional().describe('Things of the room that are chosen and moved together'),
  locked: z.boolean().exactOptional().describe('Not moved by hand'),
});
/** 区块. */
export type Block = Known<z.output<typeof blockSchema>>;
