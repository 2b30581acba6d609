import type { Result } from '../base/result.ts';
import { failure, success } from '../base/result.ts';
import type { Pictures } from '../io/zuoci-file.ts';
import type { Plan } from '../model/plan.ts';
import { type Libraries, passingLibraries, storedLibraries } from '../store/libraries/libraries.ts';
import { newId } from '../store/new-id.ts';
import { createPlanStore, type PlanStore } from '../store/plan-store.ts';
import { openChannel } from '../store/storage/channel.ts';
import { type Database, openDatabase } from '../store/storage/database.ts';
import {
  copyMeeting,
  createMeeting,
  emptyBasket,
  listMeetings,
  loadPictures,
  saveThumbnail,
  setDeleted,
} from '../store/storage/meeting-list.ts';
import { metaOf } from '../store/storage/meeting-meta.ts';
import { openMeeting } from '../store/storage/open-meeting.ts';
import type { StorageFailure } from '../store/storage/storage-failure.ts';
import type { MeetingSummary } from '../ui/start/meeting-summary.ts';

/** One meeting that is open in this window. */
export interface OpenedMeeting {
  readonly id: string;
  readonly store: PlanStore;
  /** Steps that were not wholly written when the last window ended; nearly always 0. */
  readonly lost: number;
  readonly takeOver: () => Promise<boolean>;
  readonly keepDrawing: (svg: string) => Promise<void>;
  readonly pictures: () => Promise<Pictures>;
  readonly close: () => Promise<void>;
}

/** Where meetings are kept: in the browser, or in this window alone where the browser does not let us. */
export interface Shelf {
  readonly blocked: boolean;
  /** What is kept apart from meetings. */
  readonly libraries: Libraries;
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
  return opened.ok ? databaseShelf(opened.value) : memoryShelf();
}

function databaseShelf(db: Database): Shelf {
  const channel = openChannel();
  const tab = newId('w');
  void emptyBasket(db, now() - BASKET_MS).catch((error: unknown) => console.error(error));
  return {
    blocked: false,
    libraries: storedLibraries(db),
    list: async () => {
      const meetings = await listMeetings(db);
      return meetings
        .filter(({ deletedAt }) => deletedAt === 0)
        .map(({ id, name, startsAt, place, people, seated, changedAt, thumbnail }) => ({
          id,
          name,
          people,
          seated,
          changedAt,
          ...(startsAt === '' ? {} : { startsAt }),
          ...(place === '' ? {} : { place }),
          ...(thumbnail === '' ? {} : { drawing: thumbnail }),
        }));
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
      const meeting = await openMeeting(id, { db, channel, tab, now });
      if (!meeting.ok) return meeting;
      const { store, found } = meeting.value;
      return success({
        id,
        store,
        lost: found.dropped,
        takeOver: async () => (await meeting.value.takeOver()).ok,
        keepDrawing: (svg) => saveThumbnail(db, id, svg),
        pictures: () => loadPictures(db, id),
        close: () => meeting.value.close(),
      });
    },
  };
}

/** Meetings of this window; they are gone when it is closed, and every screen says so. */
function memoryShelf(): Shelf {
  const kept = new Map<string, { readonly store: PlanStore; changedAt: number; drawing: string }>();
  const basket = new Map<string, { readonly store: PlanStore; changedAt: number; drawing: string }>();
  const keep = (plan: Plan): string => {
    const id = newId('m');
    const entry = {
      store: createPlanStore(plan, () => Object.assign(entry, { changedAt: now() })),
      changedAt: now(),
      drawing: '',
    };
    entry.store.getState().setSave({ kind: 'failed', why: 'blocked' });
    kept.set(id, entry);
    return id;
  };
  const move = (from: typeof kept, to: typeof kept, id: string): void => {
    const entry = from.get(id);
    if (entry !== undefined) to.set(id, entry);
    from.delete(id);
  };
  return {
    blocked: true,
    libraries: passingLibraries(),
    list: async () =>
      [...kept].map(([id, { store, changedAt, drawing }]) => {
        const { name, startsAt, place, people, seated } = metaOf(
          store.getState().history.plan,
          id,
          changedAt,
        );
        return {
          id,
          name,
          people,
          seated,
          changedAt,
          ...(startsAt === '' ? {} : { startsAt }),
          ...(place === '' ? {} : { place }),
          ...(drawing === '' ? {} : { drawing }),
        };
      }),
    add: async (plan) => success(keep(plan)),
    copy: async (id, name) => {
      const plan = kept.get(id)?.store.getState().history.plan;
      if (plan === undefined) return failure({ code: 'unknown-meeting', meeting: id });
      return success(keep({ ...plan, meeting: { ...plan.meeting, name } }));
    },
    remove: async (id) => move(kept, basket, id),
    restore: async (id) => move(basket, kept, id),
    open: async (id) => {
      const entry = kept.get(id);
      if (entry === undefined) return failure({ code: 'unknown-meeting', meeting: id });
      return success({
        id,
        store: entry.store,
        lost: 0,
        takeOver: async () => true,
        pictures: async () => new Map(),
        keepDrawing: async (drawing) => void Object.assign(entry, { drawing }),
        close: async () => undefined,
      });
    },
  };
}
