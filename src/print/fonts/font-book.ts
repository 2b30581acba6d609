import type { BundledFace, FaceId } from '../face.ts';
import { type Font, openFont } from './font.ts';
import type { FontFiles } from './font-files.ts';
import { type Shelf, SLICE_STARTS } from './slice-starts.ts';

/** The fonts at hand, opened when first needed and kept. */
export interface FontBook {
  readonly harfBuzz: () => Promise<WebAssembly.Module>;
  /** The font of a face; undefined for a font of the user's that is not on this computer or cannot be used. */
  readonly face: (face: FaceId) => Promise<Font | undefined>;
  /** The font of a shelf that would hold a character. */
  readonly onShelf: (shelf: Shelf, codePoint: number) => Promise<Font>;
}

/** Open the fonts of some files as they are needed. */
export function openFontBook(files: FontFiles): FontBook {
  const opened = new Map<string, Promise<Font | undefined>>();
  let module: Promise<WebAssembly.Module> | undefined;
  const once = (key: string, open: () => Promise<Font | undefined>): Promise<Font | undefined> => {
    const known = opened.get(key);
    if (known !== undefined) return known;
    const opening = open();
    opened.set(key, opening);
    // What could not be fetched, or was not there yet, may be asked for again.
    const forget = (): boolean => opened.delete(key);
    opening.then((font) => font === undefined && forget(), forget);
    return opening;
  };
  return {
    harfBuzz: () => {
      if (module !== undefined) return module;
      const opening = files.harfBuzz();
      module = opening;
      opening.catch(() => {
        module = undefined;
      });
      return opening;
    },
    face: (face) =>
      once(face, async () => {
        if (!isOwn(face)) return bundled(face, await files.face(face));
        const file = await files.own(face.slice('own/'.length));
        if (file === undefined) return undefined;
        const font = openFont(file.bytes, file.member);
        return font.ok ? font.value : undefined;
      }),
    onShelf: async (shelf, codePoint) => {
      const slice = SLICE_STARTS[shelf].filter((start) => start <= codePoint).length - 1;
      const font = await once(`${shelf}-${slice}`, async () =>
        bundled(`${shelf}-${slice}`, await files.slice(shelf, slice)),
      );
      if (font === undefined) throw new Error(`no font in ${shelf}-${slice}`);
      return font;
    },
  };
}

const isOwn = (face: FaceId): face is Exclude<FaceId, BundledFace> => face.startsWith('own/');

function bundled(name: string, bytes: Uint8Array): Font {
  const font = openFont(bytes);
  if (!font.ok) throw new Error(`the font ${name} is ${font.failure.code}`);
  return font.value;
}
