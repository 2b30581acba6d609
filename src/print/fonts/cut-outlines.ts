import { readOutlines } from './read-outlines.ts';
import { type SfntTables, viewOf, writeSfnt } from './sfnt.ts';

/** A TrueType font with the outlines that are wanted, as a PDF takes it along. */
export interface CutOutlines {
  readonly file: Uint8Array;
  /** Number in the cut font of a glyph that was asked for. */
  readonly glyphOf: (glyph: number) => number;
}

const HAS_HINTS = 0x0100;
const MORE_PARTS = 0x0020;

/**
 * Cut a TrueType font down to some glyphs and the glyphs they are put together from, without hints and without the
 * table of characters: a PDF needs neither. HarfBuzz would do it too, but to make its program ready takes more
 * time than all the rest of a file.
 *
 * @throws RangeError where an outline is damaged.
 */
export function cutOutlines(tables: SfntTables, glyphs: readonly number[]): CutOutlines {
  const outlineOf = readOutlines(tables);
  const numbers = new Map([[0, 0]]);
  const glyphOf = (glyph: number): number => {
    const number = numbers.get(glyph) ?? numbers.size;
    numbers.set(glyph, number);
    return number;
  };
  // In the order of the font, where glyphs alike stand together, they pack better.
  for (const glyph of [...glyphs].sort((a, b) => a - b)) glyphOf(glyph);
  const outlines: Uint8Array[] = [];
  // The parts of glyphs join the map while it is gone through.
  for (const glyph of numbers.keys()) outlines.push(withoutHints(outlineOf(glyph), glyphOf));
  const copy = (tag: string, change: (view: DataView) => void): [string, Uint8Array] => {
    const table = (tables.get(tag) ?? new Uint8Array()).slice();
    change(viewOf(table));
    return [tag, table];
  };
  const cut = new Map([
    copy('head', (head) => head.setInt16(50, 1)),
    copy('hhea', (hhea) => hhea.setUint16(34, outlines.length)),
    copy('maxp', (maxp) => maxp.setUint16(4, outlines.length)),
    ['hmtx', metricsOf(tables, [...numbers.keys()])],
    ...laidTogether(outlines),
  ]);
  return { file: writeSfnt({ flavor: 0x00010000, tables: cut }), glyphOf };
}

/** Copy an outline without its hints, its parts by their new numbers. */
function withoutHints(outline: Uint8Array, glyphOf: CutOutlines['glyphOf']): Uint8Array {
  if (outline.length === 0) return outline;
  const contours = viewOf(outline).getInt16(0);
  if (contours < 0) return composed(outline, glyphOf);
  const at = 10 + 2 * contours;
  const hints = viewOf(outline).getUint16(at);
  if (hints === 0) return outline;
  const plain = new Uint8Array(outline.length - hints);
  plain.set(outline.subarray(0, at));
  plain.set(outline.subarray(at + 2 + hints), at + 2);
  return plain;
}

function composed(outline: Uint8Array, glyphOf: CutOutlines['glyphOf']): Uint8Array {
  const copy = outline.slice();
  const view = viewOf(copy);
  let at = 10;
  let flags = MORE_PARTS;
  while ((flags & MORE_PARTS) !== 0) {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~HAS_HINTS);
    view.setUint16(at + 2, glyphOf(view.getUint16(at + 2)));
    at += 4 + placeLength(flags) + scaleLength(flags);
  }
  return copy.subarray(0, at);
}

const placeLength = (flags: number): number => ((flags & 0x0001) === 0 ? 2 : 4);
const scaleLength = (flags: number): number =>
  (flags & 0x0008) !== 0 ? 2 : (flags & 0x0040) !== 0 ? 4 : (flags & 0x0080) !== 0 ? 8 : 0;

/** Width and left bearing of each glyph. */
function metricsOf(tables: SfntTables, glyphs: readonly number[]): Uint8Array {
  const [hhea, hmtx] = ['hhea', 'hmtx'].map((tag) => viewOf(tables.get(tag) ?? new Uint8Array()));
  const table = new Uint8Array(4 * glyphs.length);
  if (hhea === undefined || hmtx === undefined) return table;
  const measured = hhea.getUint16(34);
  const view = viewOf(table);
  glyphs.forEach((glyph, i) => {
    view.setUint16(4 * i, hmtx.getUint16(4 * Math.min(glyph, measured - 1)));
    const bearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
    view.setInt16(4 * i + 2, bearing + 2 > hmtx.byteLength ? 0 : hmtx.getInt16(bearing));
  });
  return table;
}

function laidTogether(outlines: readonly Uint8Array[]): [string, Uint8Array][] {
  const padded = (length: number): number => (length + 1) & ~1;
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = new Uint8Array(4 * (outlines.length + 1));
  const offsets = viewOf(loca);
  let at = 0;
  outlines.forEach((outline, i) => {
    glyf.set(outline, at);
    at += padded(outline.length);
    offsets.setUint32(4 * (i + 1), at);
  });
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
}
