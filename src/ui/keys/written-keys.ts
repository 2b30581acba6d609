import { type ShortcutName, shortcutOf } from '../../i18n/shortcuts.ts';

/** The way a shortcut is written beside what it does: the first of its keys. */
export const firstKeyOf = (name: ShortcutName): string => shortcutOf(name).keys[0] ?? '';

/**
 * All keys of a shortcut as `aria-keyshortcuts` has them.
 *
 * @example ariaKeysOf('find') // 'Control+F Control+K'
 */
export const ariaKeysOf = (name: ShortcutName): string =>
  shortcutOf(name)
    .keys.map((written) => written.replace('Ctrl', 'Control'))
    .join(' ');
