import { readZuoci, type ZuociFailure, type ZuociFile } from '../io/zuoci-file.ts';
import type { RosterSource } from '../ui/import/roster-source.ts';

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'plan'; readonly file: ZuociFile }
  | { readonly kind: 'roster'; readonly source: RosterSource }
  | { readonly kind: 'failed'; readonly why: ZuociFailure };

/** Look at a file: plans are opened, everything else goes to the reader of lists, which says what it is. */
export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.zuoci$/i.test(file.name))
    return { kind: 'roster', source: { name: file.name, input: { kind: 'file', bytes } } };
  const read = readZuoci(bytes);
  return read.ok ? { kind: 'plan', file: read.value } : { kind: 'failed', why: read.failure };
}

/** The name of a file without its ending: what a new meeting is first called. */
export const nameWithoutEnding = (name: string): string => name.replace(/\.[^.]{1,6}$/, '');
