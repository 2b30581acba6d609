import type { Issue } from '../../layout/issue.ts';
import type { SeatMove } from '../../model/compare/seat-moves.ts';
import type { Plan } from '../../model/plan.ts';
import type { Label } from '../command.ts';
import type { CommandCall } from '../run-command.ts';

/** Ways to repair a seating after a late change; of two that come to the same seating the one named first is offered. */
export const REPAIR_KINDS = [
  /** 坐原座位: who comes instead takes the same seat. */
  'same-seat',
  /** 动人最少: the fewest people change seats. */
  'fewest-moves',
  /** 按排序重排: the rules seat everybody again. */
  'by-rank',
  /** 两人对调: two people change places. */
  'swap',
  /** 坐空位: a newcomer takes a free seat, nobody moves. */
  'free-seat',
  /** 空着: the seat stays empty, nobody moves. */
  'leave-empty',
] as const;
/** Kind of a repair. */
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** What a repair costs; papers to print again are counted by `reprintList` from the plans before and after. */
export interface RepairCost {
  /** People who had a seat and have another one now, or none; those who leave the meeting are not among them. */
  readonly moves: readonly SeatMove[];
  /** Number of them. */
  readonly moved: number;
  /** People who come and have no seat, who had one or are new. */
  readonly unseated: readonly string[];
  /** People who come or move and sit in another block than strict ranking wants: a leader in the hall. */
  readonly outside: number;
  /** Seats of a rostrum that stay empty between others, where the fewest moves close up. */
  readonly gaps: number;
  /** What the checks find now and did not find before: the rules that are bent. */
  readonly issues: readonly Issue[];
  /** People who sit elsewhere than under strict ranking. */
  readonly astray: number;
}

/** One way out, ready to be previewed and carried out. */
export interface Repair {
  readonly kind: RepairKind;
  /** To be carried out as one step (`runAll`), on the very plan it was proposed for. */
  readonly calls: readonly CommandCall[];
  /** What that step is called. */
  readonly label: Label;
  /** The plan after it; the seating before is that of the plan it was proposed for. */
  readonly plan: Plan;
  readonly cost: RepairCost;
}
