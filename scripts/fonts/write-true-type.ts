import { viewOf, writeSfnt } from '../../src/print/fonts/sfnt.ts';

/** A character with its outline. */
export interface SourceGlyph {
  readonly codePoint: number;
  readonly outline: Uint8Array;
  readonly width: number;
}

/** What a font is put together from. */
export interface TrueTypeParts {
  readonly glyphs: readonly SourceGlyph[];
  readonly unitsPerEm: number;
  /** Tables of the font they come from, for its measures. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly names: {
    readonly family: string;
    readonly copyright: string;
    readonly licence: string;
    readonly notice: string;
  };
}

/** Put a TrueType font together; glyph 0 is empty, the others follow the characters. */
export function writeTrueType({ glyphs, unitsPerEm, tables, names }: TrueTypeParts): Uint8Array {
  const copy = (tag: string): Uint8Array => (tables.get(tag) ?? new Uint8Array()).slice();
  const [head, hhea, maxp, os2] = ['head', 'hhea', 'maxp', 'OS/2'].map(copy);
  if (head === undefined || hhea === undefined || maxp === undefined || os2 === undefined) {
    throw new Error('a font without measures');
  }
  const unit = viewOf(head).getUint16(18) / unitsPerEm;
  scaleShorts(head, unit, [36, 38, 40, 42]);
  scaleShorts(hhea, unit, [4, 6, 8, 10, 12, 14, 16]);
  scaleShorts(os2, unit, [2, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 68, 70, 72, 74, 76]);
  viewOf(head).setUint16(18, unitsPerEm);
  viewOf(head).setUint32(8, 0);
  viewOf(head).setInt16(50, 1);
  viewOf(hhea).setUint16(34, glyphs.length + 1);
  viewOf(maxp).setUint16(4, glyphs.length + 1);
  for (const at of [14, 16, 18, 20, 22, 24, 26]) viewOf(maxp).setUint16(at, at === 14 ? 2 : 0);
  const { glyf, loca } = outlines(glyphs);
  return writeSfnt({
    flavor: 0x00010000,
    tables: new Map([
      ['head', head],
      ['hhea', hhea],
      ['maxp', maxp],
      ['OS/2', os2],
      ['hmtx', metrics(glyphs, unitsPerEm)],
      ['loca', loca],
      ['glyf', glyf],
      ['cmap', characterMap(glyphs)],
      ['name', nameTable(names)],
      ['post', Uint8Array.from({ length: 32 }, (_, i) => (i === 1 ? 3 : 0))],
    ]),
  });
}

function scaleShorts(table: Uint8Array, unit: number, places: readonly number[]): void {
  const view = viewOf(table);
  for (const at of places) view.setInt16(at, Math.round(view.getInt16(at) / unit));
}

function outlines(glyphs: readonly SourceGlyph[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const padded = (length: number): number => (length + 1) & ~1;
  const glyf = new Uint8Array(glyphs.reduce((sum, { outline }) => sum + padded(outline.length), 0));
  const loca = new Uint8Array(4 * (glyphs.length + 2));
  let at = 0;
  glyphs.forEach(({ outline }, i) => {
    viewOf(loca).setUint32(4 * (i + 1), at);
    glyf.set(outline, at);
    at += padded(outline.length);
  });
  viewOf(loca).setUint32(4 * (glyphs.length + 1), at);
  return { glyf, loca };
}

function metrics(glyphs: readonly SourceGlyph[], unitsPerEm: number): Uint8Array {
  const table = new Uint8Array(4 * (glyphs.length + 1));
  const view = viewOf(table);
  view.setUint16(0, unitsPerEm);
  glyphs.forEach(({ outline, width }, i) => {
    view.setUint16(4 * (i + 1), width);
    view.setInt16(4 * (i + 1) + 2, viewOf(outline).getInt16(2));
  });
  return table;
}

/** One table of format 12: runs of neighbouring characters. */
function characterMap(glyphs: readonly SourceGlyph[]): Uint8Array {
  const runs: [number, number, number][] = [];
  glyphs.forEach(({ codePoint }, i) => {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === codePoint - 1) last[1] = codePoint;
    else runs.push([codePoint, codePoint, i + 1]);
  });
  const table = new Uint8Array(12 + 16 + 12 * runs.length);
  const view = viewOf(table);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + 12 * runs.length);
  view.setUint32(24, runs.length);
  runs.flat().forEach((value, i) => {
    view.setUint32(28 + 4 * i, value);
  });
  return table;
}

function nameTable({ family, copyright, licence, notice }: TrueTypeParts['names']): Uint8Array {
  const entries: readonly (readonly [number, string])[] = [
    [0, copyright],
    [1, family],
    [2, 'Regular'],
    [3, family],
    [4, family],
    [5, 'Version 1.0'],
    [6, family.replaceAll(' ', '')],
    [10, notice],
    [13, licence],
  ];
  const start = 6 + 12 * entries.length;
  const table = new Uint8Array(start + entries.reduce((sum, [, text]) => sum + 2 * text.length, 0));
  const view = viewOf(table);
  view.setUint16(2, entries.length);
  view.setUint16(4, start);
  let at = 0;
  entries.forEach(([id, text], i) => {
    [3, 1, 0x409, id, 2 * text.length, at].forEach((value, k) => {
      view.setUint16(6 + 12 * i + 2 * k, value);
    });
    for (let k = 0; k < text.length; k++) view.setUint16(start + at + 2 * k, text.charCodeAt(k));
    at += 2 * text.length;
  });
  return table;
}
