import { layOutEmpty } from '../layout/lay-out-empty.ts';
import { labelsOfSeats, numberBlocks, type SeatLabel } from '../layout/number-blocks.ts';
import { blockInputOf } from './layout-case-of.ts';
import type { Scheme } from './scheme.ts';

type Labels = ReadonlyMap<string, SeatLabel>;
const known = new WeakMap<
  Scheme['blocks'],
  { readonly policies: Scheme['policies']; readonly labels: Labels }
>();
const NO_UNITS: readonly never[] = [];

/**
 * Row and number of every seat of a scheme, by seat id. They follow from the blocks and the policies alone;
 * blocks that cannot be laid out have none.
 */
export function labelsOfScheme({ blocks, policies }: Scheme): Labels {
  const kept = known.get(blocks);
  if (kept?.policies === policies) return kept.labels;
  const inputs = blocks.map((block) => blockInputOf(block, NO_UNITS, NO_UNITS));
  const laid = layOutEmpty(inputs, policies);
  const numbered = laid.ok ? numberBlocks(laid.value) : laid;
  const labels = labelsOfSeats(laid.ok ? laid.value : [], numbered.ok ? numbered.value : []);
  known.set(blocks, { policies, labels });
  return labels;
}
