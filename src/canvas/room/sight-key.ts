/** What a key does with the sight. */
export type SightKey = 'in' | 'out' | 'all' | 'full';

/** Keys that move the sight. */
export function sightKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): SightKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === '+' || event.key === '=') return 'in';
  if (event.key === '-') return 'out';
  if (event.key === '0') return 'all';
  return event.key === '1' ? 'full' : undefined;
}
