import type { BundledFace } from '../face.ts';
import type { Shelf } from './slice-starts.ts';

/** A font file of the user's, and which font of a collection is meant. */
export interface OwnFontFile {
  readonly bytes: Uint8Array;
  readonly member: number;
}

/** Where the bytes of fonts come from; each is asked for once. */
export interface FontFiles {
  readonly harfBuzz: () => Promise<WebAssembly.Module>;
  readonly face: (face: BundledFace) => Promise<Uint8Array>;
  readonly slice: (shelf: Shelf, slice: number) => Promise<Uint8Array>;
  /** A font of the user's by its PostScript name; undefined where this computer has it not. */
  readonly own: (name: string) => Promise<OwnFontFile | undefined>;
}
