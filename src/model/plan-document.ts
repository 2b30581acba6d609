import { z } from 'zod';
import { agendaItemSchema } from './agenda-item.ts';
import { auditEntrySchema } from './audit.ts';
import { idSchema } from './ids.ts';
import type { Known } from './known.ts';
import { meetingSchema } from './meeting.ts';
import { noteSchema } from './note.ts';
import { columnSchema, personSchema } from './person.ts';
import { revisionSchema } from './revision.ts';
import { schemeSchema } from './scheme.ts';
import { unitSchema } from './unit.ts';
import { venueSchema } from './venue.ts';
import { wishSchema } from './wish.ts';

/** Word by which a plan is known, whatever its file is called. */
export const PLAN_FORMAT = 'zuoci-plan';
/** Version of the format written here; a migration leads here from each older one. */
export const PLAN_VERSION = 2;
/** Most people one plan holds. */
export const MOST_PEOPLE = 20_000;

/** 方案文件: one meeting with everything that was entered or decided, and nothing that can be derived. */
export const planDocumentSchema = z
  .looseObject({
    format: z.literal(PLAN_FORMAT),
    version: z.literal(PLAN_VERSION),
    id: idSchema,
    meeting: meetingSchema,
    people: z.array(personSchema).max(MOST_PEOPLE).default([]),
    customColumns: z.array(columnSchema).max(200).default([]).describe('Order of the columns kept'),
    units: z.array(unitSchema).max(MOST_PEOPLE).default([]),
    wishes: z.array(wishSchema).max(MOST_PEOPLE).default([]),
    venue: venueSchema.prefault({}),
    agenda: z.array(agendaItemSchema).max(1000).default([]),
    schemes: z.array(schemeSchema).min(1).max(50),
    selectedScheme: idSchema,
    revisions: z.array(revisionSchema).max(1000).default([]),
    notes: z.array(noteSchema).max(MOST_PEOPLE).exactOptional().describe('Notes of reviewers'),
    audit: z
      .array(auditEntrySchema)
      .max(1_000_000)
      .exactOptional()
      .describe('Who did what and when, each entry chained to the one before'),
    counter: z.int().min(0).describe('Numbers given to ids so far'),
  })
  .meta({ title: 'Zuoci plan', description: 'Seats and venue of one meeting (座次方案)' });
/** A plan as it is saved. */
export type PlanDocument = Known<z.output<typeof planDocumentSchema>>;
