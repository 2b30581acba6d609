const KEY = 'zuoci.author';

/** Name of whoever works at this computer, as it stands in the record; empty where it was never said. */
export function authorName(): string {
  try {
    return globalThis.localStorage?.getItem(KEY) ?? '';
  } catch {
    // The browser keeps nothing: the name is asked for again.
    return '';
  }
}

/** Remember the name on this computer. @returns false where the browser keeps nothing. */
export function rememberAuthor(name: string): boolean {
  try {
    globalThis.localStorage.setItem(KEY, name.trim().slice(0, 200));
    return true;
  } catch {
    // Private windows refuse; the name holds for what was asked now.
    return false;
  }
}
