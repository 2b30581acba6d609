import { arrangementOf } from '../../layout/arrangements/registry.ts';
import { demandOf } from '../../layout/demand.ts';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { layOutEmpty } from '../../layout/lay-out-empty.ts';
import { DEFAULT_POLICIES } from '../../layout/policies.ts';
import { attendeesOf } from '../../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';

/** Free floor between two blocks. */
const GAP_MM = 2500;

/** Arrangements that stand before a hall and not behind it, and take their people first. */
export const STANDS_IN_FRONT: ReadonlySet<string> = new Set([
  'rostrum',
  'signing-table',
  'award-row',
  'photo-risers',
]);

/** Upper and lower edge of blocks in the room, millimetres; undefined where there is nothing. */
export function edgesOf(
  blocks: readonly Pick<LaidBlock, 'rows' | 'furniture'>[],
): { readonly topMm: number; readonly bottomMm: number } | undefined {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const take = (yMm: number, half: number): void => {
    top = Math.min(top, yMm - half);
    bottom = Math.max(bottom, yMm + half);
  };
  for (const block of blocks) {
    for (const row of block.rows) for (const seat of row.seats) take(seat.yMm, 250);
    for (const piece of block.furniture) for (const corner of piece.outline) take(corner.yMm, 0);
  }
  return top > bottom ? undefined : { topMm: top, bottomMm: bottom };
}

/** An arrangement for so many people as it would be laid out at the origin; undefined where it cannot be. */
export function layOutDraft(plan: Plan, kind: string, headCount: number): LaidBlock | undefined {
  const arrangement = arrangementOf(kind);
  if (arrangement === undefined) return undefined;
  const { policies } = selectedSchemeOf(plan);
  const demand = { ...demandOf(attendeesOf(plan.people, plan.units)), people: headCount };
  const draft = {
    id: 'draft',
    arrangement: kind,
    parameters: arrangement.fit(demand, {}, { ...DEFAULT_POLICIES, ...policies }) as Record<string, unknown>,
    place: { xMm: 0, yMm: 0 },
    rule: arrangement.usualRule,
    policies: {},
    numbering: {},
    options: {},
  };
  const laid = layOutEmpty([draft], policies);
  return laid.ok ? laid.value[0] : undefined;
}

/** Where a new arrangement is set down: a rostrum before what is there, everything else behind it. */
export function placeForBlock(
  plan: Plan,
  kind: string,
  headCount: number,
  present: readonly Pick<LaidBlock, 'rows' | 'furniture'>[],
): { readonly xMm: number; readonly yMm: number } {
  const edges = edgesOf(present);
  if (edges === undefined || arrangementOf(kind) === undefined) return { xMm: 0, yMm: 0 };
  const laid = layOutDraft(plan, kind, headCount);
  const own = laid === undefined ? undefined : edgesOf([laid]);
  if (own === undefined) return { xMm: 0, yMm: Math.round(edges.bottomMm + GAP_MM) };
  const yMm = STANDS_IN_FRONT.has(kind)
    ? edges.topMm - GAP_MM - own.bottomMm
    : edges.bottomMm + GAP_MM - own.topMm;
  return { xMm: 0, yMm: Math.round(yMm) };
}
