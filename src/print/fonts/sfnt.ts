/** A table of a font file: its tag and its bytes. */
export type SfntTables = ReadonlyMap<string, Uint8Array>;

/** A font file taken apart. */
export interface Sfnt {
  /** `0x00010000` and `true` for TrueType outlines, `OTTO` for PostScript ones. */
  readonly flavor: number;
  readonly tables: SfntTables;
}

const COLLECTION = 0x74746366;
const FLAVORS: ReadonlySet<number> = new Set([0x00010000, 0x74727565, 0x4f54544f]);

/** View of bytes wherever they lie in their buffer. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Number of fonts in a file: more than one in a collection, 0 in what is no font. */
export function membersOf(bytes: Uint8Array): number {
  if (bytes.length < 12) return 0;
  const view = viewOf(bytes);
  if (view.getUint32(0) === COLLECTION) return view.getUint32(8);
  return FLAVORS.has(view.getUint32(0)) ? 1 : 0;
}

/**
 * Take a font file apart.
 *
 * @param member - which font of a collection, 0 for the first.
 * @returns nothing where the file is no font or ends too early.
 */
export function readSfnt(bytes: Uint8Array, member = 0): Sfnt | undefined {
  if (member >= membersOf(bytes)) return undefined;
  const view = viewOf(bytes);
  try {
    const start = view.getUint32(0) === COLLECTION ? view.getUint32(12 + 4 * member) : 0;
    const tables = new Map<string, Uint8Array>();
    for (let i = 0; i < view.getUint16(start + 4); i++) {
      const entry = start + 12 + 16 * i;
      const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
      if (offset + length > bytes.length) return undefined;
      tables.set(tagAt(view, entry), bytes.subarray(offset, offset + length));
    }
    return { flavor: view.getUint32(start), tables };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));

/** Put tables together to a font file, in the order of their tags. */
export function writeSfnt({ flavor, tables }: Sfnt): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const length = entries.reduce((sum, [, table]) => sum + padded(table.length), 12 + 16 * entries.length);
  const bytes = new Uint8Array(length);
  const view = viewOf(bytes);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  view.setUint32(0, flavor);
  view.setUint16(4, entries.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (entries.length - power) * 16);
  let offset = 12 + 16 * entries.length;
  entries.forEach(([tag, table], i) => {
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k++) bytes[entry + k] = tag.charCodeAt(k);
    bytes.set(table, offset);
    view.setUint32(entry + 4, checksumOf(view, offset, padded(table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += padded(table.length);
  });
  return bytes;
}

const padded = (length: number): number => (length + 3) & ~3;

function checksumOf(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
