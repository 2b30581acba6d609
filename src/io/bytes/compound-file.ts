/** Marks of the sector table: values from here on are no sector. */
const NO_SECTOR = 0xfffffffa;
const DIRECTORY_ENTRY = 128;

/**
 * Read one stream of a compound file (the container of .xls and .doc).
 *
 * Sector chains of a damaged or hostile file may run in circles: no chain is followed for more sectors than the file has.
 *
 * @param name - name of the stream in the directory.
 * @returns the bytes, or undefined where the file has no such stream or its tables do not fit the file.
 */
export function readCompoundStream(bytes: Uint8Array, name: string): Uint8Array | undefined {
  if (bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return undefined;
  const size = 1 << shift;
  const sectors = Math.ceil((bytes.length - size) / size) + 1;
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * size, (index + 2) * size);
  const table = sectorTable(view, bytes, size, sectors);
  const chain = (first: number, next: Uint32Array, most: number): readonly number[] => {
    const indices: number[] = [];
    for (
      let at = first;
      at < NO_SECTOR && at < next.length && indices.length < most;
      at = next[at] ?? NO_SECTOR
    )
      indices.push(at);
    return indices;
  };
  const directory = join(
    chain(view.getUint32(48, true), table, sectors).map(sector),
    Number.POSITIVE_INFINITY,
  );
  const root = entryAt(directory, 0);
  const entry = findEntry(directory, name);
  if (entry === undefined || root === undefined) return undefined;
  if (entry.size >= view.getUint32(56, true))
    return join(chain(entry.start, table, sectors).map(sector), entry.size);
  const mini = join(chain(root.start, table, sectors).map(sector), root.size);
  const miniTable = asNumbers(
    join(chain(view.getUint32(60, true), table, sectors).map(sector), Number.POSITIVE_INFINITY),
  );
  const pieces = chain(entry.start, miniTable, miniTable.length + 1).map((index) =>
    mini.subarray(index << 6, (index + 1) << 6),
  );
  return join(pieces, entry.size);
}

/** The table that says which sector follows which; its own sectors are listed in the header and in a chain after it. */
function sectorTable(view: DataView, bytes: Uint8Array, size: number, sectors: number): Uint32Array {
  const places: number[] = [];
  for (let index = 0; index < 109; index++) places.push(view.getUint32(76 + index * 4, true));
  let more = view.getUint32(68, true);
  for (let step = 0; more < NO_SECTOR && step < sectors; step++) {
    const from = (more + 1) * size;
    if (from + size > bytes.length) break;
    for (let at = from; at < from + size - 4; at += 4) places.push(view.getUint32(at, true));
    more = view.getUint32(from + size - 4, true);
  }
  const known = places.filter((place) => place < sectors).slice(0, sectors);
  return asNumbers(
    join(
      known.map((place) => bytes.subarray((place + 1) * size, (place + 2) * size)),
      sectors * 4,
    ),
  );
}

function findEntry(
  directory: Uint8Array,
  name: string,
): { readonly start: number; readonly size: number } | undefined {
  for (let index = 0; (index + 1) * DIRECTORY_ENTRY <= directory.length; index++) {
    const entry = entryAt(directory, index);
    if (entry?.kind === 2 && entry.name === name) return entry;
  }
  return undefined;
}

function entryAt(
  directory: Uint8Array,
  index: number,
):
  | { readonly name: string; readonly kind: number; readonly start: number; readonly size: number }
  | undefined {
  const from = index * DIRECTORY_ENTRY;
  if (from + DIRECTORY_ENTRY > directory.length) return undefined;
  const view = new DataView(directory.buffer, directory.byteOffset + from, DIRECTORY_ENTRY);
  const length = Math.min(64, Math.max(0, view.getUint16(64, true) - 2));
  return {
    name: new TextDecoder('utf-16le').decode(directory.subarray(from, from + length)),
    kind: view.getUint8(66),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

function asNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function join(pieces: readonly Uint8Array[], most: number): Uint8Array {
  const total = Math.min(
    most,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
  const whole = new Uint8Array(total);
  let to = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, Math.min(piece.length, total - to));
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}
