import { CANVAS_FONT } from '../../scene/palette.ts';
import { type Shelf, startShelf } from './shelf.ts';
import { makeSurface, type Surface } from './surface.ts';

/** How a text is written. */
export interface Ink {
  readonly colour: string;
  readonly weight: 400 | 600;
}

interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly advance: number;
}

/** Writes short texts from pictures of their characters. */
export interface GlyphAtlas {
  /**
   * Write a text upright about a point; squeezed where it is wider than `widest`, never wrapped.
   *
   * @param sizePx - height of a character; a whole number of pixels of the target.
   */
  readonly write: (
    target: CanvasRenderingContext2D,
    text: string,
    at: { readonly x: number; readonly y: number },
    sizePx: number,
    widest: number,
    ink: Ink,
  ) => void;
}

/** Characters that stand alone: Chinese, Latin, digits, full-width signs, the name dot. */
const SIMPLE = /^[\u0020-\u007e\u00b7\u2027\u3000-\u303f\u3400-\u9fff\uff00-\uffef\u{20000}-\u{3ffff}]*$/u;
/** From the middle of a line down to its baseline, in characters. */
const BASELINE = 0.36;
const PAD = 1;

const fontOf = (sizePx: number, ink: Ink): string => `${ink.weight} ${sizePx}px ${CANVAS_FONT}`;

/**
 * Start an atlas that fills as texts are written: a hall of ten thousand names has a thousand characters,
 * and copying one is cheaper than setting it.
 *
 * @param side - of its sheet, pixels; when the sheet is full it starts anew.
 */
export function startGlyphAtlas(side: number): GlyphAtlas {
  const sheet: Surface = makeSurface(side, side);
  sheet.context.textBaseline = 'alphabetic';
  let shelf: Shelf = startShelf(side);
  const sets = new Map<string, Map<string, Glyph>>();

  const setOf = (sizePx: number, ink: Ink): Map<string, Glyph> => {
    const key = `${ink.colour} ${ink.weight} ${sizePx}`;
    let set = sets.get(key);
    if (set === undefined) {
      set = new Map();
      sets.set(key, set);
    }
    return set;
  };

  const draw = (character: string, sizePx: number, ink: Ink): Glyph | undefined => {
    const { context } = sheet;
    context.font = fontOf(sizePx, ink);
    const advance = context.measureText(character).width;
    const width = Math.ceil(advance) + 2 * PAD;
    const height = Math.ceil(sizePx * 1.3) + 2 * PAD;
    const place = shelf.place(width, height);
    if (place === undefined) return undefined;
    context.fillStyle = ink.colour;
    context.fillText(character, place.x + PAD, place.y + PAD + Math.round(sizePx * 1.02));
    return { ...place, width, height, advance };
  };

  const glyphsOf = (text: string, sizePx: number, ink: Ink): readonly Glyph[] | undefined => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const set = setOf(sizePx, ink);
      const glyphs: Glyph[] = [];
      for (const character of text) {
        const glyph = set.get(character) ?? draw(character, sizePx, ink);
        if (glyph === undefined) break;
        set.set(character, glyph);
        glyphs.push(glyph);
      }
      if (glyphs.length === [...text].length) return glyphs;
      shelf = startShelf(side);
      sets.clear();
      sheet.context.clearRect(0, 0, side, side);
    }
    return undefined;
  };

  return {
    write: (target, text, at, sizePx, widest, ink) => {
      const glyphs = SIMPLE.test(text) ? glyphsOf(text, sizePx, ink) : undefined;
      const natural = glyphs?.reduce((sum, glyph) => sum + glyph.advance, 0) ?? Number.POSITIVE_INFINITY;
      if (glyphs === undefined || natural > widest) {
        writeText(target, text, at, sizePx, widest, ink);
        return;
      }
      let x = at.x - natural / 2 - PAD;
      const y = Math.round(at.y + sizePx * BASELINE - sizePx * 1.02) - PAD;
      for (const glyph of glyphs) {
        const { width, height } = glyph;
        target.drawImage(sheet.canvas, glyph.x, glyph.y, width, height, Math.round(x), y, width, height);
        x += glyph.advance;
      }
    },
  };
}

/** Set a text directly: for long names, and where characters join. */
export function writeText(
  target: CanvasRenderingContext2D,
  text: string,
  at: { readonly x: number; readonly y: number },
  sizePx: number,
  widest: number,
  ink: Ink,
): void {
  target.font = fontOf(sizePx, ink);
  target.fillStyle = ink.colour;
  target.textAlign = 'center';
  target.textBaseline = 'alphabetic';
  target.fillText(text, Math.round(at.x), Math.round(at.y + sizePx * BASELINE), Math.max(1, widest));
}

/** An atlas that sets every text directly, to compare with. */
export const PLAIN_TEXT: GlyphAtlas = { write: writeText };
