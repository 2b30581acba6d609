import { z } from 'zod';
import { policiesSchema } from '../../model/block.ts';
import type { Known } from '../../model/known.ts';
import { MEETING_KINDS } from '../../model/meeting.ts';
import { schemeSchema } from '../../model/scheme.ts';
import { venueSchema } from '../../model/venue.ts';

const id = z.string().min(1).max(80);
const name = z.string().min(1).max(300);

/** There is one set of policies and one of settings of the organisation; this is the id of both. */
export const HOUSE = 'house';

/** Sheets that an organisation may usually print on. */
export const HOUSE_SHEETS = ['A4', 'A3'] as const;
/** Sides from which an organisation may usually look at a room: hall, stage, door, head of the table. */
export const HOUSE_FRAMES = ['A', 'S', 'P', 'T'] as const;

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
  /** 本单位设置: what holds on every computer of the organisation; there is one, its id is `house`. */
  house: z.looseObject({
    id,
    name,
    sheet: z.enum(HOUSE_SHEETS).exactOptional(),
    /** Face of names: one of the program's, or `own/<PostScript name>`. */
    face: z.string().min(1).max(210).exactOptional(),
    frame: z.enum(HOUSE_FRAMES).exactOptional(),
    language: z.enum(['zh', 'en']).exactOptional(),
    /** A JPEG in base64. */
    logo: z
      .strictObject({
        jpeg: z
          .string()
          .regex(/^[A-Za-z0-9+/]+={0,2}$/)
          .max(700_000),
        widthPx: z.int().min(1).max(4000),
        heightPx: z.int().min(1).max(4000),
      })
      .exactOptional(),
  }),
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
