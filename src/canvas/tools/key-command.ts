import type { WalkKey } from '../hall/walk.ts';

/** What is done to seats by whoever uses the canvas. */
export type CanvasAction =
  | 'pin'
  | 'block'
  | 'reserve'
  | 'open'
  | 'label'
  | 'wheelchair'
  | 'seat'
  | 'copy'
  | 'paste';

/** What a key asks of the canvas. */
export type KeyCommand =
  | { readonly key: 'walk'; readonly way: WalkKey; readonly extends: boolean }
  | { readonly key: 'activate' | 'edit' | 'cancel' | 'all' | 'lift' | 'unseat' | 'menu' | 'toggle' }
  | { readonly key: 'put'; readonly landing: 'on' | 'between' }
  | { readonly key: 'act'; readonly what: CanvasAction }
  | { readonly key: 'type'; readonly text: string }
  | { readonly key: 'zoom'; readonly factor: number }
  | { readonly key: 'show'; readonly what: 'all' | 'selection' | 'full' };

/** The parts of a keyboard event that count. */
export interface PressedKey {
  readonly key: string;
  /** The key by its place, whatever letter it writes with Alt. */
  readonly code?: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const WAYS: Readonly<Record<string, WalkKey>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};
const ZOOM_STEP = 1.25;
/** With Alt. */
const ACTIONS: Readonly<Record<string, CanvasAction>> = {
  KeyP: 'pin',
  KeyB: 'block',
  KeyR: 'reserve',
  KeyO: 'open',
  KeyL: 'label',
  KeyW: 'wheelchair',
  KeyS: 'seat',
};

/** Read a key pressed on the seats; undefined where it means nothing here. */
export function keyCommandOf(event: PressedKey, carrying: boolean): KeyCommand | undefined {
  const control = event.ctrlKey || event.metaKey;
  const way = WAYS[event.key];
  if (way !== undefined) {
    const far = control
      ? ({ 'row-start': 'first', 'row-end': 'last' } as const)[way as 'row-start']
      : undefined;
    return { key: 'walk', way: far ?? way, extends: event.shiftKey };
  }
  if (event.key === 'Escape') return { key: 'cancel' };
  if (event.key === 'Enter') {
    if (!carrying) return { key: 'activate' };
    return { key: 'put', landing: event.altKey ? 'between' : 'on' };
  }
  if (event.key === '+' || event.key === '=') return { key: 'zoom', factor: ZOOM_STEP };
  if (event.key === '-') return { key: 'zoom', factor: 1 / ZOOM_STEP };
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return { key: 'menu' };
  if (event.key === 'F2') return { key: 'edit' };
  if (event.key === 'Delete' || event.key === 'Backspace') return { key: 'unseat' };
  if (control) return withControl(event, carrying);
  if (event.altKey) {
    // With Shift as well it selects: the screen around the canvas listens.
    const what = event.shiftKey ? undefined : ACTIONS[event.code ?? ''];
    return what === undefined ? undefined : { key: 'act', what };
  }
  if (event.key === ' ') return undefined;
  return [...event.key].length === 1 && /\p{L}/u.test(event.key)
    ? { key: 'type', text: event.key }
    : undefined;
}

function withControl(event: PressedKey, carrying: boolean): KeyCommand | undefined {
  switch (event.key.toLowerCase()) {
    case 'a':
      return { key: 'all' };
    case 'x':
      return { key: 'lift' };
    case 'v':
      return carrying
        ? { key: 'put', landing: event.altKey ? 'between' : 'on' }
        : { key: 'act', what: 'paste' };
    case 'c':
      return { key: 'act', what: 'copy' };
    case '0':
      return { key: 'show', what: 'full' };
    case '1':
      return { key: 'show', what: 'all' };
    case '2':
      return { key: 'show', what: 'selection' };
    case ' ':
      return { key: 'toggle' };
    default:
      return undefined;
  }
}
