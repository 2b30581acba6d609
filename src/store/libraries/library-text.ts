import { z } from 'zod';
import { failure, type Result, success } from '../../base/result.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import { LIBRARIES, type LibraryItem, type LibraryName } from './library.ts';

/** Names of all libraries. */
export const LIBRARY_NAMES = Object.keys(LIBRARIES) as readonly LibraryName[];

/** An item of any library, as it is stored. */
export interface LibraryRecord {
  readonly library: LibraryName;
  readonly id: string;
  readonly item: unknown;
}

/** The text is no file of libraries. */
export interface NotLibraries {
  readonly code: 'not-libraries';
}

const librariesFile = z.looseObject({
  format: z.literal('zuoci-libraries'),
  version: z.literal(1),
  libraries: z.partialRecord(z.enum(LIBRARY_NAMES), z.array(z.looseObject({ id: z.string() })).max(50_000)),
});

/** Read items of one library; what a newer program has written and this one cannot read is left out. */
export function readItems<Name extends LibraryName>(
  library: Name,
  items: readonly unknown[],
): readonly LibraryItem<Name>[] {
  return items.flatMap((item) => {
    const parsed = LIBRARIES[library].safeParse(item);
    // The schema of this very library has just read it.
    return parsed.success ? [parsed.data as LibraryItem<Name>] : [];
  });
}

/** Write all libraries as one text, to be carried to another computer. */
export const writeLibraries = (lists: ReadonlyMap<LibraryName, readonly unknown[]>): string =>
  canonicalJson({ format: 'zuoci-libraries', version: 1, libraries: Object.fromEntries(lists) });

/** Read the items of such a text. */
export function readLibraries(text: string): Result<readonly LibraryRecord[], NotLibraries> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'not-libraries' });
  }
  const file = librariesFile.safeParse(json);
  if (!file.success) return failure({ code: 'not-libraries' });
  return success(
    LIBRARY_NAMES.flatMap((library) =>
      (file.data.libraries[library] ?? []).flatMap((item) =>
        LIBRARIES[library].safeParse(item).success ? [{ library, id: item.id, item }] : [],
      ),
    ),
  );
}
