import { failure, type Result, success } from '../../base/result.ts';
import { type CharacterMap, readCharacterMap } from './character-map.ts';
import { isBlankCharstring, isCidKeyed, readCharstrings } from './charstrings.ts';
import { fontNames } from './font-names.ts';
import { readOutlines } from './read-outlines.ts';
import { readSfnt, viewOf } from './sfnt.ts';

/** A font opened for printing. */
export interface Font {
  /** PostScript name, as the font says it. */
  readonly name: string;
  /** Name as people know it, in Chinese where the font says one. */
  readonly label: string;
  /** The whole file, and which font of a collection it is. */
  readonly bytes: Uint8Array;
  readonly member: number;
  readonly outlines: 'truetype' | 'postscript';
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** How high the middle of a Chinese character lies above the baseline, in ems. */
  readonly middleEm: number;
  readonly characters: CharacterMap;
  /** Width of a glyph in ems. */
  readonly widthOf: (glyph: number) => number;
  /** Box of a TrueType outline: least x and y, greatest x and y; undefined for one that draws nothing. */
  readonly boxOf: (glyph: number) => readonly number[] | undefined;
  /** True for a glyph that draws nothing. */
  readonly isBlank: (glyph: number) => boolean;
  /** False where the maker forbids cutting the font down. */
  readonly mayBeCut: boolean;
}

/** Why a font cannot be used. */
export interface FontRefusal {
  readonly code: 'font-damaged' | 'font-restricted' | 'font-unsupported' | 'font-cid-keyed' | 'font-too-big';
}

const NEEDED = ['head', 'hhea', 'hmtx', 'maxp', 'cmap'] as const;

/**
 * Open a font file.
 *
 * @param member - which font of a collection, 0 for the first.
 * @returns the font, or why it cannot print: damaged, forbidden by its maker to be embedded, of an unknown kind, or
 *   with PostScript outlines that are found by CIDs, which a PDF would take for other glyphs.
 */
export function openFont(bytes: Uint8Array, member = 0): Result<Font, FontRefusal> {
  const sfnt = readSfnt(bytes, member);
  if (sfnt === undefined) return failure({ code: 'font-damaged' });
  const { tables } = sfnt;
  if (NEEDED.some((tag) => !tables.has(tag))) return failure({ code: 'font-damaged' });
  const outlined = tables.has('glyf') && tables.has('loca');
  const postscript = tables.get('CFF ');
  if (!outlined && postscript === undefined) return failure({ code: 'font-unsupported' });
  const rights = embeddingRights(tables.get('OS/2'));
  if (rights === 'none') return failure({ code: 'font-restricted' });
  try {
    if (postscript !== undefined && isCidKeyed(postscript)) return failure({ code: 'font-cid-keyed' });
    return success(openTables(bytes, member, tables, rights === 'whole'));
  } catch (error) {
    if (error instanceof RangeError) return failure({ code: 'font-damaged' });
    throw error;
  }
}

function openTables(
  bytes: Uint8Array,
  member: number,
  tables: ReadonlyMap<string, Uint8Array>,
  whole: boolean,
): Font {
  const view = (tag: string): DataView => viewOf(tables.get(tag) ?? new Uint8Array());
  const [head, hhea, hmtx] = [view('head'), view('hhea'), view('hmtx')];
  const unitsPerEm = head.getUint16(18);
  if (unitsPerEm === 0) throw new RangeError('no units in an em');
  const measured = hhea.getUint16(34);
  const postscript = tables.get('CFF ');
  const outlineOf = readOutlines(tables);
  const charstrings = postscript === undefined ? undefined : readCharstrings(postscript);
  const characters = readCharacterMap(tables.get('cmap') ?? new Uint8Array());
  const [ascent, descent] = [hhea.getInt16(4), hhea.getInt16(6)];
  return {
    ...fontNames(tables.get('name')),
    bytes,
    member,
    outlines: postscript === undefined ? 'truetype' : 'postscript',
    unitsPerEm,
    ascent: ascent / unitsPerEm,
    descent: descent / unitsPerEm,
    middleEm: middleOf(boxOf(outlineOf(characters.glyphOf(0x56fd))), tables.get('OS/2'), unitsPerEm),
    characters,
    widthOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, measured - 1)) / unitsPerEm,
    boxOf: (glyph) => boxOf(outlineOf(glyph)),
    isBlank: (glyph) =>
      charstrings === undefined
        ? boxOf(outlineOf(glyph)) === undefined
        : isBlankCharstring(charstrings(glyph)),
    mayBeCut: !whole,
  };
}

/** Box of a TrueType outline; one without contours has none. */
function boxOf(outline: Uint8Array): readonly number[] | undefined {
  if (outline.length === 0) return undefined;
  const view = viewOf(outline);
  return view.getInt16(0) === 0 ? undefined : [2, 4, 6, 8].map((at) => view.getInt16(at));
}

/** Middle of 国 where its outline can be measured, else of the em box the maker states, else the usual one. */
function middleOf(
  box: readonly number[] | undefined,
  os2: Uint8Array | undefined,
  unitsPerEm: number,
): number {
  const [, low, , high] = box ?? [];
  if (low !== undefined && high !== undefined) return (low + high) / 2 / unitsPerEm;
  if (os2 !== undefined && os2.length >= 72) {
    const [up, down] = [viewOf(os2).getInt16(68), viewOf(os2).getInt16(70)];
    if (Math.abs(up - down - unitsPerEm) < 0.05 * unitsPerEm) return (up + down) / 2 / unitsPerEm;
  }
  return 0.38;
}

function embeddingRights(os2: Uint8Array | undefined): 'free' | 'whole' | 'none' {
  if (os2 === undefined || os2.length < 10) return 'free';
  const rights = viewOf(os2).getUint16(8);
  if ((rights & 0x000f) === 0x0002 || (rights & 0x0200) !== 0) return 'none';
  return (rights & 0x0100) === 0 ? 'free' : 'whole';
}
