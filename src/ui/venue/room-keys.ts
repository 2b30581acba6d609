/** What a key does with things of the room. */
export type RoomKey =
  | { readonly key: 'nudge'; readonly xMm: number; readonly yMm: number }
  | { readonly key: 'turn'; readonly byDeg: number }
  | { readonly key: 'order'; readonly by: 1 | -1 }
  | { readonly key: 'next'; readonly by: 1 | -1 }
  | { readonly key: 'remove' | 'duplicate' | 'group' | 'ungroup' | 'lock' | 'none' | 'all' };

/** The parts of a keyboard event that count. */
export interface Pressed {
  readonly key: string;
  readonly code?: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Plain, with Shift, with Alt. */
const STEPS_MM = { plain: 100, fine: 10, far: 1000 } as const;
const TURN_DEG = 15;

/** Read a key pressed in the room; undefined where it means nothing here. */
export function roomKeyOf(event: Pressed): RoomKey | undefined {
  const control = event.ctrlKey || event.metaKey;
  const way = WAYS[event.key];
  if (way !== undefined && !control) {
    const step = event.shiftKey ? STEPS_MM.fine : event.altKey ? STEPS_MM.far : STEPS_MM.plain;
    return { key: 'nudge', xMm: way[0] * step + 0, yMm: way[1] * step + 0 };
  }
  if (event.key === 'Delete' || event.key === 'Backspace') return { key: 'remove' };
  if (event.key === 'Escape') return { key: 'none' };
  if (event.key === 'PageDown') return { key: 'next', by: 1 };
  if (event.key === 'PageUp') return { key: 'next', by: -1 };
  const letter = event.key.toLowerCase();
  if (control) {
    if (letter === 'd') return { key: 'duplicate' };
    if (letter === 'a') return { key: 'all' };
    if (letter === 'g') return { key: event.shiftKey ? 'ungroup' : 'group' };
    return undefined;
  }
  if (event.altKey) return undefined;
  if (event.key === '[') return { key: 'order', by: -1 };
  if (event.key === ']') return { key: 'order', by: 1 };
  if (letter === 'l') return { key: 'lock' };
  if (letter === 'r') return { key: 'turn', byDeg: event.shiftKey ? -TURN_DEG : TURN_DEG };
  return undefined;
}
