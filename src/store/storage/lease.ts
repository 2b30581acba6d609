import type { Database, LeaseRecord } from './database.ts';

/** How long a lease holds unless it is renewed, milliseconds. */
export const LEASE_MS = 15_000;

/** Who asks, for which meeting, and when. */
export interface LeaseRequest {
  readonly meeting: string;
  readonly holder: string;
  readonly now: number;
}

/**
 * Take the lease of a meeting: the right to write it. Whoever holds it is asked by the database in the same
 * transaction as each write, so two windows can never both write.
 *
 * @param force - take it from whoever has it.
 * @returns the lease as it now stands; somebody else's when it is not to be had.
 */
export async function takeLease(
  db: Database,
  { meeting, holder, now }: LeaseRequest,
  { force }: { readonly force: boolean },
): Promise<LeaseRecord> {
  const tx = db.transaction('leases', 'readwrite');
  const lease = await tx.store.get(meeting);
  const held = lease !== undefined && lease.holder !== holder && lease.until > now;
  const next = held && !force ? lease : { meeting, holder, until: now + LEASE_MS };
  if (next !== lease) await tx.store.put(next);
  await tx.done;
  return next;
}

/** Keep a lease alive. @returns false when somebody else has it now. */
export async function renewLease(db: Database, { meeting, holder, now }: LeaseRequest): Promise<boolean> {
  const tx = db.transaction('leases', 'readwrite');
  const lease = await tx.store.get(meeting);
  const own = lease?.holder === holder;
  if (own) await tx.store.put({ meeting, holder, until: now + LEASE_MS });
  await tx.done;
  return own;
}

/** Give a lease back, if it is one's own. */
export async function releaseLease(
  db: Database,
  { meeting, holder }: Omit<LeaseRequest, 'now'>,
): Promise<void> {
  const tx = db.transaction('leases', 'readwrite');
  const lease = await tx.store.get(meeting);
  if (lease?.holder === holder) await tx.store.delete(meeting);
  await tx.done;
}
