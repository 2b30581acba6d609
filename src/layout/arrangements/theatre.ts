import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import type { SeatRow } from '../seat.ts';
import { type Bend, chevron, curved } from './hall-bend.ts';
import { countsSchema, totalOf } from './hall-counts.ts';
import { type Exceptions, exceptionsOf, seatNameSchema } from './hall-exceptions.ts';
import { fitHall } from './hall-fit.ts';
import { type LanePlan, lanesOfRows, lanesOfSections } from './hall-lanes.ts';
import { type HallFrame, makeHallRow } from './hall-row.ts';

const MOST_SEATS = 200_000;
const AISLE_MM = 1100;

const aisleSchema = z.strictObject({
  afterSeat: z.int().min(1).describe("seats before it in the widest row, from the sitters' left"),
  widthMm: z.number().min(300).max(10_000).default(AISLE_MM),
});

const sectionSchema = z.strictObject({
  name: z.string().min(1).max(40),
  seats: countsSchema(0),
  firstRow: z.int().min(1).max(1000).default(1).describe('row of the hall in which the section begins'),
});

const partShape = {
  rows: countsSchema(1).optional().describe('Whole rows, front row first'),
  aisles: z.array(aisleSchema).max(100).default([]).describe('Cut whole rows'),
  sections: z.array(sectionSchema).max(100).default([]).describe('Instead of rows and aisles'),
  crossAisles: z
    .array(
      z.strictObject({
        afterRow: z.int().min(1),
        widthMm: z.number().min(300).max(20_000).default(AISLE_MM),
      }),
    )
    .max(100)
    .default([]),
};

const balconySchema = z.strictObject({
  name: z.string().min(1).max(40).default('楼座'),
  gapMm: z.number().min(0).max(100_000).default(2000).describe('behind the last row in front of it'),
  ...partShape,
});

const balconiesSchema = z.array(balconySchema).max(9);

const schema = z
  .strictObject({
    ...partShape,
    balconies: balconiesSchema.default([]),
    shape: z.enum(['straight', 'chevron', 'curved']).default('straight'),
    wingDeg: z.number().min(1).max(45).default(15).describe('turn of the wings of a chevron'),
    radiusMm: z.number().min(3000).max(1_000_000).optional().describe('of the curved front row'),
    staggered: z.boolean().default(false).describe('every second row half a seat to the right'),
    seatPitchMm: z.number().min(400).max(2000).default(550),
    rowDepthMm: z.number().min(600).max(5000).default(900),
    aisleMm: z.number().min(300).max(10_000).default(AISLE_MM).describe('between sections'),
    sideAisles: z.boolean().default(true).describe('aisles along both ends of the rows'),
    seatType: z.enum(['soft', 'hard']).default('soft'),
    missing: z.array(seatNameSchema).max(MOST_SEATS).default([]),
    wheelchairs: z.array(seatNameSchema).max(10_000).default([]),
    wheelchairMm: z.number().min(700).max(2000).default(900),
  })
  .superRefine((hall, context) => {
    const parts = [{ part: hall, path: [] as (string | number)[] }].concat(
      hall.balconies.map((part, index) => ({ part: { ...hall, ...part }, path: ['balconies', index] })),
    );
    let seats = 0;
    for (const { part, path } of parts) {
      const bySection = part.sections.length > 0;
      if (bySection && (part.rows !== undefined || part.aisles.length > 0)) {
        const message = 'sections replace rows and aisles: give one or the other';
        context.addIssue({ code: 'custom', path: [...path, 'sections'], message });
      }
      if (!bySection && part.rows === undefined) {
        context.addIssue({ code: 'custom', path: [...path, 'rows'], message: 'give rows or sections' });
      }
      if (part.rows !== undefined) seats += totalOf(part.rows);
      for (const section of part.sections) seats += totalOf(section.seats);
    }
    if (seats > MOST_SEATS) {
      context.addIssue({ code: 'custom', path: ['rows'], message: `${seats} seats, at most ${MOST_SEATS}` });
    }
  })
  .describe('Theatre (剧场式): rows that face the stage');

/** Parameters of a theatre hall. */
export type TheatreParameters = z.infer<typeof schema>;
type Part = Pick<TheatreParameters, 'rows' | 'aisles' | 'sections' | 'crossAisles'>;

const seatsOf = (part: Pick<Part, 'rows' | 'sections'>): number =>
  part.sections.reduce(
    (sum, section) => sum + totalOf(section.seats),
    part.rows === undefined ? 0 : totalOf(part.rows),
  );

/** Letter of a section: a … z, aa, ab … */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

