import type { LayOutContext } from '../arrangement.ts';
import { arrangementOf } from './registry.ts';

/** A place named in a block's parameters that the block does not have. */
export interface StrayPlace {
  /** Key and index from the root of the parameters. */
  readonly path: readonly [list: string, index: number];
  /** As written there: `r12/7`. */
  readonly name: string;
}

/** Parameters that list places of a hall. */
const LISTS = ['missing', 'wheelchairs'] as const;

/**
 * Find the missing seats and wheelchair places of a hall that stand nowhere: behind its last row or beyond an end.
 *
 * @param block - laid out: its parameters are as its schema gave them.
 * @see docs/SEATING-RULES.md [K16]
 */
export function strayPlaces(
  block: Omit<LayOutContext, 'blockId'> & {
    readonly id: string;
    readonly arrangement: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  },
): readonly StrayPlace[] {
  const { id: blockId, parameters, placing, policies } = block;
  const named = LISTS.flatMap((list) =>
    ((parameters[list] ?? []) as readonly string[]).map((name, index) => ({
      path: [list, index] as const,
      name,
    })),
  );
  const arrangement = arrangementOf(block.arrangement);
  if (named.length === 0 || arrangement === undefined) return [];
  // The schema of the same registry line made these parameters; empty lists are what it has by default.
  const bare = { ...parameters, missing: [], wheelchairs: [] };
  const whole = arrangement.layOut(bare as never, { blockId, placing, policies });
  const places = new Set(whole.rows.flatMap(({ seats }) => seats.map(({ id }) => id)));
  return named.filter(({ name }) => !places.has(`${blockId}/${name}`));
}
