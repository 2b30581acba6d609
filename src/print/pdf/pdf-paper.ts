import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';
import type { EmbeddedFont } from './embed-font.ts';
import { packText, SHORT } from './pack-text.ts';
import { type NamedPictures, putPictures } from './put-pictures.ts';

/** What is said of a file beside its pages. */
export interface PdfFacts {
  readonly title: string;
  /** Local date and time, `2026-03-05T09:00`; equal pages with an equal date give equal files. */
  readonly date: string;
}

/** A sheet: its size in millimetres and the drawing operators on it. */
export interface PdfSheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly content: string;
}

interface JsPdfFont {
  readonly id: string;
  readonly postScriptName: string;
  readonly encoding: string;
  metadata: object;
  objectNumber?: number;
  isAlreadyPutted?: boolean;
}

interface StreamParts {
  readonly data: string;
  readonly filters: readonly string[];
  readonly alreadyAppliedFilters: readonly string[];
  readonly additionalKeyValues: { key: string; value: string | number }[];
  readonly objectId: number;
}

interface PutFont {
  readonly font: JsPdfFont;
  readonly out: (line: string) => void;
  readonly newObject: () => number;
  readonly putStream: (parts: StreamParts) => void;
}

/** Fonts of the file that is being made; jsPDF tells its plug-ins of its fonts while it starts. */
let embedding: readonly EmbeddedFont[] | undefined;
const embedded = new WeakMap<JsPdfFont, EmbeddedFont>();

/** In the place of jsPDF's fourteen fonts, which are not embedded, put those of the file. */
function exchangeFonts({ fonts }: { readonly fonts: Record<string, JsPdfFont> }): void {
  if (embedding === undefined) return;
  for (const key of Object.keys(fonts)) delete fonts[key];
  embedding.forEach((one, i) => {
    const font: JsPdfFont = {
      id: fontKey(i),
      postScriptName: one.name,
      encoding: 'Identity-H',
      metadata: {},
    };
    fonts[font.id] = font;
    embedded.set(font, one);
  });
}

/** Write a font of ours as jsPDF comes to it: the file, the maps, the dictionaries. */
function putFont({ font, out, newObject, putStream }: PutFont): void {
  const one = embedded.get(font);
  if (one === undefined) return;
  const stream = (bytes: Uint8Array, more: StreamParts['additionalKeyValues'] = []): number => {
    const objectId = newObject();
    putStream({
      data: binary(bytes),
      filters: [],
      alreadyAppliedFilters: ['/FlateDecode'],
      additionalKeyValues: more,
      objectId,
    });
    out('endobj');
    return objectId;
  };
  const dictionary = (...lines: readonly string[]): number => {
    const objectId = newObject();
    for (const line of ['<<', ...lines, '>>', 'endobj']) out(line);
    return objectId;
  };
  const postscript = one.font.outlines === 'postscript';
  const kind = postscript
    ? { key: 'Subtype', value: '/CIDFontType0C' }
    : { key: 'Length1', value: one.length };
  const file = stream(one.file, [kind]);
  const toUnicode = stream(one.toUnicode);
  const glyphs = one.glyphs === undefined ? undefined : stream(one.glyphs);
  const em = (value: number): number => Math.round(value * 1000);
  const [ascent, descent] = [em(one.font.ascent), em(one.font.descent)];
  const descriptor = dictionary(
    '/Type /FontDescriptor',
    `/FontName /${one.name}`,
    '/Flags 4',
    `/FontBBox [-1000 ${Math.min(descent, -300)} 2000 ${Math.max(ascent, 1000)}]`,
    '/ItalicAngle 0',
    `/Ascent ${ascent}`,
    `/Descent ${descent}`,
    '/CapHeight 730',
    '/StemV 80',
    `/${postscript ? 'FontFile3' : 'FontFile2'} ${file} 0 R`,
  );
  const descendant = dictionary(
    '/Type /Font',
    `/Subtype /${postscript ? 'CIDFontType0' : 'CIDFontType2'}`,
    `/BaseFont /${one.name}`,
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>',
    `/FontDescriptor ${descriptor} 0 R`,
    '/DW 1000',
    `/W [${one.widths}]`,
    ...(glyphs === undefined ? [] : [`/CIDToGIDMap ${glyphs} 0 R`]),
  );
  font.objectNumber = dictionary(
    '/Type /Font',
    '/Subtype /Type0',
    `/BaseFont /${one.name}`,
    '/Encoding /Identity-H',
    `/DescendantFonts [${descendant} 0 R]`,
    `/ToUnicode ${toUnicode} 0 R`,
  );
  font.isAlreadyPutted = true;
}

