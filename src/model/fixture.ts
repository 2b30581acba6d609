import { z } from 'zod';
import { idSchema } from './ids.ts';
import type { Known } from './known.ts';
import { lengthMm, outlineSchema, placeMm, turnDeg } from './measures.ts';

/** 设施: everything of a room and on its floor that nobody sits on. */
export const FIXTURE_KINDS = [
  'door',
  'stage',
  'screen',
  'column',
  'lectern',
  'flag',
  'emblem',
  'banner',
  'flowers',
  'ballot-box',
  'microphone',
  'camera',
  'water',
  'papers',
  'other',
] as const;
/** Kind of a fixture. */
export type FixtureKind = (typeof FIXTURE_KINDS)[number];

/** 设施: its middle, size and turn; an outline where it is no rectangle. */
export const fixtureSchema = z.looseObject({
  id: idSchema,
  kind: z.enum(FIXTURE_KINDS),
  xMm: placeMm,
  yMm: placeMm,
  widthMm: lengthMm,
  depthMm: lengthMm,
  turnDeg: turnDeg.default(0),
  round: z.boolean().exactOptional(),
  outline: outlineSchema.exactOptional().describe('Corners relative to the middle, before the turn'),
  label: z.string().max(200).exactOptional().describe('Words on it: text of a banner, name of a door'),
  main: z.boolean().exactOptional().describe('The door people enter by, the screen the chair faces'),
  group: idSchema.exactOptional().describe('Things of the room that are chosen and moved together'),
  locked: z.boolean().exactOptional().describe('Not moved by hand'),
});
/** 设施. */
export type Fixture = Known<z.output<typeof fixtureSchema>>;
