import type { StorageTrouble } from '../save-state.ts';

/** Why something cannot be stored or read. */
export type StorageFailure =
  | { readonly code: 'storage-blocked' }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-broken'; readonly found: string }
  | { readonly code: 'lease-lost' }
  | { readonly code: 'unknown-meeting'; readonly meeting: string }
  | { readonly code: 'meeting-exists'; readonly meeting: string }
  | { readonly code: 'meeting-damaged'; readonly meeting: string };

/** Name what the browser threw. */
export function storageFailureOf(
  error: unknown,
  otherwise: 'storage-blocked' | 'storage-broken' = 'storage-broken',
): StorageFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return { code: 'storage-full' };
  if (name === 'SecurityError' || name === 'InvalidAccessError' || otherwise === 'storage-blocked') {
    return { code: 'storage-blocked' };
  }
  return { code: 'storage-broken', found: name || String(error) };
}

/** How the screen tells it. */
export function troubleOf(failure: StorageFailure): StorageTrouble {
  if (failure.code === 'storage-full') return 'full';
  return failure.code === 'storage-blocked' ? 'blocked' : 'broken';
}