jsPDF.API.events.push(['addFonts', exchangeFonts], ['putFont', putFont]);

type Packed = { readonly data: string; readonly reverseChain: string };
type Pack = (data: string, filters: readonly string[]) => Packed;
/** jsPDF keeps its functions in one object, where plug-ins may put theirs; its types leave this one out. */
const plugIn = jsPDF.API as typeof jsPDF.API & { processDataByFilters: Pack };
const usualPack = plugIn.processDataByFilters;
let packing = false;
// jsPDF would put what is packed together character by character, in thirty times the memory.
plugIn.processDataByFilters = (data, filters) =>
  packing && filters.length === 1
    ? {
        data: data.length <= SHORT ? packText(data) : binary(zlibSync(latin1(data))),
        reverseChain: '/FlateDecode',
      }
    : usualPack(data, filters);

/** Name of a font within the file, by its place among the fonts. */
export const fontKey = (order: number): string => `F${order + 1}`;

/** A character for each byte. */
function binary(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  }
  return parts.join('');
}

/**
 * Put sheets, fonts and pictures together to a PDF.
 *
 * @returns the bytes of the file; equal input gives equal bytes.
 */
export function putOnPaper(
  sheets: readonly PdfSheet[],
  { fonts, pictures }: { readonly fonts: readonly EmbeddedFont[]; readonly pictures: NamedPictures },
  { title, date }: PdfFacts,
): Uint8Array<ArrayBuffer> {
  const [first] = sheets;
  if (first === undefined) throw new Error('a file needs a page');
  embedding = fonts;
  const pdf = new jsPDF({ unit: 'mm', compress: true, ...shapeOf(first), floatPrecision: 4 });
  embedding = undefined;
  putPictures(pdf, pictures);
  sheets.forEach((sheet, i) => {
    const { format, orientation } = shapeOf(sheet);
    if (i > 0) pdf.addPage(format, orientation);
    writeRaw(pdf, sheet.content);
  });
  pdf.setProperties({ title, creator: 'Zuoci 座次' });
  pdf.setCreationDate(pdfDate(date));
  pdf.setFileId(fileId([title, date, ...sheets.map(({ content }) => content)]));
  forgetAnnotations(pdf);
  packing = true;
  try {
    return latin1(pdf.output());
  } finally {
    packing = false;
  }
}

/** jsPDF looks for the notes of each page among all pages; ours have none. */
function forgetAnnotations(pdf: jsPDF): void {
  const { events } = pdf.internal;
  for (const token of Object.keys(events.getTopics().putPage ?? {})) events.unsubscribe(token);
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Write drawing operators as they are; jsPDF has the function, its types leave it out. */
function writeRaw(pdf: jsPDF, operators: string): void {
  const internal = pdf.internal as jsPDF['internal'] & { readonly write: (operators: string) => void };
  internal.write(operators);
}

/** jsPDF turns a format that does not fit its orientation. */
const shapeOf = ({ widthMm, heightMm }: PdfSheet): { format: [number, number]; orientation: 'l' | 'p' } => ({
  format: [widthMm, heightMm],
  orientation: widthMm > heightMm ? 'l' : 'p',
});

/** Local time is told as that of Beijing, so that the file does not depend on where it is made. */
function pdfDate(date: string): string {
  const [, year, month, day, hour, minute, second = '00'] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?/.exec(date) ?? [];
  if (minute === undefined) throw new Error(`no date and time: ${date}`);
  return `D:${year}${month}${day}${hour}${minute}${second}+08'00'`;
}

/** Thirty-two digits that depend on all that is printed (FNV-1a in four lanes). */
function fileId(parts: readonly string[]): string {
  const lanes = [0x811c9dc5, 0x050c5d1f, 0x2b3e6d91, 0x7f4a7c15];
  let lane = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ part.charCodeAt(i), 0x01000193);
      lane = (lane + 1) & 3;
    }
  }
  return lanes.map((one) => (one >>> 0).toString(16).padStart(8, '0')).join('');
}
