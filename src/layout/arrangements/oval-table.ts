import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeOval } from '../geometry/make-furniture.ts';
import { normalDeg, sineCosine } from '../geometry/point.ts';
import type { Policies } from '../policies.ts';
import type { SeatRow } from '../seat.ts';
import { fitTable, type Given, givenSides, oddUp, shareOpposite } from './fit-table.ts';
import { makeFreeRow } from './make-free-row.ts';
import { type OvalPath, type OvalPoint, ovalPath } from './oval-path.ts';
import { type SideLine, sideLines } from './side-lines.ts';
import {
  CHAIR_MM,
  CHAIR_TO_TABLE_MM,
  hasSeats,
  SIDES,
  type Side,
  type SideCounts,
  sidesByHonour,
  tableFields,
} from './table-sides.ts';

const schema = z
  .strictObject({
    ...tableFields,
    ratio: z.number().min(1).max(3).default(1.8).describe('Length of the table by its depth'),
    orientation: z
      .enum(['auto', 'crosswise', 'lengthwise'])
      .default('auto')
      .describe('crosswise: a long side faces the door; auto: the sides with more seats are the long ones'),
    tableDepthMm: z.number().min(800).max(8000).default(1400).describe('At least; it grows with the seats'),
  })
  .refine(hasSeats, 'a table needs a seat')
  .describe('Oval table (椭圆桌): seats evenly all round');

/** Parameters of an oval table. */
export type OvalTableParameters = z.infer<typeof schema>;

const WIDEST_OVAL = 40;
const GROW_MM = 50;
/** Between the corners of two chairs that stand at an angle. */
const CLEAR_MM = 20;

const isLengthwise = (parameters: Given): boolean => {
  if (parameters.orientation === 'lengthwise') return true;
  if (parameters.orientation === 'crosswise') return false;
  const { head = 0, left = 0, right = 0, foot = 0 } = givenSides(parameters);
  return left + right > head + foot;
};

function fit(demand: Demand, given: Given, policies: Policies): unknown {
  const set = givenSides(given);
  const isFree = given.orientation !== 'crosswise' && Object.keys(set).length === 0;
  const lengthwise = isLengthwise(given) || (isFree && policies.tableOrientation === 'lengthwise');
  const [ends, sides] = [['head', 'foot'] as const, ['left', 'right'] as const];
  const [few, many] = lengthwise ? ([ends, sides] as const) : ([sides, ends] as const);
  const share = (atTable: number, places: number): Partial<SideCounts> => {
    // The short sides take about a quarter of the people.
    const eighth = Math.floor(atTable / 8);
    // One more at each end where the head and the foot then come out odd without empty seats.
    const end = Math.ceil(atTable / 2 - eighth) % 2 === 0 && atTable > 2 ? eighth + 1 : eighth;
    const each = lengthwise ? oddUp(eighth) : end;
    const [one, other] = [set[few[0]] ?? each, set[few[1]] ?? each];
    const long = shareOpposite(places - one - other, set, many, lengthwise ? 'any' : 'odd');
    return { [few[0]]: one, [few[1]]: other, ...long };
  };
  const form = { widest: WIDEST_OVAL, talkSides: many, share };
  return { ...fitTable(demand, given, policies, form), ...given };
}

/** The rows of one side and how many places of the round they take up. */
interface SideSpan {
  readonly side: Side;
  readonly lines: readonly SideLine[];
  readonly places: number;
}

function spanOf(side: Side, parameters: OvalTableParameters, policies: Policies): SideSpan {
  const lines = sideLines(side, parameters, policies).map((line): SideLine => {
    if (line.tier > 0) return line;
    // Seats stand evenly all round, so no side moves to the grid of the one opposite.
    const axis = (line.slots.length - 1) / 2;
    return { ...line, axis, offsets: line.slots.map((slot) => slot - axis) };
  });
  const reach = lines.map(({ offsets }) => 2 * Math.max(...offsets.map(Math.abs)) + 1);
  return { side, lines, places: Math.max(0, ...reach.map(Math.ceil)) };
}

