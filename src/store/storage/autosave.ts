import type { History } from '../../commands/history.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { SaveState } from '../save-state.ts';
import type { JournalWriter } from './journal-writer.ts';
import { onPageHidden } from './page-events.ts';
import { troubleOf } from './storage-failure.ts';

/** Steps are written at the latest this long after they were taken, milliseconds. */
export const FLUSH_MS = 120;
/** After a failure the next try comes on the next step, or after this long. */
const RETRY_MS = 5000;

/** What autosave tells of its work. */
export interface AutosaveNews {
  readonly onState: (state: SaveState) => void;
  readonly onWritten: (seq: number) => void;
  /** Another window has taken the meeting; nothing more will be written. */
  readonly onLost: (unsaved: number) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Writes steps soon after they are taken, and at once when the page is hidden. */
export class Autosave {
  private readonly writer: JournalWriter;
  private readonly news: AutosaveNews;
  private readonly stopHearing: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private failing = false;

  constructor(writer: JournalWriter, news: AutosaveNews) {
    this.writer = writer;
    this.news = news;
    this.stopHearing = onPageHidden((is) => {
      void (is === 'going' ? this.write({ going: true }) : this.flush());
      return this.failing && this.unsaved > 0;
    });
  }

  /** Steps that are not on disk yet. */
  get unsaved(): number {
    return this.writer.unsaved;
  }

  /** Note a step; it is on disk soon. */
  note(entry: JournalEntry, history: History): void {
    this.writer.note(entry, history);
    this.news.onState({ kind: 'waiting' });
    this.schedule(FLUSH_MS);
  }

  /** Write all that waits, now. One write runs at a time; what comes meanwhile follows it. */
  flush(): Promise<void> {
    if (this.running !== undefined)
      return this.running.then(() => (this.writer.unsaved > 0 ? this.flush() : undefined));
    if (this.stopped || this.writer.unsaved === 0) return Promise.resolve();
    this.running = this.write().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Stop without writing. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.stopHearing();
  }

  private schedule(afterMs: number): void {
    if (this.stopped || (this.timer !== undefined && !this.failing)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, afterMs);
  }

  private async write({ going } = { going: false }): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const result = await this.writer.flush(this.news.now(), { going });
    if (this.stopped) return;
    this.failing = !result.ok;
    if (result.ok) {
      this.news.onWritten(result.value);
      if (this.writer.unsaved === 0) this.news.onState({ kind: 'saved' });
      else this.schedule(FLUSH_MS);
    } else if (result.failure.code === 'lease-lost') {
      this.stop();
      this.news.onLost(this.writer.unsaved);
    } else {
      this.news.onState({ kind: 'failed', why: troubleOf(result.failure) });
      this.schedule(RETRY_MS);
    }
  }
}
