import type { FaceId } from '../face.ts';
import type { PageItem, PagePoint } from '../page.ts';
import type { ChosenGlyph } from './choose-fonts.ts';

/** Glyphs of one font that follow each other. */
export interface GlyphRun {
  /** Name of the font within the file. */
  readonly font: string;
  /** Codes in base 16. */
  readonly codes: string;
  /** From the start of the text, in ems. */
  readonly fromEm: number;
  /** How high the middle of a Chinese character lies above the baseline, in ems. */
  readonly middleEm: number;
  readonly thickened: boolean;
}

/** A text as it is set. */
export interface SetText {
  readonly runs: readonly GlyphRun[];
  readonly widthEm: number;
}

/** How texts are set. */
export type SetTextIn = (face: FaceId, text: string) => SetText;

/** Put glyphs of one font together. */
export function setGlyphs(
  glyphs: readonly ChosenGlyph[],
  codeOf: (glyph: ChosenGlyph) => { readonly font: string; readonly code: string },
): SetText {
  const runs: { -readonly [Key in keyof GlyphRun]: GlyphRun[Key] }[] = [];
  let widthEm = 0;
  let open = false;
  for (const glyph of glyphs) {
    if (glyph.font === undefined) open = false;
    else {
      const { font, code } = codeOf(glyph);
      const run = runs.at(-1);
      if (open && run?.font === font && run.thickened === glyph.thickened) run.codes += code;
      else {
        const { middleEm } = glyph.font;
        runs.push({ font, codes: code, fromEm: widthEm, middleEm, thickened: glyph.thickened });
      }
      open = true;
    }
    widthEm += glyph.widthEm;
  }
  return { runs, widthEm };
}

/** Thickness of the outline that makes a thin glyph heavy, in ems. */
export const THICKENING_EM = 0.035;
/** How far a text stands before its point, in widths. */
const ALIGNED = { start: 0, middle: 0.5, end: 1 } as const;

/** Cosine and sine of a turn; clockwise on paper, because y runs down. */
export function turned(turnDeg: number): readonly [number, number] {
  const angle = (turnDeg * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}

/** Where a run begins on its baseline, and which way its text and its feet point. */
export interface PlacedRun {
  /** One em along the text, as parts of the size: turned and stretched. */
  readonly along: PagePoint;
  /** One em down from the text. */
  readonly down: PagePoint;
  readonly at: PagePoint;
}

/** Find the place of a run of a text item. */
export function placeRun(
  item: Extract<PageItem, { readonly kind: 'text' }>,
  run: GlyphRun,
  widthEm: number,
): PlacedRun {
  const { sizeMm, stretch = 1, turnDeg = 0 } = item;
  const [cos, sin] = turned(turnDeg);
  const ahead = (run.fromEm - ALIGNED[item.align] * widthEm) * sizeMm * stretch;
  const below = run.middleEm * sizeMm;
  return {
    along: { xMm: cos * stretch, yMm: sin * stretch },
    down: { xMm: -sin, yMm: cos },
    at: { xMm: item.at.xMm + ahead * cos - below * sin, yMm: item.at.yMm + ahead * sin + below * cos },
  };
}

/** Set each text once. */
export function rememberTexts(set: SetTextIn): SetTextIn {
  const faces = new Map<string, Map<string, SetText>>();
  return (face, text) => {
    const texts = faces.get(face) ?? new Map<string, SetText>();
    faces.set(face, texts);
    const known = texts.get(text) ?? set(face, text);
    texts.set(text, known);
    return known;
  };
}
