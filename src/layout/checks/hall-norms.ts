import type { SeatRow } from '../seat.ts';
import type { CheckedBlock, HallNorms } from './check.ts';

/** What the building code for halls asks, millimetres and seats. @see docs/SEATING-RULES.md [K9]-[K11] */
export const HALL_CODE = {
  /** Seats of a row at the plain row depth: with an aisle at both ends, with one. */
  shortRow: { twoAisles: 22, oneAisle: 11 },
  /** Seats of a row at long-row depth. */
  longRow: { twoAisles: 50, oneAisle: 25 },
  rowDepthMm: { hard: 800, soft: 900 },
  /** What each further seat costs in depth, until long-row depth is reached. */
  furtherSeatMm: 25,
  /** Long rows are this much deeper than plain ones. */
  longRowMm: 200,
  seatPitchMm: { hard: 500, soft: 550 },
} as const;

/** Differences below this are drawing, not building. */
export const TOLERANCE_MM = 0.5;

const DEFAULT_NORMS: HallNorms = { seatType: 'soft', sideAisles: true };

/** Theatre and classroom halls: what section 11 is about. */
export const isHall = (block: CheckedBlock): boolean =>
  block.kind === 'theatre' || block.kind === 'classroom';

/** The block's own norms, or soft seats with side aisles. */
export const normsOf = (block: CheckedBlock): HallNorms => block.hall ?? DEFAULT_NORMS;

/**
 * The row depth that so many seats between aisles need.
 *
 * @param seats - chairs in one run.
 * @param aisles - 2 with an aisle at both ends, 1 with one.
 * @returns millimetres, or undefined where no depth is enough.
 * @example depthFor(25, 2, 'hard') // 875
 */
export function depthFor(seats: number, aisles: 1 | 2, seatType: HallNorms['seatType']): number | undefined {
  const side = aisles === 2 ? 'twoAisles' : 'oneAisle';
  if (seats > HALL_CODE.longRow[side]) return undefined;
  const further = Math.max(0, seats - HALL_CODE.shortRow[side]) * HALL_CODE.furtherSeatMm;
  return HALL_CODE.rowDepthMm[seatType] + Math.min(further, HALL_CODE.longRowMm);
}

/** First index and end (excluded) of each run of a row. */
export function runsOf(row: SeatRow): readonly (readonly [from: number, to: number])[] {
  const runs: [from: number, to: number][] = [];
  let from = 0;
  for (const aisle of row.aisles) {
    runs.push([from, aisle]);
    from = aisle;
  }
  runs.push([from, row.seats.length]);
  return runs;
}

/** Seat of another row that stands before or behind the seat `index`, counted from the axis. */
export const across = (row: SeatRow, index: number, other: SeatRow): number =>
  Math.round(index - row.axis + other.axis);

/**
 * Measure how far a row stands behind the one in front, seat by seat along the sitters' view, at the middle of a run.
 *
 * @returns millimetres, or undefined where nobody sits in front.
 */
export function depthBehind(row: SeatRow, from: number, to: number, front: SeatRow): number | undefined {
  const middle = Math.floor((from + to - 1) / 2);
  const seat = row.seats[middle];
  const nearest = Math.min(front.seats.length - 1, Math.max(0, across(row, middle, front)));
  const before = front.seats[nearest];
  if (seat === undefined || before === undefined) return undefined;
  const radians = (seat.facingDeg * Math.PI) / 180;
  return (before.xMm - seat.xMm) * Math.sin(radians) - (before.yMm - seat.yMm) * Math.cos(radians);
}
