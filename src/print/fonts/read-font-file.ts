import { failure, type Result, success } from '../../base/result.ts';
import { cutFont } from './cut-font.ts';
import { cutOutlines } from './cut-outlines.ts';
import { type Font, type FontRefusal, openFont } from './font.ts';
import { membersOf, readSfnt, writeSfnt } from './sfnt.ts';

/** A font taken over from a file, a collection's each by itself. */
export interface TakenFont {
  /** PostScript name, by which settings mean it: `own/<name>`. */
  readonly name: string;
  /** Name as people know it. */
  readonly label: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** HarfBuzz has 65 MB for the font and what is left of it. */
const BIGGEST = 45_000_000;
/** Fonts are tried with these; one that has none of them is no font for papers. */
const TRIED = [...'国王张李一二三Aa1'].map((one) => one.codePointAt(0) ?? 0);

/**
 * Read the fonts of a file: `.ttf`, `.otf`, or all of a `.ttc`. Each is tried, so that a damaged one is refused
 * here and not while printing.
 *
 * @param name - only the font of this PostScript name; all of them unless told.
 */
export function readFontFile(
  bytes: Uint8Array,
  harfBuzz: WebAssembly.Module,
  name?: string,
): Result<readonly TakenFont[], FontRefusal> {
  const count = membersOf(bytes);
  if (count === 0) return failure({ code: 'font-damaged' });
  const taken: TakenFont[] = [];
  let refusal: FontRefusal = { code: 'font-damaged' };
  for (let member = 0; member < count; member++) {
    const font = takeFont(bytes, member, harfBuzz);
    if (!font.ok) refusal = font.failure;
    else if (name === undefined || font.value.name === name) taken.push(font.value);
  }
  return taken.length === 0 ? failure(refusal) : success(taken);
}

function takeFont(
  bytes: Uint8Array,
  member: number,
  harfBuzz: WebAssembly.Module,
): Result<TakenFont, FontRefusal> {
  const sfnt = readSfnt(bytes, member);
  if (sfnt === undefined) return failure({ code: 'font-damaged' });
  const alone = new Uint8Array(writeSfnt(sfnt));
  if (alone.length > BIGGEST) return failure({ code: 'font-too-big' });
  const opened = openFont(alone);
  if (!opened.ok) return opened;
  const font = opened.value;
  if (!survivesCutting(font, harfBuzz)) return failure({ code: 'font-damaged' });
  return success({ name: font.name, label: font.label, bytes: alone });
}

function survivesCutting(font: Font, harfBuzz: WebAssembly.Module): boolean {
  const drawn = TRIED.filter((one) => {
    const glyph = font.characters.glyphOf(one);
    return glyph !== 0 && !font.isBlank(glyph);
  });
  if (drawn.length === 0) return false;
  if (!font.mayBeCut) return true;
  try {
    if (font.outlines === 'truetype') {
      const tables = readSfnt(font.bytes)?.tables ?? new Map<string, Uint8Array>();
      cutOutlines(tables, drawn.map(font.characters.glyphOf));
    }
    const cut = openFont(cutFont(harfBuzz, { bytes: font.bytes, member: 0, codePoints: drawn }));
    return cut.ok && drawn.every((one) => !cut.value.isBlank(cut.value.characters.glyphOf(one)));
  } catch {
    // HarfBuzz gives up in its own ways on what it cannot read.
    return false;
  }
}
