import { layOutBlocks } from '../layout/lay-out-blocks.ts';
import { numberBlocks } from '../layout/number-blocks.ts';
import { blockInputOf } from './layout-case-of.ts';
import type { Scheme } from './scheme.ts';

/** Row and number of a seat, as they stand on its card. */
export interface RowAndNumber {
  readonly row: string;
  readonly seat: string;
}

type Labels = ReadonlyMap<string, RowAndNumber>;
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
  const laid = layOutBlocks({ people: [], blocks: inputs, policies, pins: [], closed: [], agenda: [] });
  const numbered = laid.ok ? numberBlocks(laid.value) : undefined;
  const labels = new Map<string, RowAndNumber>();
  for (const [index, block] of (laid.ok ? laid.value : []).entries()) {
    const words = numbered?.ok === true ? numbered.value[index] : undefined;
    for (const [at, row] of block.rows.entries()) {
      for (const [place, { id }] of row.seats.entries()) {
        const [rowLabel, seat] = [words?.rowLabels[at] ?? '', words?.seatLabels[at]?.[place] ?? ''];
        labels.set(id, { row: rowLabel, seat });
      }
    }
  }
  known.set(blocks, { policies, labels });
  return labels;
}
