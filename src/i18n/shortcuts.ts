/** Groups in which shortcuts are shown. */
export const SHORTCUT_GROUPS = ['everywhere', 'select', 'walk', 'people', 'sight', 'paint'] as const;
/** A group of shortcuts. */
export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number];

interface Shortcut {
  readonly group: ShortcutGroup;
  /** Written as `Ctrl+Shift+Z`; Ctrl is Command on a Mac. Each of them does it. */
  readonly keys: readonly string[];
  /** What the hand does; it is told and not listened to. */
  readonly hand?: true;
  /** It works while a text is typed, too. */
  readonly whileTyping?: true;
}

/**
 * Every shortcut there is: what is listed under `?`, what the screen listens to, and what a test compares
 * the canvas with.
 */
export const SHORTCUTS = {
  undo: { group: 'everywhere', keys: ['Ctrl+Z'] },
  redo: { group: 'everywhere', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  find: { group: 'everywhere', keys: ['Ctrl+F', 'Ctrl+K'], whileTyping: true },
  help: { group: 'everywhere', keys: ['?'] },
  late: { group: 'everywhere', keys: ['Alt+C'], whileTyping: true },
  view: { group: 'everywhere', keys: ['Alt+V'] },
  'select-all': { group: 'select', keys: ['Ctrl+A'] },
  'select-toggle': { group: 'select', keys: ['Ctrl+Space'] },
  'select-more': {
    group: 'select',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
  },
  'select-row': { group: 'select', keys: ['Alt+Shift+R'] },
  'select-block': { group: 'select', keys: ['Alt+Shift+B'] },
  'select-unit': { group: 'select', keys: ['Alt+Shift+U'] },
  'select-kind': { group: 'select', keys: ['Alt+Shift+K'] },
  'select-zone': { group: 'select', keys: ['Alt+Shift+Z'] },
  'select-empty': { group: 'select', keys: ['Alt+Shift+E'] },
  'hand-row': { group: 'select', keys: ['Alt+Click'], hand: true },
  'hand-block': { group: 'select', keys: ['Alt+DoubleClick'], hand: true },
  'hand-add': { group: 'select', keys: ['Ctrl+Click'], hand: true },
  'hand-through': { group: 'select', keys: ['Shift+Click'], hand: true },
  'walk-side': { group: 'walk', keys: ['ArrowLeft', 'ArrowRight'] },
  'walk-rows': { group: 'walk', keys: ['ArrowUp', 'ArrowDown'] },
  'walk-row-ends': { group: 'walk', keys: ['Home', 'End'] },
  'walk-ends': { group: 'walk', keys: ['Ctrl+Home', 'Ctrl+End'] },
  'walk-page': { group: 'walk', keys: ['PageUp', 'PageDown'] },
  activate: { group: 'people', keys: ['Enter'] },
  edit: { group: 'people', keys: ['F2'] },
  carry: { group: 'people', keys: ['Space', 'Ctrl+X', 'Ctrl+V'] },
  cancel: { group: 'people', keys: ['Escape'] },
  unseat: { group: 'people', keys: ['Delete', 'Backspace'] },
  menu: { group: 'people', keys: ['Shift+F10', 'ContextMenu'] },
  copy: { group: 'people', keys: ['Ctrl+C'] },
  pin: { group: 'people', keys: ['Alt+P'] },
  'seat-chosen': { group: 'people', keys: ['Alt+S'] },
  block: { group: 'people', keys: ['Alt+B'] },
  reserve: { group: 'people', keys: ['Alt+R'] },
  open: { group: 'people', keys: ['Alt+O'] },
  label: { group: 'people', keys: ['Alt+L'] },
  wheelchair: { group: 'people', keys: ['Alt+W'] },
  'hand-insert': { group: 'people', keys: ['Alt+Drag'], hand: true },
  'zoom-in': { group: 'sight', keys: ['+', '='] },
  'zoom-out': { group: 'sight', keys: ['-'] },
  'zoom-full': { group: 'sight', keys: ['Ctrl+0'] },
  'zoom-fit': { group: 'sight', keys: ['Ctrl+1'] },
  'zoom-selection': { group: 'sight', keys: ['Ctrl+2'] },
  'hand-pan': { group: 'sight', keys: ['Space+Drag'], hand: true },
  'hand-wipe': { group: 'paint', keys: ['Alt+Drag'], hand: true },
  'paint-end': { group: 'paint', keys: ['Escape'] },
} as const satisfies Readonly<Record<string, Shortcut>>;

/** Name of a shortcut. */
export type ShortcutName = keyof typeof SHORTCUTS;

/** The parts of a keyboard event that count. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The shortcut itself, without its name. */
export const shortcutOf = (name: ShortcutName): Shortcut => SHORTCUTS[name];

/** True where a key press is this way of writing a shortcut. */
export function isPress(event: KeyPress, written: string): boolean {
  const parts = written === '+' ? ['+'] : written.split('+');
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  if ((event.ctrlKey || event.metaKey) !== held.has('Ctrl') || event.altKey !== held.has('Alt')) return false;
  const isSign = key.length === 1 && !/[\p{L}\d]/u.test(key);
  if (!isSign && event.shiftKey !== held.has('Shift')) return false;
  if (key === 'Space') return event.key === ' ';
  // With Alt some keyboards write other letters.
  if (held.has('Alt') && /^[A-Z]$/.test(key)) return event.code === `Key${key}`;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** True where a key press is the shortcut. */
export const isShortcut = (event: KeyPress, name: ShortcutName): boolean =>
  shortcutOf(name).keys.some((written) => isPress(event, written));
