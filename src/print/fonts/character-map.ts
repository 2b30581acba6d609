import { viewOf } from './sfnt.ts';

/** Which glyph stands for which character. */
export interface CharacterMap {
  /** Glyph of a code point, 0 where there is none. */
  readonly glyphOf: (codePoint: number) => number;
  /** Glyph of a code point with a variation selector; undefined where the font knows no such variant. */
  readonly variantOf: (codePoint: number, selector: number) => number | undefined;
  /** All code points that have a glyph, in order. */
  readonly codePoints: () => readonly number[];
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly glyphOf: (codePoint: number) => number;
}

/** Read a `cmap` table: formats 4 and 12 for characters, 14 for variants. */
export function readCharacterMap(table: Uint8Array): CharacterMap {
  const view = viewOf(table);
  const places = Array.from({ length: view.getUint16(2) }, (_, i) => ({
    platform: view.getUint16(4 + 8 * i),
    encoding: view.getUint16(6 + 8 * i),
    at: view.getUint32(8 + 8 * i),
  })).map((place) => ({ ...place, format: view.getUint16(place.at) }));
  const unicode = places.filter(
    ({ platform, encoding }) => platform === 0 || (platform === 3 && [0, 1, 10].includes(encoding)),
  );
  const full = unicode.find(({ format }) => format === 12);
  const basic = unicode.find(({ format }) => format === 4);
  const ranges = [
    ...(full === undefined ? [] : rangesOf12(view, full.at)),
    ...(full !== undefined || basic === undefined ? [] : rangesOf4(view, basic.at)),
  ];
  const variants = unicode.find(({ format }) => format === 14);
  const glyphOf = (codePoint: number): number => rangeOf(ranges, codePoint)?.glyphOf(codePoint) ?? 0;
  return {
    glyphOf,
    variantOf: (codePoint, selector) =>
      variants === undefined ? undefined : variantGlyph(view, variants.at, codePoint, selector, glyphOf),
    codePoints: () =>
      ranges.flatMap(({ from, to, glyphOf: glyphIn }) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((one) => glyphIn(one) !== 0),
      ),
  };
}

/** Find the range a code point lies in, by halving. */
function rangeOf(ranges: readonly Range[], codePoint: number): Range | undefined {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return undefined;
    if (codePoint < range.from) high = middle - 1;
    else if (codePoint > range.to) low = middle + 1;
    else return range;
  }
  return undefined;
}

function rangesOf12(view: DataView, at: number): readonly Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + 12 * i;
    const [from, to, first] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    return { from, to: Math.min(to, 0x10ffff), glyphOf: (codePoint) => first + codePoint - from };
  });
}

function rangesOf4(view: DataView, at: number): readonly Range[] {
  const double = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + double];
  const [deltas, offsets] = [starts + double, starts + 2 * double];
  return Array.from({ length: double / 2 }, (_, i) => {
    const from = view.getUint16(starts + 2 * i);
    const delta = view.getUint16(deltas + 2 * i);
    const offset = view.getUint16(offsets + 2 * i);
    return {
      from,
      to: Math.min(view.getUint16(ends + 2 * i), 0xfffe),
      glyphOf: (codePoint: number): number => {
        if (offset === 0) return (codePoint + delta) & 0xffff;
        const glyph = view.getUint16(offsets + 2 * i + offset + 2 * (codePoint - from));
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      },
    };
  });
}

const uint24 = (view: DataView, at: number): number => (view.getUint16(at) << 8) | view.getUint8(at + 2);

function variantGlyph(
  view: DataView,
  at: number,
  codePoint: number,
  selector: number,
  usual: (codePoint: number) => number,
): number | undefined {
  for (let i = 0; i < view.getUint32(at + 6); i++) {
    const record = at + 10 + 11 * i;
    if (uint24(view, record) !== selector) continue;
    const [same, other] = [view.getUint32(record + 3), view.getUint32(record + 7)];
    if (same !== 0 && isUsual(view, at + same, codePoint)) return usual(codePoint);
    if (other === 0) return undefined;
    for (let k = 0; k < view.getUint32(at + other); k++) {
      const mapping = at + other + 4 + 5 * k;
      if (uint24(view, mapping) === codePoint) return view.getUint16(mapping + 3);
    }
  }
  return undefined;
}

function isUsual(view: DataView, at: number, codePoint: number): boolean {
  for (let i = 0; i < view.getUint32(at); i++) {
    const from = uint24(view, at + 4 + 4 * i);
    if (codePoint >= from && codePoint <= from + view.getUint8(at + 7 + 4 * i)) return true;
  }
  return false;
}
