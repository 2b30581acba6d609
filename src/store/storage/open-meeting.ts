import { failure, type Result, success } from '../../base/result.ts';
import { historyDepth } from '../../commands/history.ts';
import { createPlanStore, type PlanStore } from '../plan-store.ts';
import { Autosave } from './autosave.ts';
import { type Channel, type ChannelMessage, waitFor } from './channel.ts';
import type { Database, LeaseRecord } from './database.ts';
import { JournalWriter } from './journal-writer.ts';
import { LEASE_MS, type LeaseRequest, releaseLease, renewLease, takeLease } from './lease.ts';
import { type LoadedMeeting, loadMeeting, loadSteps } from './load-meeting.ts';
import { type StorageFailure, storageFailureOf } from './storage-failure.ts';

/** How long a window has to answer before it is taken for dead, milliseconds. */
const ANSWER_MS = 400;
/** How long it has to write the last steps before it must yield. */
const YIELD_MS = 1500;

/** What opening needs from outside. */
export interface OpenOptions {
  readonly db: Database;
  readonly channel: Channel;
  /** Id of this window. */
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Name of whoever works at this computer; empty where he has not said it. */
  readonly author?: () => string;
}

/** One meeting open in this window: it writes it, or follows the window that does. */
export class OpenMeeting {
  readonly id: string;
  readonly store: PlanStore;
  /** What was found when it was opened: steps done again, steps that were damaged. */
  readonly found: Pick<LoadedMeeting, 'replayed' | 'dropped'>;
  private readonly options: OpenOptions;
  private autosave: Autosave | undefined;
  private seq: number;
  private heartbeat: ReturnType<typeof setInterval> | undefined;
  private readonly stopListening: () => void;
  private catching: Promise<void> = Promise.resolve();

  constructor(loaded: LoadedMeeting, options: OpenOptions) {
    this.id = loaded.meta.id;
    this.options = options;
    this.seq = loaded.seq;
    this.found = { replayed: loaded.replayed, dropped: loaded.dropped };
    const { now, author } = options;
    this.store = createPlanStore(
      loaded.history,
      (entry, history) => this.autosave?.note(entry, history),
      () => ({ author: author?.() ?? '', time: new Date(now()).toISOString() }),
    );
    this.stopListening = options.channel.listen((message) => this.hear(message));
  }

  /** Begin to write, from what was read under the lease. */
  async write(loaded: LoadedMeeting): Promise<void> {
    const { db, tab, now } = this.options;
    const depth = historyDepth(loaded.history);
    const writer = new JournalWriter(db, {
      meta: loaded.meta,
      holder: tab,
      seq: loaded.seq,
      snapshotSeq: loaded.whole ? loaded.snapshotSeq : -1,
      undoable: depth.undo,
      redoable: depth.redo,
    });
    // A damaged end of the journal is replaced by a snapshot before anything is written after it.
    if (!loaded.whole) await writer.flush(now(), { history: loaded.history });
    const { setSave, setReadOnly } = this.store.getState();
    this.autosave = new Autosave(writer, {
      now,
      onState: setSave,
      onWritten: (seq) => {
        this.seq = seq;
        this.post('changed');
      },
      onLost: (unsaved) => this.follow(unsaved),
    });
    this.heartbeat = setInterval(() => void this.keepLease(), LEASE_MS / 3);
    setReadOnly(false);
    setSave({ kind: 'saved' });
  }

  /** Stop writing and follow; steps that could not be written any more are still on screen, to be exported. */
  follow(unsaved = 0): void {
    clearInterval(this.heartbeat);
    this.autosave?.stop();
    this.autosave = undefined;
    const { setSave, setReadOnly } = this.store.getState();
    setReadOnly(true);
    setSave({ kind: 'taken', unsaved });
  }

  /** Ask the window that writes to let go, and write from here on. @returns why not, where it fails. */
  async takeOver(): Promise<Result<true, StorageFailure>> {
    const { db, channel, tab, now } = this.options;
    const request = { meeting: this.id, holder: tab, now: now() };
    let taken = await leaseOrWhyNot(db, request, false);
    if (taken.ok && taken.value.holder !== tab) {
      const yielded = waitFor(
        channel,
        ({ kind, meeting }) => kind === 'yielded' && meeting === this.id,
        YIELD_MS,
      );
      this.post('yield-please');
      await yielded;
      taken = await leaseOrWhyNot(db, { ...request, now: now() }, true);
    }
    if (!taken.ok) return taken;
    const loaded = await loadMeeting(db, this.id);
    if (!loaded.ok) return loaded;
    this.seq = loaded.value.seq;
    this.store.getState().show(loaded.value.history);
    await this.write(loaded.value);
    return success(true);
  }

