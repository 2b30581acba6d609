/** Keys held while a line of a list is clicked. */
export interface ClickKeys {
  readonly toggles: boolean;
  readonly extends: boolean;
}

/**
 * The people chosen after a click on one of a list.
 *
 * @param shown - ids in the order of the list.
 * @param chosen - ids chosen before; the last one is where a range begins.
 * @example choosePeople(['a', 'b', 'c'], ['a'], 'c', { toggles: false, extends: true }) // ['a', 'b', 'c']
 */
export function choosePeople(
  shown: readonly string[],
  chosen: readonly string[],
  clicked: string,
  keys: ClickKeys,
): readonly string[] {
  const has = chosen.includes(clicked);
  if (keys.toggles) return has ? chosen.filter((id) => id !== clicked) : [...chosen, clicked];
  const from = shown.indexOf(chosen.at(-1) ?? '');
  if (keys.extends && from >= 0) {
    const to = shown.indexOf(clicked);
    return shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  }
  return has && chosen.length === 1 ? [] : [clicked];
}
