import type { Result } from '../base/result.ts';
import { success } from '../base/result.ts';
import type { Pictures } from '../io/zuoci-file.ts';
import type { Plan } from '../model/plan.ts';
import { authorName } from '../store/author-name.ts';
import { type Libraries, storedLibraries } from '../store/libraries/libraries.ts';
import { type OwnFonts, storedFonts } from '../store/libraries/own-fonts.ts';
import { newId } from '../store/new-id.ts';
import type { PlanStore } from '../store/plan-store.ts';
import { openChannel } from '../store/storage/channel.ts';
import { type Database, openDatabase } from '../store/storage/database.ts';
import {
  copyMeeting,
  createMeeting,
  emptyBasket,
  listMeetings,
  loadPictures,
  savePicture,
  saveThumbnail,
  setDeleted,
} from '../store/storage/meeting-list.ts';
import type { OpenMeeting } from '../store/storage/open-meeting.ts';
import type { StorageFailure } from '../store/storage/storage-failure.ts';
import type { MeetingSummary } from '../ui/start/meeting-summary.ts';
import { summaryOfMeta } from './summary-of-meta.ts';

/** One meeting that is open in this window. */
export interface OpenedMeeting {
  readonly id: string;
  readonly store: PlanStore;
  /** Steps that were not wholly written when the last window ended; nearly always 0. */
  readonly lost: number;
  readonly takeOver: () => Promise<boolean>;
  readonly keepDrawing: (svg: string) => Promise<void>;
  readonly pictures: () => Promise<Pictures>;
  /** Keep a picture of this meeting; it must be kept before the step that names it. */
  readonly keepPicture: (id: string, bytes: Uint8Array) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Where meetings are kept: in the browser, or in this window alone where the browser does not let us. */
export interface Shelf {
  readonly blocked: boolean;
  /** What is kept apart from meetings. */
  readonly libraries: Libraries;
  /** Fonts of the office's own. */
  readonly fonts: OwnFonts;
  readonly list: () => Promise<readonly MeetingSummary[]>;
  readonly add: (plan: Plan, pictures?: Pictures) => Promise<Result<string, StorageFailure>>;
  readonly copy: (id: string, name: string) => Promise<Result<string, StorageFailure>>;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  readonly open: (id: string) => Promise<Result<OpenedMeeting, StorageFailure>>;
}

const BASKET_MS = 30 * 24 * 3600 * 1000;
const now = (): number => Date.now();

/** Find the shelf of this computer. */
export async function findShelf(): Promise<Shelf> {
  const opened = await openDatabase();
  if (opened.ok) return databaseShelf(opened.value);
  const { memoryShelf } = await import('./memory-shelf.ts');
  return memoryShelf();
}

function databaseShelf(db: Database): Shelf {
  const channel = openChannel();
  const tab = newId('w');
  /** Meetings that are being closed; those that could not write everything are given again as they are. */
  const left = new Map<string, Promise<OpenMeeting | undefined>>();
  void emptyBasket(db, now() - BASKET_MS).catch((error: unknown) => console.error(error));
  return {
    blocked: false,
    libraries: storedLibraries(db),
    fonts: storedFonts(db),
    list: async () => {
      const meetings = await listMeetings(db);
      return meetings
        .filter(({ deletedAt }) => deletedAt === 0)
        .map((meta) => summaryOfMeta(meta, meta.thumbnail));
    },
    add: async (plan, pictures) => {
      const id = newId('m');
      const made = await createMeeting(db, id, plan, {
        now: now(),
        ...(pictures === undefined ? {} : { pictures }),
      });
      return made.ok ? success(id) : made;
    },
    copy: async (id, name) => {
      const made = await copyMeeting(db, id, { id: newId('m'), name, now: now() });
      return made.ok ? success(made.value.id) : made;
    },
    remove: async (id) => void (await setDeleted(db, id, now())),
    restore: async (id) => void (await setDeleted(db, id, 0)),
    open: async (id) => {
      const { openMeeting } = await import('../store/storage/open-meeting.ts');
      const closing = left.get(id);
      left.delete(id);
      const kept = await closing;
      const meeting =
        kept === undefined
          ? await openMeeting(id, { db, channel, tab, now, author: authorName })
          : success(kept);
      if (!meeting.ok) return meeting;
      const { store, found } = meeting.value;
      return success({
        id,
        store,
        lost: found.dropped,
        takeOver: async () => (await meeting.value.takeOver()).ok,
        // The card shows the drawing beside the counts: both of the same moment.
        keepDrawing: async (svg) => {
          await meeting.value.flush();
          await saveThumbnail(db, id, svg);
        },
        pictures: () => loadPictures(db, id),
        keepPicture: async (picture, bytes) => (await savePicture(db, id, picture, bytes)).ok,
        close: async () => {
          const closing = meeting.value.close();
          left.set(
            id,
            closing.then((closed) => (closed ? undefined : meeting.value)),
          );
          await closing;
        },
      });
    },
  };
}
