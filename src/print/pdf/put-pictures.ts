import type { jsPDF } from 'jspdf';
import type { DotPicture, Page } from '../page.ts';
import { picturesOf } from '../pictures-of.ts';

/** Pictures of a file, each once, with the name by which pages call it. */
export type NamedPictures = ReadonlyMap<string, { readonly name: string; readonly picture: DotPicture }>;

/** Name every picture on some pages, by its content. */
export function namePictures(pages: readonly Page[]): NamedPictures {
  const named = new Map<string, { readonly name: string; readonly picture: DotPicture }>();
  for (const picture of pages.flatMap(({ items }) => [...picturesOf(items)])) {
    if (!named.has(picture.jpeg)) named.set(picture.jpeg, { name: `P${named.size + 1}`, picture });
  }
  return named;
}

/** What jsPDF has and its types leave out. */
interface Writer {
  readonly write: (...words: readonly (string | number)[]) => void;
  readonly newObject: () => number;
  readonly putStream: (parts: object) => void;
}

/** Put pictures into a file; JPEG goes in as it is. */
export function putPictures(pdf: jsPDF, pictures: NamedPictures): void {
  const { events } = pdf.internal;
  const { write, newObject, putStream } = pdf.internal as jsPDF['internal'] & Writer;
  const objects = new Map<string, number>();
  events.subscribe('putResources', () => {
    for (const { name, picture } of pictures.values()) {
      const objectId = newObject();
      objects.set(name, objectId);
      putStream({
        data: atob(picture.jpeg),
        filters: [],
        alreadyAppliedFilters: ['/DCTDecode'],
        additionalKeyValues: [
          { key: 'Type', value: '/XObject' },
          { key: 'Subtype', value: '/Image' },
          { key: 'Width', value: picture.widthPx },
          { key: 'Height', value: picture.heightPx },
          { key: 'ColorSpace', value: '/DeviceRGB' },
          { key: 'BitsPerComponent', value: 8 },
        ],
        objectId,
      });
      write('endobj');
    }
  });
  events.subscribe('putXobjectDict', () => {
    for (const [name, objectId] of objects) write(`/${name}`, objectId, '0', 'R');
  });
}
