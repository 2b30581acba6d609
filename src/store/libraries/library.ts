import { z } from 'zod';
import { policiesSchema } from '../../model/block.ts';
import type { Known } from '../../model/known.ts';
import { MEETING_KINDS } from '../../model/meeting.ts';
import { schemeSchema } from '../../model/scheme.ts';
import { venueSchema } from '../../model/venue.ts';

const id = z.string().min(1).max(80);
const name = z.string().min(1).max(300);

/** There is one set of policies of the organisation; this is its id. */
export const HOUSE = 'house';

/** What is kept apart from meetings, to be used again: one schema a library. */
export const LIBRARIES = {
  /** 会场库: rooms with their fixtures and, where they are fixed, their seats. */
  halls: z.looseObject({
    id,
    name,
    venue: venueSchema,
    blocks: schemeSchema.shape.blocks,
    closed: schemeSchema.shape.closed,
  }),
  /** 领导名录: standing list with ranks. */
  leaders: z.looseObject({
    id,
    name,
    unit: z.string().max(200).exactOptional(),
    title: z.string().max(300).exactOptional(),
    phone: z.string().max(100).exactOptional(),
    rank: z.int().min(1).max(1_000_000),
  }),
  /** 座签库存: plates already printed. */
  plates: z.looseObject({
    id,
    name,
    unit: z.string().max(200).exactOptional(),
    format: z.string().max(100),
    count: z.int().min(0).max(100_000),
    place: z.string().max(300).exactOptional(),
  }),
  /** 口径: policies that the organisation has chosen once; there is one set, its id is `house`. */
  policies: z.looseObject({ id, name, policies: policiesSchema }),
  /** 模板: how a kind of meeting is usually set up. */
  templates: z.looseObject({
    id,
    name,
    kind: z.enum(MEETING_KINDS).default('other'),
    venue: venueSchema.exactOptional(),
    scheme: schemeSchema.omit({ id: true, seating: true, pins: true }),
  }),
} as const;

/** Name of a library. */
export type LibraryName = keyof typeof LIBRARIES;
/** An item of a library. */
export type LibraryItem<Name extends LibraryName> = Known<z.output<(typeof LIBRARIES)[Name]>>;
