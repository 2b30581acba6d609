import type { BundledFace } from '../face.ts';
import type { FontFiles } from './font-files.ts';
import type { Shelf } from './slice-starts.ts';
import { unpack } from './zlib.ts';

const CUT: Readonly<Record<BundledFace, URL>> = {
  song: new URL('../../../.cache/fonts/song.font', import.meta.url),
  'song-heavy': new URL('../../../.cache/fonts/song-heavy.font', import.meta.url),
  hei: new URL('../../../.cache/fonts/hei.font', import.meta.url),
  'hei-bold': new URL('../../../.cache/fonts/hei-bold.font', import.meta.url),
  kai: new URL('../../../.cache/fonts/kai.font', import.meta.url),
};

const SLICE: Readonly<Record<Shelf, (slice: number) => URL>> = {
  more: (slice) => new URL(`../../../.cache/fonts/more-${slice}.font`, import.meta.url),
  rare: (slice) => new URL(`../../../data/fonts/rare-${slice}.font`, import.meta.url),
  last: (slice) => new URL(`../../../data/fonts/last-${slice}.font`, import.meta.url),
};

const harfBuzz = new URL('../../../node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm', import.meta.url);

/**
 * The fonts that come with the program.
 *
 * @param read - how a file is read: fetched in the browser, from the disk in Node.
 * @param own - how a font of the user's is found.
 */
export function bundledFiles(
  read: (url: URL) => Promise<Uint8Array>,
  own: FontFiles['own'] = async () => undefined,
): FontFiles {
  const unpacked = async (url: URL): Promise<Uint8Array> => unpack(await read(url));
  return {
    // The bytes of a file are never a shared buffer.
    harfBuzz: async () => WebAssembly.compile((await read(harfBuzz)) as Uint8Array<ArrayBuffer>),
    face: (face) => unpacked(CUT[face]),
    slice: (shelf, slice) => unpacked(SLICE[shelf](slice)),
    own,
  };
}
