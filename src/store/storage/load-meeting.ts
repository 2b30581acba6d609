import { failure, type Result, success } from '../../base/result.ts';
import { type History, startHistory } from '../../commands/history.ts';
import { readPlanText } from '../../model/read-plan.ts';
import { type JournalEntry, journalEntrySchema, replay } from '../journal-entry.ts';
import { checksum } from './checksum.ts';
import { type Database, type JournalRecord, keysOf, type MeetingMeta } from './database.ts';
import { type StorageFailure, storageFailureOf } from './storage-failure.ts';

/** A meeting as it was left, whatever happened since. */
export interface LoadedMeeting {
  readonly meta: MeetingMeta;
  readonly history: History;
  /** Number of the last step that was read. */
  readonly seq: number;
  readonly snapshotSeq: number;
  /** False where a snapshot or the end of the journal was damaged: a new snapshot must come first. */
  readonly whole: boolean;
  /** Steps done again since the last snapshot. */
  readonly replayed: number;
  /** Steps at the damaged end of the journal that could not be read; said to the user. */
  readonly dropped: number;
}

/** Read a meeting: the newest whole snapshot, and the journal after it. */
export async function loadMeeting(db: Database, id: string): Promise<Result<LoadedMeeting, StorageFailure>> {
  try {
    const tx = db.transaction(['meetings', 'snapshots', 'journal', 'revisions'], 'readonly');
    const [meta, snapshots, records, revisions] = await Promise.all([
      tx.objectStore('meetings').get(id),
      tx.objectStore('snapshots').getAll(keysOf(id)),
      tx.objectStore('journal').getAll(keysOf(id)),
      tx.objectStore('revisions').getAll(keysOf(id)),
    ]);
    if (meta === undefined) return failure({ code: 'unknown-meeting', meeting: id });
    const texts = new Map(revisions.map((revision) => [revision.number, revision.text]));
    for (const [age, snapshot] of snapshots.reverse().entries()) {
      if (checksum(snapshot.text) !== snapshot.checksum) continue;
      const read = readPlanText(snapshot.text, (number) => texts.get(number));
      if (!read.ok) continue;
      const after = records.filter((record) => record.seq > snapshot.seq);
      const done = replayRecords(startHistory(read.value.plan), snapshot.seq, after);
      const replayed = done.seq - snapshot.seq;
      const dropped = after.length - replayed;
      const whole = age === 0 && dropped === 0;
      return success({ meta, ...done, snapshotSeq: snapshot.seq, whole, replayed, dropped });
    }
    return failure({ code: 'meeting-damaged', meeting: id });
  } catch (error) {
    return failure(storageFailureOf(error));
  }
}

/** Do the steps of a journal again, up to the first that is missing, damaged or cannot be done. */
export function replayRecords(
  start: History,
  from: number,
  records: readonly JournalRecord[],
): { readonly history: History; readonly seq: number } {
  let history = start;
  let seq = from;
  for (const record of records) {
    if (record.seq !== seq + 1) break;
    const entry = readEntry(record);
    const next = entry && replay(history, entry);
    if (next === undefined) break;
    history = next;
    seq = record.seq;
  }
  return { history, seq };
}

function readEntry(record: JournalRecord): JournalEntry | undefined {
  if (checksum(record.text) !== record.checksum) return undefined;
  try {
    const parsed = journalEntrySchema.safeParse(JSON.parse(record.text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Not JSON: the record is torn.
    return undefined;
  }
}

/** The steps another window has written since; undefined when they must be read from a snapshot. */
export async function loadSteps(
  db: Database,
  id: string,
  history: History,
  seq: number,
): Promise<{ readonly history: History; readonly seq: number } | undefined> {
  try {
    const records = await db.getAll('journal', keysOf(id, seq + 1));
    const done = replayRecords(history, seq, records);
    return done.seq - seq === records.length && records.length > 0 ? done : undefined;
  } catch {
    // Reading the whole meeting comes next and tells what is wrong.
    return undefined;
  }
}
