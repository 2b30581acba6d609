import { failure, type Result, success } from '../../base/result.ts';
import { type History, planToSave } from '../../commands/history.ts';
import type { Plan } from '../../model/plan.ts';
import { planText, revisionTexts } from '../../model/write-plan.ts';
import type { JournalEntry } from '../journal-entry.ts';
import { checksum } from './checksum.ts';
import { type Database, keysOf, type MeetingMeta } from './database.ts';
import { settle } from './meeting-list.ts';
import { metaOf } from './meeting-meta.ts';
import { type StorageFailure, storageFailureOf } from './storage-failure.ts';

/** A snapshot is due after so many steps … */
const STEPS_A_SNAPSHOT = 60;
/** … or so many characters of journal. */
const TEXT_A_SNAPSHOT = 400_000;

/** Where a meeting stands when writing begins. */
export interface WritingStart {
  readonly meta: MeetingMeta;
  readonly holder: string;
  readonly seq: number;
  /** Seq of the newest snapshot; -1 asks for one at the first write. */
  readonly snapshotSeq: number;
  /** Steps that a replay from that snapshot could undo and do again. */
  readonly undoable: number;
  readonly redoable: number;
}

/**
 * Writes the journal of one meeting. Steps wait here until they are on disk, in order; a write that fails
 * leaves them waiting.
 */
export class JournalWriter {
  private readonly db: Database;
  private readonly holder: string;
  private meta: MeetingMeta;
  private seq: number;
  private snapshotSeq: number;
  private stepsSince = 0;
  private textSince = 0;
  private undoable: number;
  private redoable: number;
  private waiting: string[] = [];
  private wantsSnapshot: boolean;
  private history: Pick<History, 'plan' | 'audit'> | undefined;
  private readonly storedRevisions = new Map<number, string>();
  private writing: { readonly abort: () => void } | undefined;

  constructor(db: Database, start: WritingStart) {
    this.db = db;
    this.holder = start.holder;
    this.meta = start.meta;
    this.seq = start.seq;
    this.snapshotSeq = start.snapshotSeq;
    this.undoable = start.undoable;
    this.redoable = start.redoable;
    this.wantsSnapshot = start.snapshotSeq < 0;
  }

  /** Steps that are not on disk yet. */
  get unsaved(): number {
    return this.waiting.length;
  }

  /** Number of the last step on disk. */
  get written(): number {
    return this.seq;
  }

  /** Note a step; it is written by the next `flush`. */
  note(entry: JournalEntry, history: History): void {
    this.history = history;
    this.waiting.push(JSON.stringify(entry));
    if (entry.kind === 'run') {
      this.undoable += 1;
      this.redoable = 0;
    } else if (entry.kind !== 'print') {
      const back = entry.kind === 'undo' ? 1 : -1;
      this.undoable -= back;
      this.redoable += back;
      // A replay could not go there: it starts at the snapshot.
      if (this.undoable < 0 || this.redoable < 0) this.wantsSnapshot = true;
    }
  }

  /**
   * Write all that waits, in one transaction that fails as a whole when another window has the lease.
   *
   * @param going - the page goes away and hears no answer any more, without which the browser undoes what is being
   * written: it is begun again and asks nothing. Where another window holds the lease, its steps collide with these.
   */
  async flush(
    now: number,
    {
      history,
      going = false,
    }: { readonly history?: Pick<History, 'plan' | 'audit'>; readonly going?: boolean } = {},
  ): Promise<Result<number, StorageFailure>> {
    const shown = history ?? this.history;
    if (shown === undefined || (this.waiting.length === 0 && !this.wantsSnapshot)) return success(this.seq);
    if (going && !this.giveUpWriting()) return success(this.seq);
    // A copy: what is noted while this is written waits for the next time.
    const entries = [...this.waiting];
    const textLength = entries.reduce((sum, text) => sum + text.length, 0);
    const snapshot =
      this.wantsSnapshot ||
      this.stepsSince + entries.length >= STEPS_A_SNAPSHOT ||
      this.textSince + textLength >= TEXT_A_SNAPSHOT;
    const meta = metaOf(shown.plan, this.meta.id, now, this.meta);
    try {
      await this.write(entries, meta, { plan: snapshot ? planToSave(shown) : undefined, going });
    } catch (error) {
      const collides = error instanceof Error && error.name === 'ConstraintError';
      const lost = error instanceof LeaseLost || collides;
      return failure(lost ? { code: 'lease-lost' } : storageFailureOf(error));
    }
    this.waiting = this.waiting.slice(entries.length);
    this.seq += entries.length;
    this.meta = meta;
    this.stepsSince = snapshot ? 0 : this.stepsSince + entries.length;
    this.textSince = snapshot ? 0 : this.textSince + textLength;
    if (snapshot) {
      this.snapshotSeq = this.seq;
      // Steps that came while this was written start from here.
      this.undoable = this.waiting.filter((text) => text.startsWith('{"kind":"run"')).length;
      this.redoable = 0;
      this.wantsSnapshot = this.waiting.some((text) => /^\{"kind":"(?:undo|redo)"/.test(text));
    }
    return success(this.seq);
  }

  /** Undo what is being written. @returns false where the browser completes it already. */
  private giveUpWriting(): boolean {
    try {
      this.writing?.abort();
      return true;
    } catch {
      return false;
    }
  }

  private async write(
    entries: readonly string[],
    meta: MeetingMeta,
    { plan, going }: { readonly plan: Plan | undefined; readonly going: boolean },
  ): Promise<void> {
    const texts = plan === undefined ? undefined : { whole: planText(plan), revisions: revisionTexts(plan) };
    const { id } = meta;
    const tx = this.db.transaction(['meetings', 'snapshots', 'journal', 'revisions', 'leases'], 'readwrite');
    this.writing = tx;
    const lease = going ? undefined : tx.objectStore('leases').get(id);
    const journal = tx.objectStore('journal');
    const snapshots = tx.objectStore('snapshots');
    const work: Promise<unknown>[] = entries.map((text, index) =>
      journal.add({ meeting: id, seq: this.seq + index + 1, text, checksum: checksum(text) }),
    );
    work.push(tx.objectStore('meetings').put(meta));
    const fresh = [...(texts?.revisions ?? [])].filter(
      ([number, text]) => this.storedRevisions.get(number) !== text,
    );
    for (const [number, text] of fresh)
      work.push(tx.objectStore('revisions').put({ meeting: id, number, text }));
    if (texts !== undefined) {
      const seq = this.seq + entries.length;
      work.push(snapshots.put({ meeting: id, seq, text: texts.whole, checksum: checksum(texts.whole) }));
      // The snapshot before stays, with the journal after it, should this one be damaged.
      if (this.snapshotSeq > 0) {
        work.push(snapshots.delete(IDBKeyRange.bound([id, 0], [id, this.snapshotSeq], false, true)));
        work.push(journal.delete(IDBKeyRange.bound([id, 0], [id, this.snapshotSeq])));
      }
      if (this.snapshotSeq < 0) work.push(journal.delete(keysOf(id, seq + 1)));
    }
    if (going) tx.commit();
    const checked = lease?.then((found) => {
      if (found?.holder === this.holder) return;
      tx.abort();
      throw new LeaseLost();
    });
    await settle([...(checked === undefined ? [] : [checked]), ...work, tx.done]).finally(() => {
      if (this.writing === tx) this.writing = undefined;
    });
    for (const [number, text] of fresh) this.storedRevisions.set(number, text);
  }
}

/** Thrown inside a transaction to undo it; never leaves this file. */
class LeaseLost extends Error {}
