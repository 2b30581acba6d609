import type { Scene } from '../../scene/scene.ts';

/** A seat of 480 mm has a name of this height in the scene. */
const NAME_MM = 144;

/** Least and largest height of names in a scene; that of a plain chair where nobody sits. */
export function nameHeights({ items }: Scene): { readonly least: number; readonly most: number } {
  const sizes = items.flatMap((item) => (item.kind === 'text' && item.look === 'name' ? [item.sizeMm] : []));
  if (sizes.length === 0) return { least: NAME_MM, most: NAME_MM };
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const size of sizes) [least, most] = [Math.min(least, size), Math.max(most, size)];
  return { least, most };
}
