import { failure, type Result, success } from '../../base/result.ts';
import type { Pictures } from '../../io/zuoci-file.ts';
import type { Plan } from '../../model/plan.ts';
import { planText, revisionTexts } from '../../model/write-plan.ts';
import { checksum } from './checksum.ts';
import { type Database, keysOf, type MeetingMeta, type StoreName } from './database.ts';
import { metaOf } from './meeting-meta.ts';
import { type StorageFailure, storageFailureOf } from './storage-failure.ts';

const ALL: StoreName[] = [
  'meetings',
  'thumbnails',
  'snapshots',
  'journal',
  'revisions',
  'pictures',
  'leases',
];

/** A meeting in the list. */
export interface ListedMeeting extends MeetingMeta {
  /** SVG or data address; empty where there is none yet. */
  readonly thumbnail: string;
}

/** All meetings, the one changed last first; those in the waste basket have `deletedAt` above 0. */
export async function listMeetings(db: Database): Promise<readonly ListedMeeting[]> {
  const tx = db.transaction(['meetings', 'thumbnails'], 'readonly');
  const thumbnails = tx.objectStore('thumbnails');
  const [metas, pictures, keys] = await Promise.all([
    tx.objectStore('meetings').getAll(),
    thumbnails.getAll(),
    thumbnails.getAllKeys(),
  ]);
  const byId = new Map(keys.map((key, index) => [key, pictures[index] ?? '']));
  return metas
    .map((meta) => ({ ...meta, thumbnail: byId.get(meta.id) ?? '' }))
    .sort((a, b) => b.changedAt - a.changedAt);
}

/**
 * Put a new meeting into the list, or one that came as a file.
 *
 * @param id - of the meeting in this list; a file opened twice is two meetings.
 */
export async function createMeeting(
  db: Database,
  id: string,
  plan: Plan,
  { now, pictures = new Map() }: { readonly now: number; readonly pictures?: Pictures },
): Promise<Result<MeetingMeta, StorageFailure>> {
  const text = planText(plan);
  const meta = metaOf(plan, id, now);
  try {
    const tx = db.transaction(ALL, 'readwrite');
    const work: Promise<unknown>[] = [
      tx.objectStore('meetings').add(meta),
      tx.objectStore('snapshots').add({ meeting: id, seq: 0, text, checksum: checksum(text) }),
      tx.done,
    ];
    for (const [number, content] of revisionTexts(plan)) {
      work.push(tx.objectStore('revisions').add({ meeting: id, number, text: content }));
    }
    for (const [picture, bytes] of pictures) {
      work.push(tx.objectStore('pictures').add({ meeting: id, id: picture, bytes }));
    }
    await settle(work);
    return success(meta);
  } catch (error) {
    const exists = error instanceof Error && error.name === 'ConstraintError';
    return failure(exists ? { code: 'meeting-exists', meeting: id } : storageFailureOf(error));
  }
}

/** Wait for all, then throw the first failure, so that none is left unheard. */
export async function settle(work: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(work)) if (result.status === 'rejected') throw result.reason;
}

/** Copy a meeting under a new name. */
export async function copyMeeting(
  db: Database,
  id: string,
  copy: { readonly id: string; readonly name: string; readonly now: number },
): Promise<Result<MeetingMeta, StorageFailure>> {
  const { loadMeeting } = await import('./load-meeting.ts'); // not needed to list them
  const loaded = await loadMeeting(db, id);
  if (!loaded.ok) return loaded;
  const { plan } = loaded.value.history;
  const named = { ...plan, id: copy.id, meeting: { ...plan.meeting, name: copy.name } };
  const made = await createMeeting(db, copy.id, named, {
    now: copy.now,
    pictures: await loadPictures(db, id),
  });
  const thumbnail = made.ok ? await db.get('thumbnails', id) : undefined;
  if (thumbnail !== undefined) await saveThumbnail(db, copy.id, thumbnail);
  return made;
}

/** Put a meeting into the waste basket (now > 0) or take it out again (now = 0). */
export async function setDeleted(
  db: Database,
  id: string,
  now: number,
): Promise<Result<MeetingMeta, StorageFailure>> {
  try {
    const tx = db.transaction('meetings', 'readwrite');
    const meta = await tx.store.get(id);
    if (meta === undefined) return failure({ code: 'unknown-meeting', meeting: id });
    const next = { ...meta, deletedAt: now };
    await settle([tx.store.put(next), tx.done]);
    return success(next);
  } catch (error) {
    return failure(storageFailureOf(error));
  }
}

/** Forget for good what lies in the waste basket since before a moment. @returns how many. */
export async function emptyBasket(db: Database, before: number): Promise<number> {
  const metas = await db.getAll('meetings');
  const old = metas.filter((meta) => meta.deletedAt > 0 && meta.deletedAt < before);
  for (const { id } of old) {
    const tx = db.transaction(ALL, 'readwrite');
    await settle([
      tx.objectStore('meetings').delete(id),
      tx.objectStore('thumbnails').delete(id),
      tx.objectStore('leases').delete(id),
      tx.objectStore('snapshots').delete(keysOf(id)),
      tx.objectStore('journal').delete(keysOf(id)),
      tx.objectStore('revisions').delete(keysOf(id)),
      tx.objectStore('pictures').delete(keysOf(id)),
      tx.done,
    ]);
  }
  return old.length;
}

/** Keep the small picture of a meeting for the list. */
export const saveThumbnail = async (db: Database, id: string, thumbnail: string): Promise<void> => {
  await db.put('thumbnails', thumbnail, id);
};

/** Pictures of a meeting by id. */
export async function loadPictures(db: Database, id: string): Promise<Pictures> {
  const records = await db.getAll('pictures', keysOf(id));
  return new Map(records.map((record) => [record.id, record.bytes]));
}

/** Keep a picture of a meeting; before the command that names it. */
export async function savePicture(
  db: Database,
  meeting: string,
  id: string,
  bytes: Uint8Array,
): Promise<Result<true, StorageFailure>> {
  try {
    await db.put('pictures', { meeting, id, bytes });
    return success(true);
  } catch (error) {
    return failure(storageFailureOf(error));
  }
}
