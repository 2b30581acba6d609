/**
 * 保存 state, said at once: saved; waiting (a change is not written yet); failed (storage full, blocked or
 * broken: the work is in this window alone and must be exported); taken (another window writes now).
 */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly why: StorageTrouble }
  | { readonly kind: 'taken'; readonly unsaved: number };

/** What keeps work from being written. */
export type StorageTrouble = 'full' | 'blocked' | 'broken';
