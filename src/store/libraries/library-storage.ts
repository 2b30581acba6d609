import { z } from 'zod';
import { failure, type Result, success } from '../../base/result.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { Database } from '../storage/database.ts';
import { settle } from '../storage/meeting-list.ts';
import { type StorageFailure, storageFailureOf } from '../storage/storage-failure.ts';
import { LIBRARIES, type LibraryItem, type LibraryName } from './library.ts';

const names = Object.keys(LIBRARIES) as LibraryName[];
const all = (library: LibraryName): IDBKeyRange => IDBKeyRange.bound([library], [library, []]);

/** The items of a library, by id; what a newer program has written and this one cannot read is left out. */
export async function listLibrary<Name extends LibraryName>(
  db: Database,
  library: Name,
): Promise<readonly LibraryItem<Name>[]> {
  const records = await db.getAll('libraries', all(library));
  return records.flatMap(({ item }) => {
    const parsed = LIBRARIES[library].safeParse(item);
    // The schema of this very library has just read it.
    return parsed.success ? [parsed.data as LibraryItem<Name>] : [];
  });
}

/** Put an item into a library, in the place of the one with its id. */
export async function putInLibrary<Name extends LibraryName>(
  db: Database,
  library: Name,
  item: LibraryItem<Name>,
): Promise<Result<true, StorageFailure>> {
  return write(db, [{ library, id: item.id, item }]);
}

/** Take an item out of a library. */
export async function removeFromLibrary(
  db: Database,
  library: LibraryName,
  id: string,
): Promise<Result<true, StorageFailure>> {
  try {
    await db.delete('libraries', [library, id]);
    return success(true);
  } catch (error) {
    return failure(storageFailureOf(error));
  }
}

async function write(
  db: Database,
  records: readonly { readonly library: LibraryName; readonly id: string; readonly item: unknown }[],
): Promise<Result<true, StorageFailure>> {
  try {
    const tx = db.transaction('libraries', 'readwrite');
    await settle([...records.map((record) => tx.store.put({ ...record })), tx.done]);
    return success(true);
  } catch (error) {
    return failure(storageFailureOf(error));
  }
}

const librariesFile = z.looseObject({
  format: z.literal('zuoci-libraries'),
  version: z.literal(1),
  libraries: z.partialRecord(z.enum(names), z.array(z.looseObject({ id: z.string() })).max(50_000)),
});

/** All libraries as one text, to be carried to another computer. */
export async function exportLibraries(db: Database): Promise<string> {
  const lists = await Promise.all(names.map(async (name) => [name, await listLibrary(db, name)] as const));
  return canonicalJson({ format: 'zuoci-libraries', version: 1, libraries: Object.fromEntries(lists) });
}

/**
 * Take over libraries from another computer; items of the same id are replaced.
 *
 * @returns how many items were taken over, or that the text is no such file.
 */
export async function importLibraries(
  db: Database,
  text: string,
): Promise<Result<number, StorageFailure | { readonly code: 'not-libraries' }>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'not-libraries' });
  }
  const file = librariesFile.safeParse(json);
  if (!file.success) return failure({ code: 'not-libraries' });
  const records = names.flatMap((library) =>
    (file.data.libraries[library] ?? []).flatMap((item) =>
      LIBRARIES[library].safeParse(item).success ? [{ library, id: item.id, item }] : [],
    ),
  );
  const written = await write(db, records);
  return written.ok ? success(records.length) : written;
}
