import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const STAMP = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/**
 * Pack an Office file anew so that equal content gives equal bytes: no time of packing, and the date given
 * where the writer put the time of day.
 *
 * @param date - local date and time, `2026-03-05T09:00`.
 */
export function steadyZip(bytes: Uint8Array, date: string): Uint8Array {
  const entries = unzipSync(bytes);
  const told = date.length > 10 ? date.slice(0, 16) : `${date}T00:00`;
  const packed: Record<string, Uint8Array> = {};
  for (const name of Object.keys(entries).sort(byPlace)) {
    const entry = entries[name];
    if (entry === undefined) continue;
    const isCore = name === 'docProps/core.xml';
    packed[name] = isCore ? strToU8(strFromU8(entry).replace(STAMP, `$1${told}:00Z$3`)) : entry;
  }
  return zipSync(packed, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Office looks for the list of types first. */
const byPlace = (a: string, b: string): number => {
  const place = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
  return place(a) - place(b) || (a < b ? -1 : 1);
};
