import { describe, expect, it } from 'vitest';
import { type KeyCommand, keyCommandOf } from '../../src/canvas/tools/key-command.ts';
import {
  isPress,
  isShortcut,
  type KeyPress,
  SHORTCUTS,
  type ShortcutName,
  shortcutOf,
} from '../../src/i18n/shortcuts.ts';

const NAMES = Object.keys(SHORTCUTS) as readonly ShortcutName[];
/** What the seats listen to; the others belong to the screen around them. */
const SCREEN: ReadonlySet<string> = new Set([
  'undo',
  'redo',
  'find',
  'help',
  'late',
  'view',
  'paint-end',
  'select-row',
  'select-block',
  'select-unit',
  'select-kind',
  'select-zone',
  'select-empty',
]);
const canvasNames = NAMES.filter((name) => !SCREEN.has(name) && shortcutOf(name).hand !== true);

function pressOf(written: string): KeyPress {
  const parts = written === '+' ? ['+'] : written.split('+');
  const key = parts.at(-1) ?? '';
  return {
    key: key === 'Space' ? ' ' : key,
    code: /^[A-Z]$/.test(key) ? `Key${key}` : '',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
  };
}
const listed = (press: KeyPress): boolean =>
  canvasNames.some((name) => shortcutOf(name).keys.some((written) => isPress(press, written)));

/** Every key with every modifier that a keyboard without a number block can send. */
const KEYS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-=?/',
  ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`),
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
  'Escape',
  'Delete',
  'Backspace',
  'ContextMenu',
  'Tab',
  'Space',
  'Insert',
];
const HELD = ['', 'Ctrl+', 'Alt+', 'Shift+', 'Alt+Shift+'];

describe('the registry of shortcuts', () => {
  it('every way of writing one is recognised, and by no other of the same reach', () => {
    const seen = new Map<string, string>();
    for (const name of NAMES) {
      if (shortcutOf(name).hand === true) continue;
      for (const written of shortcutOf(name).keys) {
        expect([name, written, isShortcut(pressOf(written), name)]).toEqual([name, written, true]);
        const reach = `${name === 'paint-end' ? 'paint' : 'all'} ${written}`;
        expect([written, seen.get(reach)]).toEqual([written, undefined]);
        seen.set(reach, name);
      }
    }
  });

  it('what it lists for the seats is what the seats do', () => {
    const idle = canvasNames.flatMap((name) =>
      shortcutOf(name).keys.filter((written) => {
        // Space is a press of its own: it moves the sight until it is let go.
        return written !== 'Space' && keyCommandOf(pressOf(written), false) === undefined;
      }),
    );
    expect(idle).toEqual([]);
  });

  it('what the seats do is listed', () => {
    const isOwn = (command: KeyCommand | undefined): boolean =>
      command !== undefined && command.key !== 'type';
    const unlisted = HELD.flatMap((held) =>
      KEYS.map((key) => held + key).filter((written) => {
        const press = pressOf(written);
        if (!isOwn(keyCommandOf(press, false)) || listed(press)) return false;
        // A modifier that changes nothing is not another shortcut.
        return (
          !listed({ ...press, shiftKey: false }) &&
          !listed({ ...press, altKey: false }) &&
          !listed({ ...press, ctrlKey: false }) &&
          !listed({ ...press, altKey: false, shiftKey: false })
        );
      }),
    );
    expect(unlisted).toEqual([]);
  });

  it('the seats leave to the screen what is the screen’s', () => {
    const taken = NAMES.filter((name) => SCREEN.has(name) && name !== 'paint-end').flatMap((name) =>
      shortcutOf(name).keys.filter((written) => keyCommandOf(pressOf(written), false) !== undefined),
    );
    expect(taken).toEqual([]);
  });

  it('a letter with Alt goes by its place on the keyboard, a sign by what it writes', () => {
    const mac = { ...pressOf('Alt+P'), key: 'π' };
    expect(isShortcut(mac, 'pin')).toBe(true);
    expect(isShortcut({ ...pressOf('?'), shiftKey: true }, 'help')).toBe(true);
    expect(isShortcut({ ...pressOf('Ctrl+Z'), ctrlKey: false, metaKey: true }, 'undo')).toBe(true);
    expect(isShortcut({ ...pressOf('Ctrl+Z'), shiftKey: true }, 'undo')).toBe(false);
  });
});
