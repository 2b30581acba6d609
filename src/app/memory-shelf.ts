import { failure, success } from '../base/result.ts';
import type { Pictures } from '../io/zuoci-file.ts';
import type { Plan } from '../model/plan.ts';
import { authorName } from '../store/author-name.ts';
import { passingLibraries } from '../store/libraries/libraries.ts';
import { passingFonts } from '../store/libraries/own-fonts.ts';
import { newId } from '../store/new-id.ts';
import { createPlanStore, type PlanStore } from '../store/plan-store.ts';
import { metaOf } from '../store/storage/meeting-meta.ts';
import type { Shelf } from './shelf.ts';
import { summaryOfMeta } from './summary-of-meta.ts';

/** Meetings of this window; they are gone when it is closed, and every screen says so. */
export function memoryShelf(): Shelf {
  interface Kept {
    readonly store: PlanStore;
    readonly pictures: Map<string, Uint8Array>;
    changedAt: number;
    drawing: string;
  }
  const kept = new Map<string, Kept>();
  const basket = new Map<string, Kept>();
  window.addEventListener('beforeunload', (event) => {
    if (kept.size > 0) event.preventDefault();
  });
  const keep = (plan: Plan, pictures: Pictures = new Map()): string => {
    const id = newId('m');
    const entry: Kept = {
      pictures: new Map(pictures),
      store: createPlanStore(
        plan,
        () => Object.assign(entry, { changedAt: Date.now() }),
        () => ({ author: authorName(), time: new Date(Date.now()).toISOString() }),
      ),
      changedAt: Date.now(),
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
    fonts: passingFonts(),
    list: async () =>
      [...kept].map(([id, { store, changedAt, drawing }]) =>
        summaryOfMeta(metaOf(store.getState().history.plan, id, changedAt), drawing),
      ),
    add: async (plan, pictures) => success(keep(plan, pictures)),
    copy: async (id, name) => {
      const from = kept.get(id);
      if (from === undefined) return failure({ code: 'unknown-meeting', meeting: id });
      const { plan } = from.store.getState().history;
      return success(keep({ ...plan, meeting: { ...plan.meeting, name } }, from.pictures));
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
        pictures: async () => entry.pictures,
        keepPicture: async (picture, bytes) => {
          entry.pictures.set(picture, bytes);
          return true;
        },
        keepDrawing: async (drawing) => void Object.assign(entry, { drawing }),
        close: async () => undefined,
      });
    },
  };
}
