import { failure, type Result, success } from '../../base/result.ts';
import type { Database } from '../storage/database.ts';
import { settle } from '../storage/meeting-list.ts';
import { type StorageFailure, storageFailureOf } from '../storage/storage-failure.ts';
import type { LibraryItem, LibraryName } from './library.ts';
import {
  LIBRARY_NAMES,
  type LibraryRecord,
  type NotLibraries,
  readItems,
  readLibraries,
  writeLibraries,
} from './library-text.ts';

const all = (library: LibraryName): IDBKeyRange => IDBKeyRange.bound([library], [library, []]);

/** The items of a library, by id; what a newer program has written and this one cannot read is left out. */
export async function listLibrary<Name extends LibraryName>(
  db: Database,
  library: Name,
): Promise<readonly LibraryItem<Name>[]> {
  const records = await db.getAll('libraries', all(library));
  return readItems(
    library,
    records.map(({ item }) => item),
  );
}

/** Put items into a library, each in the place of the one with its id; all or none. */
export async function putInLibrary<Name extends LibraryName>(
  db: Database,
  library: Name,
  ...items: readonly LibraryItem<Name>[]
): Promise<Result<true, StorageFailure>> {
  return write(
    db,
    items.map((item) => ({ library, id: item.id, item })),
  );
}

/** Take items out of a library; all or none. */
export async function removeFromLibrary(
  db: Database,
  library: LibraryName,
  ...ids: readonly string[]
): Promise<Result<true, StorageFailure>> {
  try {
    const tx = db.transaction('libraries', 'readwrite');
    await settle([...ids.map((id) => tx.store.delete([library, id])), tx.done]);
    return success(true);
  } catch (error) {
    return failure(storageFailureOf(error));
  }
}

async function write(db: Database, records: readonly LibraryRecord[]): Promise<Result<true, StorageFailure>> {
  try {
    const tx = db.transaction('libraries', 'readwrite');
    await settle([...records.map((record) => tx.store.put({ ...record })), tx.done]);
    return success(true);
  } catch (error) {
    return failure(storageFailureOf(error));
  }
}

/** All libraries as one text, to be carried to another computer. */
export async function exportLibraries(db: Database): Promise<string> {
  const lists = await Promise.all(
    LIBRARY_NAMES.map(async (name) => [name, await listLibrary(db, name)] as const),
  );
  return writeLibraries(new Map(lists));
}

/**
 * Take over libraries from another computer; items of the same id are replaced.
 *
 * @returns how many items were taken over, or that the text is no such file.
 */
export async function importLibraries(
  db: Database,
  text: string,
): Promise<Result<number, StorageFailure | NotLibraries>> {
  const read = readLibraries(text);
  if (!read.ok) return read;
  const written = await write(db, read.value);
  return written.ok ? success(read.value.length) : written;
}