function planPart(part: Part, hall: TheatreParameters): LanePlan {
  const zigzagMm = hall.staggered ? hall.seatPitchMm / 2 : 0;
  if (part.sections.length > 0) {
    return lanesOfSections(part.sections, hall.aisleMm + zigzagMm, hall.seatPitchMm);
  }
  const aisles = part.aisles.map(({ afterSeat, widthMm }) => ({
    after: afterSeat,
    widthMm: widthMm + zigzagMm,
  }));
  return lanesOfRows(part.rows ?? [], aisles, hall.seatPitchMm);
}

function bendOf(hall: TheatreParameters, plan: LanePlan, frontMm: number): Bend {
  if (hall.shape === 'chevron') return chevron(plan, hall.wingDeg, 3);
  return hall.shape === 'curved' ? curved(plan, frontMm, hall.radiusMm) : { kind: 'straight' };
}

/** Fit a hall to a head-count; whole rows or sections that the user has set are kept as they are. */
function fit(demand: Demand, given: Readonly<Record<string, unknown>>): unknown {
  const sections = Array.isArray(given.sections) ? given.sections.length : 0;
  if (given.rows !== undefined || sections > 0) return given;
  const balconies = given.balconies === undefined ? undefined : balconiesSchema.safeParse(given.balconies);
  const upstairs = balconies?.data?.reduce((sum, part) => sum + seatsOf(part), 0) ?? 0;
  const size = fitHall(demand.people - upstairs, {
    placeMm: typeof given.seatPitchMm === 'number' ? given.seatPitchMm : 550,
    depthMm: typeof given.rowDepthMm === 'number' ? given.rowDepthMm : 900,
    sideAisles: given.sideAisles !== false,
  });
  let afterSeat = 0;
  const aisles = size.runs.slice(0, -1).map((run) => {
    afterSeat += run;
    return { afterSeat };
  });
  const columns = size.runs.reduce((sum, run) => sum + run, 0);
  return { rows: Array.from({ length: size.rows }, () => columns), aisles, ...given };
}

/** Make the rows of the stalls or of one balcony; returns the depth of its last row. */
function layPart(
  rows: SeatRow[],
  part: Part & { readonly name?: string },
  hall: TheatreParameters,
  frame: Omit<HallFrame, 'bend'>,
  place: { readonly prefix: string; readonly rowPrefix: string; readonly frontMm: number },
  exceptions: Exceptions,
): number {
  const plan = planPart(part, hall);
  const bend = bendOf(hall, plan, place.frontMm);
  const letters = plan.lanes.map((_, lane) => (part.sections.length > 1 ? letterOf(lane) : ''));
  const names = plan.lanes.map((_, lane) => part.sections[lane]?.name ?? part.name ?? '');
  const sections = part.sections.length > 0 || part.name !== undefined ? names : undefined;
  const rowMm = bend.kind === 'chevron' ? hall.rowDepthMm / bend.cosine : hall.rowDepthMm;
  const hallFrame: HallFrame = { ...frame, bend };
  let depthMm = place.frontMm;
  plan.rows.forEach((lanes, index) => {
    const name = `${place.rowPrefix}r${index + 1}`;
    const made = makeHallRow(
      {
        id: place.prefix + name,
        tier: rows.length,
        depthMm,
        shiftMm: hall.staggered && index % 2 === 1 ? hall.seatPitchMm / 2 : 0,
        lanes,
        letters,
        sections,
        exceptions: exceptions.get(name),
      },
      hallFrame,
    );
    if (made.seats.length > 0) rows.push(made);
    if (index === plan.rows.length - 1) return;
    depthMm += rowMm;
    for (const cross of part.crossAisles) if (cross.afterRow === index + 1) depthMm += cross.widthMm;
  });
  return depthMm;
}

/** Theatre hall (剧场式). The origin is the middle of the front row; the stage lies above it. */
export const theatre: Arrangement<TheatreParameters> = {
  kind: 'theatre',
  nativeFacingDeg: 0,
  nativeFrame: 'H',
  schema,
  fit,
  layOut: (hall, { blockId, placing }) => {
    const rows: SeatRow[] = [];
    const exceptions = exceptionsOf(hall.missing, hall.wheelchairs);
    const frame = { pitchMm: hall.seatPitchMm, wheelchairMm: hall.wheelchairMm, placing };
    const prefix = `${blockId}/`;
    let depthMm = layPart(rows, hall, hall, frame, { prefix, rowPrefix: '', frontMm: 0 }, exceptions);
    hall.balconies.forEach((balcony, index) => {
      const rowPrefix = `balcony${index === 0 ? '' : index + 1}-`;
      const frontMm = depthMm + hall.rowDepthMm + balcony.gapMm;
      depthMm = layPart(rows, balcony, hall, frame, { prefix, rowPrefix, frontMm }, exceptions);
    });
    return { rows, furniture: [] };
  },
};
