import { failure, type Result, success } from '../base/result.ts';
import { blockIdOf } from '../layout/lay-out-blocks.ts';
import { layOutEmpty } from '../layout/lay-out-empty.ts';
import type { Problem } from '../layout/problem.ts';
import type { Block } from '../model/block.ts';
import { blockInputOf } from '../model/layout-case-of.ts';
import type { Scheme } from '../model/scheme.ts';
import { type Refusal, refusal } from './command.ts';

type Seats = Result<ReadonlySet<string>, Refusal>;
type Policies = Scheme['policies'];

const NO_UNITS: readonly never[] = [];
const found = new WeakMap<Block, { readonly policies: Policies; readonly seats: Seats }>();

/**
 * Ids of the seats of a block. They follow from the block and the policies alone, never from the people;
 * the answer is kept with the block.
 */
export function seatsOfBlock(block: Block, policies: Policies): Seats {
  const known = found.get(block);
  if (known?.policies === policies) return known.seats;
  const seats = findSeats(block, policies);
  found.set(block, { policies, seats });
  return seats;
}

function findSeats(block: Block, policies: Policies): Seats {
  const blocks = [blockInputOf(block, NO_UNITS, NO_UNITS)];
  const laid = layOutEmpty(blocks, policies);
  if (!laid.ok) return failure(refusalOf(laid.failure));
  const rows = laid.value.flatMap((shape) => shape.rows);
  return success(new Set(rows.flatMap((row) => row.seats.map((seat) => seat.id))));
}

/** The refusal that tells the first of these problems: the field of the block and what stands in it. */
export function refusalOf([problem]: readonly Problem[]): Refusal {
  const path = (problem?.path ?? []).slice(2).join('.');
  return refusal('block-invalid', { path, found: problem?.found ?? '' });
}

/** True when the scheme has a seat of this id. */
export function hasSeat(scheme: Scheme, seat: string): boolean {
  const block = scheme.blocks.find((one) => one.id === blockIdOf(seat));
  if (block === undefined) return false;
  const seats = seatsOfBlock(block, scheme.policies);
  return seats.ok && seats.value.has(seat);
}

/** Number of seats of a block; 0 where it cannot be laid out. */
export function seatCount(block: Block, policies: Policies): number {
  const seats = seatsOfBlock(block, policies);
  return seats.ok ? seats.value.size : 0;
}
