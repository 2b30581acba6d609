import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL = 0x04034b50;
/** Packed bytes handed to the inflater at once; small, so that a bomb is noticed early. */
const STEP_BYTES = 16_384;

/** What became of unpacking one part. */
export type Unpacked = { readonly bytes: Uint8Array } | 'damaged' | 'too-large';

/**
 * Unpack one part of a zip, counting the bytes that come out: the declared size is not believed.
 *
 * @param most - bytes that may come out at most.
 * @returns the bytes, `damaged` when the data or its checksum is wrong, `too-large` as soon as the cap is passed.
 */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry, most: number): Unpacked {
  const packed = packedBytes(zip, entry);
  if (packed === undefined) return 'damaged';
  if (entry.method === 0) {
    if (packed.length > most) return 'too-large';
    return crc32(packed) === entry.crc ? { bytes: packed } : 'damaged';
  }
  if (entry.method !== 8) return 'damaged';
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((chunk) => {
    total += chunk.length;
    if (total <= most) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && total <= most; at += STEP_BYTES) {
      const to = Math.min(packed.length, at + STEP_BYTES);
      inflater.push(packed.subarray(at, to), to === packed.length);
    }
  } catch {
    return 'damaged'; // fflate throws on broken data; a broken file is an answer, not a bug
  }
  if (total > most) return 'too-large';
  const bytes = joinChunks(chunks, total);
  return crc32(bytes) === entry.crc ? { bytes } : 'damaged';
}

function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { offset } = entry;
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== LOCAL) return undefined;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const to = from + entry.packedBytes;
  return to > zip.length ? undefined : zip.subarray(from, to);
}

function joinChunks(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
