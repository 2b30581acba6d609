import { inflateSync } from 'node:zlib';
import { readSfnt, viewOf } from '../../src/print/fonts/sfnt.ts';

/** A character as a file prints it. */
export interface PrintedCharacter {
  readonly text: string;
  /** Number of contours of its outline; 0 prints nothing. */
  readonly contours: number;
  /** Box of its outline in units of the font. */
  readonly box: readonly number[];
  readonly font: string;
}

/** A page as it was printed. */
export interface PrintedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Texts in the order in which they are drawn; those that tell how they read as that. */
  readonly texts: readonly string[];
  readonly characters: readonly PrintedCharacter[];
  readonly content: string;
}

interface ReadFont {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly outlineOf: (code: string) => { readonly contours: number; readonly box: readonly number[] };
}

/** Read a PDF of ours back: every object is written in full, every stream is deflated, codes have four digits. */
export function readPdf(file: Uint8Array): readonly PrintedPage[] {
  const text = Buffer.from(file).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(Number(number), body ?? '');
  }
  const at = (number: string | undefined): string => {
    const object = objects.get(Number(number));
    if (object === undefined) throw new Error(`no object ${number}`);
    return object;
  };
  const streamOf = (body: string): Buffer => {
    const [, packed] = /\nstream\n([\s\S]*)\nendstream/.exec(body) ?? [];
    if (packed === undefined) throw new Error(`no stream in ${body.slice(0, 80)}`);
    return inflateSync(Buffer.from(packed, 'latin1'));
  };
  const reference = (body: string, key: string): string | undefined =>
    new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)?.[1];
  const resources = [...objects.values()].find((body) => body.includes('/ProcSet')) ?? '';
  const fonts = new Map<string, ReadFont>();
  for (const [, key, number] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(key ?? '', readFont(at(number), at, reference, streamOf));
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((body) => {
      const [, w, h] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const content = streamOf(at(reference(body, 'Contents'))).toString('latin1');
      const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72;
      return { widthMm: mm(w), heightMm: mm(h), content, ...readContent(content, fonts) };
    });
}

function readFont(
  body: string,
  at: (number: string | undefined) => string,
  reference: (body: string, key: string) => string | undefined,
  streamOf: (body: string) => Buffer,
): ReadFont {
  const descendant = at(reference(body, 'DescendantFonts'));
  const descriptor = at(reference(descendant, 'FontDescriptor'));
  const glyphs = streamOf(at(reference(descendant, 'CIDToGIDMap')));
  const file = streamOf(at(reference(descriptor, 'FontFile2')));
  const tables = readSfnt(new Uint8Array(file))?.tables;
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) =>
    viewOf(tables?.get(tag) ?? new Uint8Array()),
  );
  const offset = (glyph: number): number =>
    head?.getInt16(50) === 1 ? (loca?.getUint32(4 * glyph) ?? 0) : 2 * (loca?.getUint16(2 * glyph) ?? 0);
  const texts = new Map<string, string>();
  const map = streamOf(at(reference(body, 'ToUnicode'))).toString('latin1');
  for (const [, code, units] of map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)) {
    texts.set(
      code ?? '',
      Buffer.from(units ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    );
  }
  return {
    name: /\/BaseFont \/(\S+)/.exec(body)?.[1] ?? '',
    texts,
    outlineOf: (code) => {
      const glyph = glyphs.readUInt16BE(2 * Number.parseInt(code, 16));
      const [from, to] = [offset(glyph), offset(glyph + 1)];
      if (glyf === undefined || to <= from) return { contours: 0, box: [] };
      return { contours: glyf.getInt16(from), box: [2, 4, 6, 8].map((place) => glyf.getInt16(from + place)) };
    },
  };
}

function readContent(
  content: string,
  fonts: ReadonlyMap<string, ReadFont>,
): Pick<PrintedPage, 'texts' | 'characters'> {
  const texts: string[] = [];
  const characters: PrintedCharacter[] = [];
  let inSpan = false;
  for (const [block, reads] of content.matchAll(
    /\/Span <<\/ActualText <FEFF([0-9A-F]*)>>> BDC|\nEMC\b|BT\n[\s\S]*?\nET/g,
  )) {
    if (!block.startsWith('BT')) {
      inSpan = reads !== undefined;
      if (reads !== undefined) texts.push(Buffer.from(reads, 'hex').swap16().toString('utf16le'));
      continue;
    }
    let font: ReadFont | undefined;
    let text = '';
    for (const [, key, codes] of block.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
      if (key !== undefined) font = fonts.get(key);
      for (const [code] of (codes ?? '').matchAll(/.{4}/g)) {
        const character = font?.texts.get(code) ?? '';
        text += character;
        const outline = font?.outlineOf(code) ?? { contours: 0, box: [] };
        characters.push({ text: character, ...outline, font: font?.name ?? '' });
      }
    }
    if (!inSpan) texts.push(text);
  }
  return { texts, characters };
}
