import { z } from 'zod';
import { fixtureSchema } from './fixture.ts';
import type { Known } from './known.ts';
import { lengthMm, outlineSchema, placeMm, turnDeg } from './measures.ts';

/** Id of a picture: its content and its type, so that equal pictures are one. */
export const pictureIdSchema = z.string().regex(/^[0-9a-f]{32}\.(png|jpg|webp)$/);

/** 底图: a picture of the room under the plan, at a known scale. */
export const backgroundSchema = z.looseObject({
  picture: pictureIdSchema,
  xMm: placeMm.describe('Left edge'),
  yMm: placeMm.describe('Top edge'),
  widthMm: lengthMm.describe('Width of the whole picture in the room'),
  heightMm: lengthMm,
  turnDeg: turnDeg.default(0),
  opacity: z.number().min(0).max(1).default(0.5),
});
/** 底图. */
export type Background = Known<z.output<typeof backgroundSchema>>;

/** 会场: the room to scale and what stands in it. */
export const venueSchema = z.looseObject({
  name: z.string().max(300).default(''),
  outline: outlineSchema.exactOptional().describe('Corners of the floor, clockwise'),
  fixtures: z.array(fixtureSchema).max(10_000).default([]),
  background: backgroundSchema.exactOptional(),
});
/** 会场. */
export type Venue = Known<z.output<typeof venueSchema>>;