/** Middle of each side on the round, in places clockwise from the middle of the head. */
function sideMiddles(spans: Readonly<Record<Side, SideSpan>>): SideCounts {
  const { head, left, right, foot } = spans;
  return {
    head: 0,
    left: (head.places + left.places) / 2,
    right: -(head.places + right.places) / 2,
    foot: (head.places + foot.places) / 2 + left.places,
  };
}

/** True when two neighbours at an angle to each other keep their chairs apart. */
function standClear(one: OvalPoint, other: OvalPoint): boolean {
  const apartMm = Math.hypot(one.xMm - other.xMm, one.yMm - other.yMm);
  const turned = Math.abs(normalDeg(one.facingDeg - other.facingDeg + 180) - 180);
  const { sine, cosine } = sineCosine(turned / 2);
  return apartMm >= CHAIR_MM * (sine + cosine) + CLEAR_MM;
}

type OvalSize = { readonly widthMm: number; readonly depthMm: number };

/** Width and depth of a table from its shorter measure. */
function sizeOf(parameters: OvalTableParameters, shortMm: number): OvalSize {
  const longMm = shortMm * parameters.ratio;
  return isLengthwise(parameters)
    ? { widthMm: shortMm, depthMm: longMm }
    : { widthMm: longMm, depthMm: shortMm };
}

/** Grow the table until its places have their pitch and no two chairs touch. */
function growTable(parameters: OvalTableParameters, places: number): { path: OvalPath; size: OvalSize } {
  const { tableDepthMm, seatPitchMm } = parameters;
  const pathOf = (size: OvalSize): OvalPath => ovalPath({ ...size, gapMm: CHAIR_TO_TABLE_MM });
  // The line of chairs is longer than the table's edge by one full circle of the distance between them.
  const circleMm = 2 * Math.PI * CHAIR_TO_TABLE_MM;
  const edgeMm = pathOf(sizeOf(parameters, tableDepthMm)).lengthMm - circleMm;
  const scale = (places * seatPitchMm - circleMm) / edgeMm;
  const steps = Math.max(0, Math.ceil((tableDepthMm * (scale - 1)) / GROW_MM));
  for (let shortMm = tableDepthMm + steps * GROW_MM; ; shortMm += GROW_MM) {
    const size = sizeOf(parameters, shortMm);
    const path = pathOf(size);
    const halfPitchMm = path.lengthMm / places / 2;
    const points = Array.from({ length: 2 * places }, (_, half) => path.at(half * halfPitchMm, 0));
    const isClear = points.every((point, half) =>
      standClear(point, points[(half + 2) % points.length] as OvalPoint),
    );
    if (places < 2 || isClear) return { path, size };
  }
}

/**
 * Oval table (椭圆桌). The origin is its middle.
 *
 * Seats stand evenly all round; they are counted per side all the same, for the rules speak of sides.
 *
 * @see docs/SEATING-RULES.md [T1] [T4]
 */
export const ovalTable: Arrangement<OvalTableParameters> = {
  kind: 'oval-table',
  nativeFacingDeg: 180,
  nativeFrame: 'P',
  schema,
  fit,
  layOut: (parameters, { blockId, placing, policies }) => {
    const span = (side: Side): SideSpan => spanOf(side, parameters, policies);
    const spans = { head: span('head'), left: span('left'), right: span('right'), foot: span('foot') };
    const middles = sideMiddles(spans);
    const places = SIDES.reduce((sum, side) => sum + spans[side].places, 0);
    const { path, size } = growTable(parameters, places);
    const pitchMm = path.lengthMm / places;
    const rows: SeatRow[] = [];
    for (const side of sidesByHonour(policies)) {
      for (const { name, tier, offsets, slots, axis } of spans[side].lines) {
        // Round the table clockwise is towards the sitters' left.
        const spots = offsets.map((offset, index) => ({
          ...path.at((middles[side] - offset) * pitchMm, tier * parameters.ringGapMm),
          slot: slots[index] ?? index,
        }));
        rows.push(
          makeFreeRow({ id: `${blockId}/${name}`, part: side, tier, kind: 'chair', spots, axis, placing }),
        );
      }
    }
    return {
      rows: rows.sort((a, b) => a.tier - b.tier),
      furniture: [makeOval(`${blockId}/table`, 'table', { xMm: 0, yMm: 0, ...size }, placing)],
    };
  },
};
