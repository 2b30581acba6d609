import { z } from 'zod';

/**
 * Form of a pretix seating plan, after `seating-plan.schema.json` of pretix/pretix, old and new files.
 *
 * Reading is wider than that schema in two ways: unknown keys are passed over, and the older form of areas
 * (width and height on the area itself, plain text) is accepted.
 */
const position = z.object({ x: z.number(), y: z.number() });
const size = z.number().min(0).max(1_000_000);

const seat = z.object({
  seat_guid: z.string().max(200),
  seat_number: z.string().max(100),
  position,
  category: z.string().max(200),
  radius: size.optional(),
});

const row = z.object({
  row_number: z.string().max(100),
  row_label: z.string().max(200).nullish(),
  position: position.optional(),
  seats: z.array(seat).max(2_000),
});

const area = z.object({
  shape: z.enum(['polygon', 'rectangle', 'ellipse', 'circle', 'text']).optional(),
  position: position.optional(),
  rotation: z.number().optional(),
  color: z.string().max(100).optional(),
  border_color: z.string().max(100).optional(),
  polygon: z.object({ points: z.array(position).max(2_000) }).optional(),
  rectangle: z.object({ width: size, height: size }).optional(),
  ellipse: z.object({ radius: position }).optional(),
  circle: z.object({ radius: size }).optional(),
  text: z
    .union([z.string().max(500), z.object({ text: z.string().max(500), position: position.optional() })])
    .optional(),
  width: size.optional(),
  height: size.optional(),
});

const zone = z.object({
  name: z.string().max(200).optional(),
  position,
  rows: z.array(row).max(2_000),
  areas: z.array(area).max(2_000).optional(),
});

export const pretixSchema = z.object({
  name: z.string().max(500),
  categories: z
    .array(z.object({ name: z.string().max(200), color: z.string().max(100).optional() }))
    .max(1_000),
  zones: z.array(zone).max(200),
  size: z.object({ width: size, height: size }).optional(),
});

/** A pretix seating plan as the file has it, positions nested. */
export type PretixPlan = z.infer<typeof pretixSchema>;
/** One area of it. */
export type PretixArea = z.infer<typeof area>;
