import { type Result, success } from '../../base/result.ts';
import type { Database, FontRecord } from '../storage/database.ts';
import { settle } from '../storage/meeting-list.ts';
import { type StorageFailure, storageFailureOf } from '../storage/storage-failure.ts';
import { listeners } from './listeners.ts';

/** What a list tells of a font of the user's. */
export type OwnFontEntry = Pick<FontRecord, 'name' | 'label'>;

/** 字体库: fonts of the office's own. They stay on this computer: no plan and no library file holds them. */
export interface OwnFonts {
  readonly list: () => Promise<readonly OwnFontEntry[]>;
  /** A font by its PostScript name. */
  readonly read: (name: string) => Promise<FontRecord | undefined>;
  /** Keep fonts, each in the place of the one of its name; all or none. */
  readonly put: (fonts: readonly FontRecord[]) => Promise<Result<true, StorageFailure>>;
  readonly remove: (name: string) => Promise<Result<true, StorageFailure>>;
  /** Hear of every change made here; gives back how to stop. */
  readonly onChange: (heard: () => void) => () => void;
}

/** The fonts kept on this computer. */
export function storedFonts(db: Database): OwnFonts {
  const { onChange, told } = listeners();
  const write = async (work: () => Promise<unknown>): Promise<Result<true, StorageFailure>> => {
    try {
      await work();
    } catch (error) {
      return { ok: false, failure: storageFailureOf(error) };
    }
    return told(Promise.resolve(success(true)));
  };
  return {
    list: async () => sorted(await db.getAll('fonts')),
    read: (name) => db.get('fonts', name),
    put: (fonts) =>
      write(async () => {
        const tx = db.transaction('fonts', 'readwrite');
        await settle([...fonts.map((font) => tx.store.put(font)), tx.done]);
      }),
    remove: (name) => write(() => db.delete('fonts', name)),
    onChange,
  };
}

/** Fonts of this window, where the browser keeps nothing. */
export function passingFonts(): OwnFonts {
  const kept = new Map<string, FontRecord>();
  const { onChange, told } = listeners();
  const changed = (): Promise<Result<true, StorageFailure>> => told(Promise.resolve(success(true)));
  return {
    list: async () => sorted([...kept.values()]),
    read: async (name) => kept.get(name),
    put: (fonts) => {
      for (const font of fonts) kept.set(font.name, font);
      return changed();
    },
    remove: (name) => {
      kept.delete(name);
      return changed();
    },
    onChange,
  };
}

const sorted = (fonts: readonly FontRecord[]): readonly OwnFontEntry[] =>
  fonts
    .map(({ name, label }) => ({ name, label }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
