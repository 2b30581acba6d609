import { useEffect, useRef } from 'react';
import { isShortcut, type ShortcutName, shortcutOf } from '../i18n/shortcuts.ts';
import { isCovered } from './is-covered.ts';

/** Kinds of input in which nothing is typed. */
const NOT_TYPED: ReadonlySet<string> = new Set([
  'checkbox',
  'radio',
  'button',
  'submit',
  'file',
  'range',
  'color',
]);

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !NOT_TYPED.has(target.type) && !target.readOnly));

/** What shortcuts of the registry do on this screen. */
export type ShortcutDeeds = { readonly [Name in ShortcutName]?: () => void };

/** Listen to shortcuts of the registry; in a text field only those that are meant for it. */
export function useShortcuts(deeds: ShortcutDeeds, enabled = true): void {
  const live = useRef(deeds);
  live.current = deeds;
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      const typing = typesText(event.target);
      for (const [name, deed] of Object.entries(live.current)) {
        // The keys of the deeds are names of shortcuts.
        const known = name as ShortcutName;
        if (!isShortcut(event, known) || (typing && shortcutOf(known).whileTyping !== true)) continue;
        if (isCovered()) return;
        event.preventDefault();
        deed();
        return;
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}

/** Undo and redo; in a text field the field's own undo holds. */
export function useHistoryKeys(undo: () => void, redo: () => void, enabled: boolean): void {
  useShortcuts({ undo, redo }, enabled);
}

/** Take what is pasted outside of a text field. */
export function usePaste(onPaste: (text: string, html: string | undefined) => void, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: ClipboardEvent): void => {
      if (typesText(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      onPaste(text, html === '' ? undefined : html);
    };
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [onPaste, enabled]);
}
