import { z } from 'zod';

const KEY = 'zuoci-print-options';
const keptSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Settings of each kind of paper as they were left, by its word. */
export type KeptOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Lists of ids: whom papers are for is a matter of one meeting and is not remembered. */
const OF_ONE_MEETING: ReadonlySet<string> = new Set(['selected', 'blocks', 'stock', 'items']);

/** Read the settings left last; anything that cannot be read is as usual. */
export function readOptions(text: string | null): KeptOptions {
  if (text === null) return {};
  try {
    const read = keptSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : {};
  } catch {
    // Not JSON: somebody else's or damaged.
    return {};
  }
}

/** Write them. */
export const writeOptions = (options: KeptOptions): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(options).map(([kind, values]) => [
        kind,
        Object.fromEntries(Object.entries(values).filter(([name]) => !OF_ONE_MEETING.has(name))),
      ]),
    ),
  );

/** The settings kept on this computer. */
export function keptOptions(): KeptOptions {
  try {
    return readOptions(localStorage.getItem(KEY));
  } catch {
    // Storage is blocked: as usual each time.
    return {};
  }
}

/** Keep settings on this computer. */
export function keepOptions(options: KeptOptions): void {
  try {
    localStorage.setItem(KEY, writeOptions(options));
  } catch (error) {
    console.warn('the print settings are not kept', error);
  }
}
