import { type SfntTables, viewOf } from './sfnt.ts';

/** TrueType outlines as they lie in a font file, by glyph; empty for a glyph that draws nothing. */
export type Outlines = (glyph: number) => Uint8Array;

const EMPTY = new Uint8Array();

/** Find the outlines of a font. */
export function readOutlines(tables: SfntTables): Outlines {
  const [head, loca] = ['head', 'loca'].map((tag) => viewOf(tables.get(tag) ?? EMPTY));
  const glyf = tables.get('glyf');
  if (head === undefined || loca === undefined || glyf === undefined) return () => EMPTY;
  const long = head.getInt16(50) === 1;
  const offset = (glyph: number): number =>
    long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const last = loca.byteLength / (long ? 4 : 2) - 2;
  return (glyph) => {
    if (glyph > last) return EMPTY;
    const [from, to] = [offset(glyph), offset(glyph + 1)];
    return to <= from + 10 || to > glyf.length ? EMPTY : glyf.subarray(from, to);
  };
}
