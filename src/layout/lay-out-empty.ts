import type { Result } from '../base/result.ts';
import { type LaidBlock, layOutBlocks } from './lay-out-blocks.ts';
import type { BlockInput, LayoutCase } from './layout-case.ts';
import type { Problem } from './problem.ts';

/** Lay out blocks as they stand by themselves: nobody comes, nothing is closed. */
export const layOutEmpty = (
  blocks: readonly BlockInput[],
  policies: LayoutCase['policies'],
): Result<readonly LaidBlock[], readonly Problem[]> =>
  layOutBlocks({ people: [], blocks, policies, pins: [], closed: [], agenda: [] });
