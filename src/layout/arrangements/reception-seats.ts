import { z } from 'zod';
import type { Demand } from '../arrangement.ts';
import type { Rectangle } from '../geometry/make-furniture.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import type { Placing } from '../geometry/point.ts';
import type { Furniture } from '../seat.ts';
import { isTalk } from './fit-table.ts';
import type { Spot } from './make-free-row.ts';

/** Most sofas of one party, and most chairs behind its principal. */
const MOST = { each: 60, behind: 20 } as const;

/** Parameters that receptions of every form share. */
export const receptionFields = {
  behind: z.int().min(0).max(MOST.behind).default(0).describe('Chairs behind each of the two at the centre'),
  sofaWidthMm: z.number().min(500).max(3000).default(900),
  sofaDepthMm: z.number().min(500).max(1500).default(900),
  gapMm: z.number().min(0).max(3000).default(600).describe('Between two sofas'),
  sideTables: z.boolean().default(true).describe('A small table in each gap that is wide enough'),
  behindGapMm: z.number().min(300).max(3000).default(400).describe('From a sofa to the chairs behind'),
};

/** Pitch of the chairs behind the sofas, millimetres. */
export const BEHIND_PITCH_MM = 650;
const TABLE_CLEAR_MM = 100;
const SMALLEST_TABLE_MM = 300;
const LARGEST_TABLE_MM = 600;

/**
 * Count the sofas each party needs and the chairs behind each principal.
 *
 * Interpreters and note-takers sit behind the two principals; both sides get as many places as the larger needs.
 *
 * @see docs/SEATING-RULES.md [RC1]
 */
export function receptionNeeds(demand: Demand): { readonly each: number; readonly behind: number } {
  const guestsBehind = demand.guestInterpreters + demand.guestAttendants;
  const hostsBehind = demand.hostInterpreters + demand.hostAttendants;
  const behind = Math.max(guestsBehind, hostsBehind);
  const each = isTalk(demand)
    ? Math.max(demand.guest - guestsBehind, demand.host - hostsBehind)
    : Math.ceil((demand.people - guestsBehind - hostsBehind) / 2);
  return { each: Math.min(MOST.each, Math.max(1, each)), behind: Math.min(MOST.behind, behind) };
}

/**
 * Place the chairs behind the two principals, from the sitters' left to right.
 *
 * @param each - chairs behind each of the two.
 * @param apart - between the two principals, in the unit of the result.
 * @param pitch - between two chairs.
 * @returns offsets from the axis towards the sitters' right.
 */
export function behindOffsets(each: number, apart: number, pitch: number): number[] {
  const middle = Math.max(apart, each * pitch) / 2;
  const group = Array.from({ length: each }, (_, index) => (index - (each - 1) / 2) * pitch);
  return [...group.map((offset) => offset - middle), ...group.map((offset) => offset + middle)];
}

/** Make the sofas under the seats, and a small table where two neighbours leave room for it. */
export function receptionFurniture(
  blockId: string,
  spots: readonly Spot[],
  tables: readonly Omit<Rectangle, 'widthMm' | 'depthMm'>[],
  size: {
    readonly sofaWidthMm: number;
    readonly sofaDepthMm: number;
    readonly gapMm: number;
    readonly sideTables: boolean;
  },
  placing: Placing,
): Furniture[] {
  const { sofaWidthMm, sofaDepthMm, gapMm } = size;
  const furniture = spots.map((spot, index) => {
    const own = { ...spot, widthMm: sofaWidthMm, depthMm: sofaDepthMm, turnDeg: spot.facingDeg };
    return makeFurniture(`${blockId}/sofa${index + 1}`, 'sofa', own, placing);
  });
  const tableMm = Math.min(LARGEST_TABLE_MM, gapMm - TABLE_CLEAR_MM);
  if (!size.sideTables || tableMm < SMALLEST_TABLE_MM) return furniture;
  tables.forEach((table, index) => {
    const own = { ...table, widthMm: tableMm, depthMm: tableMm };
    furniture.push(makeFurniture(`${blockId}/side-table${index + 1}`, 'side-table', own, placing));
  });
  return furniture;
}
