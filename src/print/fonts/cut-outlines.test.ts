import { describe, expect, it } from 'vitest';
import { cutOutlines } from './cut-outlines.ts';
import { readOutlines } from './read-outlines.ts';
import { readSfnt, viewOf } from './sfnt.ts';

/** Numbers of two bytes each. */
const shorts = (...values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(2 * values.length);
  values.forEach((value, i) => {
    viewOf(bytes).setInt16(2 * i, value);
  });
  return bytes;
};

const BOX = [0, 0, 100, 200];
/** One contour of one point, with two hints before it. */
const hinted = (mark: number): Uint8Array => shorts(1, ...BOX, 0, 2, 0x4142, mark);
/** Two parts: the first moved by words, the second halved; hints after them. */
const composed = shorts(-1, ...BOX, 0x0021, 3, 5, 6, 0x0108, 1, 0x0102, 0x2000, 1, 0x4142);

const GLYPHS = [new Uint8Array(), hinted(11), composed, hinted(33), new Uint8Array()];
const WIDTHS = [500, 510, 520];

function fontOf(glyphs: readonly Uint8Array[]): ReadonlyMap<string, Uint8Array> {
  const glyf = new Uint8Array(glyphs.flatMap((glyph) => [...glyph]));
  const offsets = [0];
  for (const { length } of glyphs) offsets.push((offsets.at(-1) ?? 0) + length);
  const hhea = new Uint8Array(36);
  viewOf(hhea).setUint16(34, WIDTHS.length);
  return new Map([
    ['glyf', glyf],
    ['loca', shorts(...offsets.map((offset) => offset / 2))],
    ['head', new Uint8Array(54)],
    ['hhea', hhea],
    ['maxp', new Uint8Array(32)],
    ['hmtx', shorts(...WIDTHS.flatMap((width, i) => [width, i]), 3, 4)],
    ['cmap', shorts(0, 0)],
  ]);
}

function cut(glyphs: readonly number[]) {
  const { file, glyphOf } = cutOutlines(fontOf(GLYPHS), glyphs);
  const tables = readSfnt(file)?.tables ?? new Map<string, Uint8Array>();
  const numbers = (tag: string): number[] => {
    const view = viewOf(tables.get(tag) ?? new Uint8Array());
    return Array.from({ length: view.byteLength / 2 }, (_, i) => view.getInt16(2 * i));
  };
  return { tables, numbers, glyphOf, outlineOf: readOutlines(tables) };
}

describe('cutting TrueType outlines', () => {
  it('keeps the outlines wanted, without hints, and no table of characters', () => {
    const { tables, glyphOf, outlineOf, numbers } = cut([3]);
    expect(glyphOf(3)).toBe(1);
    expect(outlineOf(1)).toEqual(shorts(1, ...BOX, 0, 0, 33));
    expect([...tables.keys()].sort()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    expect([numbers('hhea')[17], numbers('maxp')[2]]).toEqual([2, 2]);
  });

  it('brings the parts of a glyph along, by their new numbers', () => {
    const { glyphOf, outlineOf } = cut([2]);
    expect(glyphOf(2)).toBe(1);
    expect(outlineOf(1)).toEqual(shorts(-1, ...BOX, 0x0021, 2, 5, 6, 0x0008, 3, 0x0102, 0x2000));
    expect(outlineOf(2)).toEqual(shorts(1, ...BOX, 0, 0, 33));
    expect(outlineOf(3)).toEqual(shorts(1, ...BOX, 0, 0, 11));
  });

  it('keeps widths and bearings; glyphs past the last width have that width', () => {
    const { numbers, outlineOf, glyphOf } = cut([4, 1]);
    expect(numbers('hmtx')).toEqual([500, 0, 510, 1, 520, 4]);
    expect(outlineOf(glyphOf(4)).length).toBe(0);
  });
});
