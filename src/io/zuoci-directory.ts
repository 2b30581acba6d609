import { failure, type Result, success } from '../base/result.ts';
import type { ZuociLimits } from './zuoci-limits.ts';

/** One entry of a zip as its central directory describes it. */
export interface ZipEntry {
  readonly path: string;
  readonly stored: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

/** Why a directory is not to be trusted. */
export type DirectoryFailure =
  | { readonly code: 'not-a-zip' }
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'too-large'; readonly limit: keyof ZuociLimits; readonly found: number };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const ENCRYPTED = 1;

/**
 * Read and judge the central directory of a zip before anything is unpacked: count, sizes and ratios as
 * declared, no encryption, no second disk, no entry inside another.
 *
 * @param bytes - the whole file.
 * @returns the entries, or why not.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: ZuociLimits,
): Result<readonly ZipEntry[], DirectoryFailure> {
  if (bytes.length > limits.fileBytes) {
    return failure({ code: 'too-large', limit: 'fileBytes', found: bytes.length });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_BYTES || view.getUint16(0, true) !== 0x4b50) return failure({ code: 'not-a-zip' });
  const end = findEnd(view);
  if (end === undefined) return failure({ code: 'damaged', part: 'directory' });
  const count = view.getUint16(end + 10, true);
  const directoryBytes = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) return failure({ code: 'too-large', limit: 'entries', found: count });
  if (at + directoryBytes > end || view.getUint16(end + 8, true) !== count) {
    return failure({ code: 'damaged', part: 'directory' });
  }
  const directoryStart = at;
  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(view, bytes, at, directoryStart);
    if (read === undefined) return failure({ code: 'damaged', part: 'directory' });
    const { entry, next } = read;
    if (paths.has(entry.path)) return failure({ code: 'damaged', part: entry.path });
    paths.add(entry.path);
    total += entry.bytes;
    const tooLarge = refuseSize(entry, total, limits);
    if (tooLarge !== undefined) return failure(tooLarge);
    entries.push(entry);
    at = next;
  }
  const overlap = findOverlap(entries);
  return overlap === undefined ? success(entries) : failure({ code: 'damaged', part: overlap });
}

/** The end record: in the last 64 KB, with a comment that reaches the end of the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (
      view.getUint32(at, true) === END &&
      at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  return undefined;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  directoryStart: number,
): { readonly entry: ZipEntry; readonly next: number } | undefined {
  if (at + CENTRAL_BYTES > view.byteLength || view.getUint32(at, true) !== CENTRAL) return undefined;
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedBytes = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  const nameBytes = view.getUint16(at + 28, true);
  const next = at + CENTRAL_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > view.byteLength || (flags & ENCRYPTED) !== 0 || (method !== 0 && method !== 8)) return undefined;
  if (local + LOCAL_BYTES > directoryStart || view.getUint32(local, true) !== LOCAL) return undefined;
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedBytes > directoryStart || (method === 0 && packedBytes !== unpacked)) return undefined;
  const name = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
  const path = new TextDecoder().decode(name);
  return { entry: { path, stored: method === 0, packedBytes, bytes: unpacked, start }, next };
}

function refuseSize(entry: ZipEntry, total: number, limits: ZuociLimits): DirectoryFailure | undefined {
  if (entry.bytes > limits.entryBytes) return { code: 'too-large', limit: 'entryBytes', found: entry.bytes };
  if (total > limits.totalBytes) return { code: 'too-large', limit: 'totalBytes', found: total };
  const ratio = entry.bytes / Math.max(1, entry.packedBytes);
  if (entry.bytes <= 1_000_000 || ratio <= limits.ratio) return undefined;
  return { code: 'too-large', limit: 'ratio', found: Math.round(ratio) };
}

/** The first entry whose bytes lie inside another's. */
function findOverlap(entries: readonly ZipEntry[]): string | undefined {
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  let free = 0;
  for (const entry of ordered) {
    if (entry.start < free) return entry.path;
    free = entry.start + entry.packedBytes;
  }
  return undefined;
}
