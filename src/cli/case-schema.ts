import { z } from 'zod';
import { FRAMES } from '../layout/arrangement.ts';
import { ARRANGEMENTS } from '../layout/arrangements/registry.ts';
import { PARTIES, ROLES } from '../layout/attendee.ts';
import { policiesSchema } from '../layout/policies-schema.ts';
import { RULES } from '../layout/rules/registry.ts';

const kinds = (registry: readonly { readonly kind: string }[]) => z.enum(registry.map(({ kind }) => kind));
/** Line breaks and other control characters would tear a printed line. */
const text = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => value.trim() !== '' && !/\p{Cc}/u.test(value), 'a text that is not blank, on one line');
/** A kilometre on either side: no room is larger. */
const lengthMm = z.number().min(-1_000_000).max(1_000_000);
const id = z.string().min(1).max(200);
const blockId = z
  .string()
  .regex(/^[^/\s]{1,60}$/, 'a short id without blanks or strokes (/)')
  .describe('Stands before the stroke in the ids of its seats: rostrum/r1/3');

const person = z
  .strictObject({
    id: id.exactOptional().describe('The name unless told; needed where two people have one name'),
    name: text,
    rank: z.int().min(1).exactOptional().describe('1 = most senior; the place in the list unless told'),
    unit: text.exactOptional(),
    party: z.enum(PARTIES).exactOptional().describe('主方 or 客方'),
    roles: z.array(z.enum(ROLES)).default([]),
    block: blockId.exactOptional().describe('The block this person is meant for'),
    grade: z.int().min(1).exactOptional().describe('Grade of an award, 1 = highest'),
    batch: z.int().min(1).exactOptional().describe('Batch of an award, 1 = first on stage'),
    table: z.int().min(1).exactOptional().describe('Banquet table promised, 1 = main table'),
    serves: id.exactOptional().describe('Whom an interpreter, note-taker or assistant serves'),
  })
  .describe('人员');

const people = z.union([z.int().min(0).max(200_000), z.array(z.union([text, person])).max(200_000)]);

const point = z.strictObject({ xMm: lengthMm, yMm: lengthMm });

const takes = z
  .strictObject({
    roles: z.array(z.enum(ROLES)).exactOptional(),
    party: z.enum(PARTIES).exactOptional(),
    units: z.array(text).exactOptional(),
    first: z.int().min(0).exactOptional().describe('Only the most senior n of those left'),
  })
  .describe('Whom a block takes; all conditions must hold');

const options = z.strictObject({
  units: z
    .array(z.strictObject({ name: text, category: text.exactOptional() }))
    .exactOptional()
    .describe('Units in their order, for columns and zones'),
  visibleRows: z
    .tuple([z.int().min(1), z.int().min(1)])
    .refine(([first, last]) => first <= last, 'the first row, then the last')
    .exactOptional()
    .describe('First and last row that the camera sees, 1 = front'),
  reservedRows: z.array(z.int().min(1)).exactOptional().describe('Rows kept free, 1 = front'),
  together: z.array(z.array(id)).exactOptional().describe('People who want to share a table'),
  apart: z.array(z.array(id)).exactOptional().describe('People who must not share a table'),
});

const numbering = z
  .record(z.string(), z.unknown())
  .describe('Numbering scheme, see docs/CLI.md; what is missing has its default');

const parameters = z
  .record(z.string(), z.unknown())
  .describe('Parameters of the arrangement, see docs/CLI.md; counts that are missing follow the head-count');

const block = z.strictObject({
  id: blockId.exactOptional().describe('The kind of the arrangement unless told'),
  arrangement: kinds(ARRANGEMENTS),
  parameters: parameters.exactOptional(),
  place: point.exactOptional().describe('Origin of the block in the room, millimetres'),
  facingDeg: z
    .number()
    .min(-3600)
    .max(3600)
    .exactOptional()
    .describe('Where its head looks, clockwise from the top of the plan'),
  rule: kinds(RULES).exactOptional().describe('The usual rule of the arrangement unless told'),
  policies: policiesSchema.exactOptional(),
  numbering: numbering.exactOptional(),
  options: options.exactOptional(),
  takes: takes.exactOptional(),
});

/** A case: what the headless command reads. */
export const caseSchema = z
  .strictObject({
    frame: z
      .enum(FRAMES)
      .exactOptional()
      .describe('A from the hall, S from the stage, P from the door, H hall map'),
    people: z
      .union([people, z.strictObject({ guest: people.exactOptional(), host: people.exactOptional() })])
      .default([])
      .describe('A head-count, a list by rank, or both parties; names alone are enough'),
    ...block.omit({ arrangement: true, policies: true }).shape,
    arrangement: kinds(ARRANGEMENTS).exactOptional().describe('Short for one block'),
    blocks: z.array(block).exactOptional(),
    policies: policiesSchema.exactOptional(),
    pins: z
      .array(z.strictObject({ person: id, seat: id, reason: text.describe('The instruction, in words') }))
      .default([]),
    closed: z
      .array(z.strictObject({ seat: id, why: z.enum(['blocked', 'reserved']).default('blocked') }))
      .default([]),
    zones: z
      .array(
        z.strictObject({
          name: text,
          units: z
            .array(text)
            .default([])
            .describe('Names of units, in the order in which they fill the zone'),
          seats: z.array(id).max(100_000),
        }),
      )
      .exactOptional()
      .describe('Seats set aside for units by hand; of two zones with one seat the first has it'),
    agenda: z
      .array(
        z.strictObject({
          id: id.exactOptional(),
          title: text,
          reporters: z.array(id).default([]),
          observers: z.array(id).default([]),
        }),
      )
      .default([]),
    room: z
      .union([
        z.strictObject({
          widthMm: z.number().positive().max(1_000_000),
          depthMm: z.number().positive().max(1_000_000),
          obstacles: z.array(z.array(point).min(3)).default([]),
        }),
        z.strictObject({
          outline: z.array(point).min(3),
          obstacles: z.array(z.array(point).min(3)).default([]),
        }),
      ])
      .exactOptional()
      .describe('Width and depth make a room around the origin; or give its corners'),
    seating: z
      .array(z.strictObject({ seat: id, person: id }))
      .exactOptional()
      .describe('A seating to be checked as it is; without it the planner seats'),
  })
  .describe('A case of the seat planner: people, blocks, policies, pins');

/** A case as parsed. */
export type CaseJson = z.infer<typeof caseSchema>;
/** A person as parsed. */
export type PersonJson = z.infer<typeof person>;
/** A block as parsed. */
export type BlockJson = z.infer<typeof block>;
