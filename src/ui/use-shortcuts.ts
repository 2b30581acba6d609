import { useEffect } from 'react';

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

/** Undo by Ctrl+Z, redo by Ctrl+Shift+Z or Ctrl+Y; in a text field the field's own undo holds. */
export function useHistoryKeys(undo: () => void, redo: () => void, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return;
      const key = event.key.toLowerCase();
      const back = key === 'z' && !event.shiftKey;
      const forward = key === 'y' || (key === 'z' && event.shiftKey);
      if (!back && !forward) return;
      event.preventDefault();
      if (back) undo();
      else redo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, enabled]);
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
