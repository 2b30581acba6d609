import { repairHall } from './repair-hall.ts';
import { fillFromLast } from './repair-in-place.ts';
import type { BlockRepair } from './repair-request.ts';
import { repairRostrum } from './repair-rostrum.ts';

/** How each rule's seats are repaired with the fewest moves; at tables one person moves up. */
const REPAIRS: Readonly<Record<string, BlockRepair>> = {
  rostrum: repairRostrum,
  hall: repairHall,
  zones: repairHall,
  video: repairHall,
};

/**
 * Repair a block with the fewest moves that leave it in order.
 *
 * @see docs/SEATING-RULES.md [LC1]-[LC7]
 */
export const fewestMoves: BlockRepair = (request) =>
  (REPAIRS[request.block.rule.kind] ?? fillFromLast)(request);
