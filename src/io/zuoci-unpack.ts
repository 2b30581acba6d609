import { Inflate } from 'fflate';
import type { ZipEntry } from './zuoci-directory.ts';

/** Packed bytes given to the inflater at a time, so that a lying header is caught early. */
const SLICE = 65_536;

/**
 * Unpack one entry, stopping as soon as it gives more than it declared.
 *
 * @param bytes - the whole file.
 * @returns exactly the declared number of bytes, or undefined where the entry is damaged or lies.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes);
  if (entry.stored) return packed.slice();
  const whole = new Uint8Array(entry.bytes);
  let length = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    if (length + chunk.length <= whole.length) whole.set(chunk, length);
    length += chunk.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length && length <= whole.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    // The inflater throws at impossible codes: the entry is damaged.
    return undefined;
  }
  return ended && length === whole.length ? whole : undefined;
}
