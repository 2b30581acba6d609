import type { FaceId, TypeMeasure } from '../face.ts';
import { type Fit, fitText, NARROWEST } from '../layout/fit-text.ts';
import { type Lettering, write } from '../layout/lettering.ts';
import { type BreakAt, wrapText } from '../layout/wrap-text.ts';
import type { PageItem, PagePoint } from '../page.ts';
import { spacedName } from './spaced-name.ts';

/** The room a text has. */
export interface TextRoom {
  readonly face: FaceId;
  /** Height of a Chinese character. */
  readonly sizeMm: number;
  readonly widthMm: number;
  /** Most lines at this size; 1 unless told. */
  readonly most?: number;
  /** A line is squeezed to this before the text is broken: 0.75 = three quarters. */
  readonly narrowest?: number;
  /** It is a name: a line ends only where a part of the name does. */
  readonly isName?: boolean;
  /** Lines of about one length that end with a part of the text, as titles want it; else each is as full as can be. */
  readonly even?: boolean;
}

/** A text as it was broken: all its lines in one size, squeezed alike. */
export interface BrokenText extends Fit {
  readonly lines: readonly string[];
  /** Of a name that is spaced out or stands on several lines: it is found and copied as this. */
  readonly reads?: string;
}

const BREAKS: readonly BreakAt[] = ['anywhere'];
const EVEN_BREAKS: readonly BreakAt[] = ['clauses', 'anywhere'];
const NAME_BREAKS: readonly BreakAt[] = ['joints'];

/** Type becomes smaller in steps of this. */
const STEP = 0.95;

/**
 * Break a text into as few lines as its room asks for. What is too long for them becomes smaller, which gives
 * it more lines in the same height: no character is ever dropped, and none squeezed out of shape.
 */
export function breakWithin(type: TypeMeasure, text: string, room: TextRoom): BrokenText {
  const { face, sizeMm, most = 1, narrowest = 0.75, isName = false, even = false } = room;
  // Nothing fits no width at all.
  const widthMm = Math.max(room.widthMm, LEAST_MM);
  const plain = text.replace(/\s*[\r\n]+\s*/gu, ' ');
  const fits = type.widthEm(face, plain) * sizeMm <= widthMm / narrowest;
  if (most === 1 || fits) return { lines: [plain], ...fitText(type, face, plain, sizeMm, widthMm) };
  const tightest = isName ? NARROWEST : Math.max(narrowest, NARROWEST);
  for (let share = 1; ; share *= STEP) {
    const wrap = (at: BreakAt, wideMm: number): readonly string[] =>
      wrapText(type, plain, { face, sizeMm: sizeMm * share, widthMm: wideMm, at });
    for (const wideMm of [widthMm, widthMm / tightest]) {
      for (const at of isName ? NAME_BREAKS : even ? EVEN_BREAKS : BREAKS) {
        const lines = wrap(at, wideMm);
        const longestEm = Math.max(...lines.map((line) => type.widthEm(face, line)));
        if (lines.length > most / share + 1e-6 || longestEm * sizeMm * share > wideMm + 1e-9) continue;
        const set = even ? evened(lines, wideMm, (narrowMm) => wrap(at, narrowMm)) : lines;
        return {
          ...fitted(type, set, { ...room, widthMm }, share),
          ...(isName && set.length > 1 ? { reads: plain } : {}),
        };
      }
    }
  }
}

/** A text is set at least so wide. */
const LEAST_MM = 0.1;

/** Lines in one size, squeezed as the longest of them asks for. */
function fitted(
  type: TypeMeasure,
  lines: readonly string[],
  { face, sizeMm, widthMm }: TextRoom,
  share: number,
): BrokenText {
  const fits = lines.map((line) => fitText(type, face, line, sizeMm * share, widthMm));
  const least = (part: keyof Fit): number => Math.min(...fits.map((fit) => fit[part]));
  return { lines, share: share * least('share'), stretch: least('stretch') };
}

/** As many lines, but as narrow as so many can be. */
function evened(
  lines: readonly string[],
  widestMm: number,
  wrapped: (wideMm: number) => readonly string[],
): readonly string[] {
  let [best, tooNarrow, wide] = [lines, widestMm / lines.length / 2, widestMm];
  while (wide - tooNarrow > widestMm / 100) {
    const middle = (wide + tooNarrow) / 2;
    const tried = wrapped(middle);
    if (tried.length <= lines.length) [best, wide] = [tried, middle];
    else tooNarrow = middle;
  }
  return best;
}

/**
 * Bring a name into its room: at its dots, hyphens and spaces on two lines, and not before it is squeezed as far as
 * may be; one of two characters is spaced out.
 */
export function breakName(
  type: TypeMeasure,
  name: string,
  room: Pick<TextRoom, 'face' | 'sizeMm' | 'widthMm' | 'narrowest' | 'most'>,
): BrokenText {
  const spaced = spacedName(name);
  const usual = { most: 2, narrowest: NARROWEST, isName: true, even: true };
  const broken = breakWithin(type, spaced, { ...usual, ...room });
  return spaced === name ? broken : { ...broken, reads: name };
}

/** Lines of one text stand this far apart, against their size. */
const LEADING = 1.2;

/** Height of a broken text, for a size of type. */
export const brokenMm = ({ lines, share }: BrokenText, sizeMm: number): number =>
  sizeMm * share * (1 + (lines.length - 1) * LEADING);

/** Set the lines of a text under one another; `at` is the middle of them all. */
export function writeLines(broken: BrokenText, at: PagePoint, how: Lettering): readonly PageItem[] {
  const { lines, share, reads } = broken;
  const first = at.yMm + (how.sizeMm * share - brokenMm(broken, how.sizeMm)) / 2;
  const items = lines.map((line, index) =>
    write(line, { xMm: at.xMm, yMm: first + index * how.sizeMm * share * LEADING }, how, broken),
  );
  return reads === undefined ? items : [{ kind: 'group', at: { xMm: 0, yMm: 0 }, reads, items }];
}

/** Set a text in a width, on several lines where it is too long for one; `at` is the middle of them all. */
export const writeBroken = (
  type: TypeMeasure,
  text: string,
  at: PagePoint,
  how: Lettering,
  room: Omit<TextRoom, 'face' | 'sizeMm'>,
): readonly PageItem[] =>
  writeLines(breakWithin(type, text, { ...room, face: how.face, sizeMm: how.sizeMm }), at, how);

/** Set a name on one line of a list. */
export const writeName = (
  type: TypeMeasure,
  name: string,
  at: PagePoint,
  how: Lettering,
  widthMm: number,
): readonly PageItem[] =>
  writeLines(breakName(type, name, { face: how.face, sizeMm: how.sizeMm, widthMm, most: 1 }), at, how);
