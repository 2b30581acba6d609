import { z } from 'zod';
import { failure, type Result, success } from '../base/result.ts';
import type { Block } from '../model/block.ts';
import type { Fixture } from '../model/fixture.ts';
import { idSchema } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import { findBlocks } from './blocks.ts';
import { type Refusal, refusal } from './command.ts';

/** Things of the room by their ids: blocks of the scheme on screen, and fixtures. */
export const thingsShape = {
  blocks: z.array(idSchema).max(2000).default([]),
  fixtures: z.array(idSchema).max(10_000).default([]),
};

/** Ids of things. */
export interface ThingIds {
  readonly blocks: readonly string[];
  readonly fixtures: readonly string[];
}

/** The things themselves. */
export interface Things {
  readonly blocks: readonly Block[];
  readonly fixtures: readonly Fixture[];
}

/** Find things that must exist. */
export function findThings(plan: Plan, { blocks, fixtures }: ThingIds): Result<Things, Refusal> {
  const found = findBlocks(plan, blocks);
  if (!found.ok) return found;
  const byId = new Map(plan.venue.fixtures.map((fixture) => [fixture.id, fixture]));
  const missing = fixtures.find((id) => !byId.has(id));
  if (missing !== undefined) return failure(refusal('unknown-fixture', { id: missing }));
  return success({ blocks: found.value, fixtures: fixtures.flatMap((id) => byId.get(id) ?? []) });
}

/** Find things and refuse where one of them is locked. */
export function findFreeThings(plan: Plan, ids: ThingIds): Result<Things, Refusal> {
  const found = findThings(plan, ids);
  if (!found.ok) return found;
  const { blocks, fixtures } = found.value;
  const locked = [...blocks, ...fixtures].filter((thing) => thing.locked === true).length;
  return locked > 0 ? failure(refusal('thing-locked', { count: locked })) : found;
}

/** How many things. */
export const countThings = ({ blocks, fixtures }: ThingIds): number => blocks.length + fixtures.length;
