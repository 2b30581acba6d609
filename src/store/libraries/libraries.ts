import { type Result, success } from '../../base/result.ts';
import type { Database } from '../storage/database.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { LibraryItem, LibraryName } from './library.ts';
import {
  exportLibraries,
  importLibraries,
  listLibrary,
  putInLibrary,
  removeFromLibrary,
} from './library-storage.ts';
import {
  LIBRARY_NAMES,
  type NotLibraries,
  readItems,
  readLibraries,
  writeLibraries,
} from './library-text.ts';
import { listeners } from './listeners.ts';

/** 资料库: what is kept apart from meetings, on disk or in this window alone. */
export interface Libraries {
  readonly list: <Name extends LibraryName>(library: Name) => Promise<readonly LibraryItem<Name>[]>;
  readonly put: <Name extends LibraryName>(
    library: Name,
    items: readonly LibraryItem<Name>[],
  ) => Promise<Result<true, StorageFailure>>;
  readonly remove: (library: LibraryName, ids: readonly string[]) => Promise<Result<true, StorageFailure>>;
  readonly exportText: () => Promise<string>;
  readonly importText: (text: string) => Promise<Result<number, StorageFailure | NotLibraries>>;
  /** Hear of every change made here; gives back how to stop. */
  readonly onChange: (heard: () => void) => () => void;
}

/** The libraries of this computer. */
export function storedLibraries(db: Database): Libraries {
  const { onChange, told } = listeners();
  return {
    list: (library) => listLibrary(db, library),
    put: (library, items) => told(putInLibrary(db, library, ...items)),
    remove: (library, ids) => told(removeFromLibrary(db, library, ...ids)),
    exportText: () => exportLibraries(db),
    importText: (text) => told(importLibraries(db, text)),
    onChange,
  };
}

/** Libraries of this window, where the browser keeps nothing. */
export function passingLibraries(): Libraries {
  const { onChange, told } = listeners();
  const kept = new Map(LIBRARY_NAMES.map((name) => [name, new Map<string, unknown>()]));
  const itemsOf = (library: LibraryName): readonly unknown[] => [...(kept.get(library)?.values() ?? [])];
  return {
    list: async (library) => readItems(library, itemsOf(library)),
    put: (library, items) => {
      for (const item of items) kept.get(library)?.set(item.id, item);
      return told(Promise.resolve(success(true)));
    },
    remove: (library, ids) => {
      for (const id of ids) kept.get(library)?.delete(id);
      return told(Promise.resolve(success(true)));
    },
    exportText: async () => writeLibraries(new Map(LIBRARY_NAMES.map((name) => [name, itemsOf(name)]))),
    importText: async (text) => {
      const read = readLibraries(text);
      if (!read.ok) return read;
      for (const { library, id, item } of read.value) kept.get(library)?.set(id, item);
      return told(Promise.resolve(success(read.value.length)));
    },
    onChange,
  };
}