  /** Write all that waits, now. */
  async flush(): Promise<void> {
    await this.autosave?.flush();
  }

  /** Show what the other window has written; work that was not saved here is given up. */
  catchUp(): Promise<void> {
    this.catching = this.catching.then(() => this.readOn());
    return this.catching;
  }

  /**
   * Write all, give the lease back and forget the meeting.
   *
   * @returns false where not all could be written: the meeting stays open and goes on trying.
   */
  async close(): Promise<boolean> {
    await this.flush();
    if ((this.autosave?.unsaved ?? 0) > 0) return false;
    await this.letGo();
    this.post('closed');
    this.stopListening();
    return true;
  }

  private async readOn(): Promise<void> {
    if (this.autosave !== undefined) return;
    const { db } = this.options;
    const { history, save, setSave, show } = this.store.getState();
    const own = save.kind === 'taken' && save.unsaved > 0;
    const steps = own ? undefined : await loadSteps(db, this.id, history, this.seq);
    const loaded = steps === undefined ? await loadMeeting(db, this.id) : success(steps);
    if (!loaded.ok || this.autosave !== undefined) return;
    this.seq = loaded.value.seq;
    show(loaded.value.history);
    setSave({ kind: 'taken', unsaved: 0 });
  }

  private async letGo(): Promise<void> {
    const { db, tab } = this.options;
    clearInterval(this.heartbeat);
    this.autosave?.stop();
    this.autosave = undefined;
    try {
      await releaseLease(db, { meeting: this.id, holder: tab });
    } catch {
      // Storage is broken; the lease ends by itself.
      return;
    }
  }

  private async keepLease(): Promise<void> {
    const { db, tab, now } = this.options;
    try {
      if (await renewLease(db, { meeting: this.id, holder: tab, now: now() })) return;
      await this.flush();
      if (this.autosave !== undefined) this.follow(this.autosave.unsaved);
    } catch {
      // Storage that fails is told by the next write, which also says why.
      return;
    }
  }

  private hear(message: ChannelMessage): void {
    if (message.meeting !== this.id || message.from === this.options.tab) return;
    if (message.kind === 'changed' && this.autosave === undefined) {
      const { save } = this.store.getState();
      if (save.kind !== 'taken' || save.unsaved === 0) void this.catchUp();
    }
    if (this.autosave === undefined) return;
    if (message.kind === 'ask') this.post('here');
    if (message.kind === 'yield-please') void this.yieldTo();
  }

  private async yieldTo(): Promise<void> {
    await this.flush();
    const unsaved = this.autosave?.unsaved ?? 0;
    await this.letGo();
    this.follow(unsaved);
    this.post('yielded');
  }

  private post(kind: ChannelMessage['kind']): void {
    this.options.channel.post({ kind, meeting: this.id, from: this.options.tab, seq: this.seq });
  }
}

async function leaseOrWhyNot(
  db: Database,
  request: LeaseRequest,
  force: boolean,
): Promise<Result<LeaseRecord, StorageFailure>> {
  try {
    return success(await takeLease(db, request, { force }));
  } catch (error) {
    return failure(storageFailureOf(error));
  }
}

/**
 * Open a meeting of the list. Where another window writes it, this one follows and is told so
 * (`readOnly`, save state `taken`); `takeOver` turns the two round.
 */
export async function openMeeting(
  id: string,
  options: OpenOptions,
): Promise<Result<OpenMeeting, StorageFailure>> {
  const { db, channel, tab, now } = options;
  const request = { meeting: id, holder: tab, now: now() };
  let lease = await leaseOrWhyNot(db, request, false);
  if (lease.ok && lease.value.holder !== tab) {
    const answer = waitFor(
      channel,
      (message) => message.kind === 'here' && message.meeting === id,
      ANSWER_MS,
    );
    channel.post({ kind: 'ask', meeting: id, from: tab, seq: 0 });
    // Nobody answers: the window that held it was killed.
    if (!(await answer)) lease = await leaseOrWhyNot(db, { ...request, now: now() }, true);
  }
  if (!lease.ok) return lease;
  const loaded = await loadMeeting(db, id);
  if (!loaded.ok) {
    await releaseLease(db, request);
    return loaded;
  }
  const meeting = new OpenMeeting(loaded.value, options);
  if (lease.value.holder === tab) await meeting.write(loaded.value);
  else meeting.follow();
  return success(meeting);
}
