import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import type { Furniture, SeatRow } from '../seat.ts';
import { type Bend, chevron } from './hall-bend.ts';
import { countsOf, countsSchema } from './hall-counts.ts';
import { makeDesks } from './hall-desks.ts';
import { exceptionsOf, seatNameSchema } from './hall-exceptions.ts';
import { fitHall } from './hall-fit.ts';
import { type LanePlan, type LaneRow, lanesOfRows } from './hall-lanes.ts';
import { makeHallRow } from './hall-row.ts';

const CHAIR_TO_DESK_MM = 300;
const AISLE_MM = 700;

const schema = z
  .strictObject({
    desks: countsSchema(1).describe('Desks of each row, front row first'),
    seatsPerDesk: z.int().min(1).max(4).default(2),
    aisles: z
      .array(
        z.strictObject({
          afterDesk: z.int().min(1).describe("desks before it in the widest row, from the sitters' left"),
          widthMm: z.number().min(300).max(10_000).default(AISLE_MM),
        }),
      )
      .max(1000)
      .optional()
      .describe('An aisle beside every column of desks unless told'),
    shape: z.enum(['straight', 'chevron']).default('straight'),
    wingDeg: z.number().min(1).max(45).default(15),
    seatPitchMm: z.number().min(400).max(2000).default(600),
    deskDepthMm: z.number().min(250).max(1500).default(450),
    rowDepthMm: z.number().min(800).max(5000).default(1400),
    sideAisles: z.boolean().default(true).describe('aisles along both ends of the rows'),
    seatType: z.enum(['soft', 'hard']).default('hard'),
    missing: z.array(seatNameSchema).max(200_000).default([]),
    wheelchairs: z.array(seatNameSchema).max(10_000).default([]),
    wheelchairMm: z.number().min(700).max(2000).default(900),
  })
  .describe('Classroom (课桌式): desks in rows that face the stage');

/** Parameters of a classroom hall. */
export type ClassroomParameters = z.infer<typeof schema>;

function fit(demand: Demand, given: Readonly<Record<string, unknown>>): unknown {
  if (given.desks !== undefined) return given;
  const seatsPerDesk = schema.shape.seatsPerDesk.safeParse(given.seatsPerDesk ?? 2).data ?? 2;
  const seatPitchMm = typeof given.seatPitchMm === 'number' ? given.seatPitchMm : 600;
  const size = fitHall(Math.ceil(demand.people / seatsPerDesk), {
    placeMm: seatPitchMm * seatsPerDesk + AISLE_MM,
    depthMm: typeof given.rowDepthMm === 'number' ? given.rowDepthMm : 1400,
    sideAisles: true,
  });
  const columns = size.runs.reduce((sum, run) => sum + run, 0);
  return { desks: Array.from({ length: size.rows }, () => columns), ...given };
}

/** The chairs of a row of desks. */
function chairsAt(desks: LaneRow, seatsPerDesk: number, pitchMm: number): LaneRow {
  const toFirstMm = ((seatsPerDesk - 1) / 2) * pitchMm;
  return {
    lengths: desks.lengths.map((length) => length * seatsPerDesk),
    firstMm: desks.firstMm.map((first) => first - toFirstMm),
    axis: (desks.axis + 0.5) * seatsPerDesk - 0.5,
  };
}

function planRoom(room: ClassroomParameters): LanePlan {
  const widest = countsOf(room.desks).reduce((most, count) => Math.max(most, count), 0);
  const beside = Array.from({ length: widest - 1 }, (_, desk) => ({ after: desk + 1, widthMm: AISLE_MM }));
  const given = room.aisles?.map(({ afterDesk, widthMm }) => ({ after: afterDesk, widthMm }));
  return lanesOfRows(room.desks, given ?? beside, room.seatPitchMm * room.seatsPerDesk);
}

/** Classroom hall (课桌式). The origin is the middle of the front row of chairs. */
export const classroom: Arrangement<ClassroomParameters> = {
  kind: 'classroom',
  nativeFacingDeg: 0,
  nativeFrame: 'H',
  schema,
  fit,
  layOut: (room, { blockId, placing }) => {
    const plan = planRoom(room);
    const bend: Bend = room.shape === 'chevron' ? chevron(plan, room.wingDeg, 1) : { kind: 'straight' };
    const rowMm = bend.kind === 'chevron' ? room.rowDepthMm / bend.cosine : room.rowDepthMm;
    const exceptions = exceptionsOf(room.missing, room.wheelchairs);
    const { seatPitchMm: pitchMm, seatsPerDesk, wheelchairMm } = room;
    const beforeMm = CHAIR_TO_DESK_MM + room.deskDepthMm / 2;
    const desk = { widthMm: pitchMm * seatsPerDesk, depthMm: room.deskDepthMm, beforeMm };
    const letters = plan.lanes.map(() => '');
    const rows: SeatRow[] = [];
    const furniture: Furniture[] = [];
    plan.rows.forEach((desks, tier) => {
      const id = `${blockId}/r${tier + 1}`;
      const depthMm = tier * rowMm;
      const lanes = chairsAt(desks, seatsPerDesk, pitchMm);
      const named = exceptions.get(`r${tier + 1}`);
      const row = { id, tier, depthMm, shiftMm: 0, lanes, letters, sections: undefined, exceptions: named };
      rows.push(makeHallRow(row, { bend, pitchMm, wheelchairMm, placing }));
      for (const made of makeDesks(id, desks, depthMm, desk, bend, placing)) furniture.push(made);
    });
    return { rows, furniture };
  },
};
