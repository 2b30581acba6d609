import { z } from 'zod';
import type { Policies } from '../policies.ts';
import { rankRow } from '../seat-order.ts';

/** Sides of a table as the person at the head sees them: `left` is the right of a plan seen from the door. */
export const SIDES = ['head', 'left', 'right', 'foot'] as const;
/** Name of a side. */
export type Side = (typeof SIDES)[number];
/** A number of seats for each side. */
export type SideCounts = Readonly<Record<Side, number>>;

/** Nobody at any side. */
export const NO_SEATS: SideCounts = { head: 0, left: 0, right: 0, foot: 0 };

/** From the middle of a chair to the edge of the table, millimetres: half a chair and a hand's breadth. */
export const CHAIR_TO_TABLE_MM = 300;
/** Width and depth of a chair, millimetres. */
export const CHAIR_MM = 500;

/** The other side of the table. */
const ACROSS: Readonly<Record<Side, Side>> = {
  head: 'foot',
  foot: 'head',
  left: 'right',
  right: 'left',
};

/** Most seats of one row at a table or behind it. */
export const MOST_AT_SIDE = 200;

const seats = z.int().min(0).max(MOST_AT_SIDE);
const threeSides = { head: seats.default(0), left: seats.default(0), right: seats.default(0) };
const rowsBehind = <Sides extends z.ZodType>(sides: Sides) => ({
  ring: sides.describe('Seats of the row behind; nobody sits directly behind the chair'),
  behind: sides.describe('Seats behind the principal of a side, for interpreters'),
});
const spacing = {
  seatPitchMm: z.number().min(CHAIR_MM).max(2000).default(700),
  ringGapMm: z.number().min(600).max(3000).default(1000).describe('From a chair to the chair behind it'),
};
const atTable = {
  head: seats.default(0).describe('Seats at the head, facing the door or screen'),
  left: seats.default(0).describe("Seats at the head's left hand: right in a plan seen from the door"),
  right: seats.default(0).describe("Seats at the head's right hand"),
};

/** Parameters that tables of every closed form share; seats are counted per side. */
export const tableFields = {
  ...atTable,
  foot: seats.default(0).describe('Seats opposite the head'),
  ...rowsBehind(z.strictObject({ ...threeSides, foot: seats.default(0) }).default(NO_SEATS)),
  ...spacing,
};

/** The same for a table that is open at the foot. */
export const openTableFields = {
  ...atTable,
  ...rowsBehind(z.strictObject(threeSides).default({ head: 0, left: 0, right: 0 })),
  ...spacing,
};

/** Seats of a table, as its parameters say. */
export interface TableSeating extends SideCounts {
  readonly ring: SideCounts;
  readonly behind: SideCounts;
  readonly seatPitchMm: number;
  readonly ringGapMm: number;
}

/** True when anybody at all can sit there: a table without seats is a mistake. */
export const hasSeats = (counts: SideCounts): boolean => SIDES.some((side) => counts[side] > 0);

/** Sides of equal standing in the order of honour: the head, the high hand, the other hand, the foot. */
export const sidesByHonour = (policies: Pick<Policies, 'high'>): readonly Side[] =>
  policies.high === 'left' ? SIDES : ['head', 'right', 'left', 'foot'];

/** The side of the chair: the head, or the left side where a table has no head. */
export const chairSide = (counts: SideCounts): Side => (counts.head > 0 ? 'head' : 'left');

/**
 * Find the index of a side's row that stands on the table's axis.
 *
 * Opposite rows share one grid of places, so that people sit exactly face to face. Where one row is
 * odd and the other even, the second row moves by half a place: its first sits opposite the other's first.
 *
 * @see docs/SEATING-RULES.md [T4] [M3]
 */
export function sideAxis(counts: SideCounts, side: Side, policies: Policies): number {
  const count = counts[side];
  const opposite = counts[ACROSS[side]];
  const leads = side === 'head' || side === 'left';
  if (leads || count === 0 || opposite === 0 || (count - opposite) % 2 === 0) return (count - 1) / 2;
  return rankRow(count, policies).anchor + (rankRow(opposite, policies).anchor - (opposite - 1) / 2);
}

/**
 * Tell how far the first of a side sits from the table's axis, in places towards his right hand.
 *
 * @see docs/SEATING-RULES.md [M3] [M4]
 */
export function principalOffset(counts: SideCounts, side: Side, policies: Policies): number {
  const axis = sideAxis(counts, side, policies);
  const own = counts[side] === 0 ? 0 : rankRow(counts[side], policies).anchor - axis;
  const opposite = counts[ACROSS[side]];
  const leads = side === 'head' || side === 'left';
  if (leads || opposite === 0 || policies.facingAlign === 'strict-own-hand') return own;
  return (opposite - 1) / 2 - rankRow(opposite, policies).anchor;
}
