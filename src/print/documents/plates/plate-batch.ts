import type { TypeMeasure } from '../../face.ts';
import { batchSizeMm } from '../../layout/fit-text.ts';
import type { PlateFormat } from './plate-formats.ts';
import type { PlateOptions } from './plate-options.ts';
import type { PlateTexts } from './plate-texts.ts';

/** Where a line of a plate stands: its middle, and the room it has. */
export interface PlateLine {
  readonly xMm: number;
  readonly yMm: number;
  /** Along the text. */
  readonly lengthMm: number;
  readonly sizeMm: number;
  /** What stands beside the name of a strip may take so many lines; a name takes one. */
  readonly most?: number;
}

/** The lines of all plates of a batch: one size of type for all of them. */
export interface PlateBatch {
  readonly name: PlateLine;
  readonly second: PlateLine | undefined;
  readonly latin: PlateLine | undefined;
}

/** Height of a line and its middle, in parts of the face. */
type Slot = readonly [middle: number, size: number];

/** Characters of a name that runs down stand this far apart. */
export const DOWN_PITCH = 1.08;
/** Flatter characters than this look like another face. */
export const FLATTEST = 1.4;
/** The batch becomes smaller before a name that runs down is squeezed in height beyond this. */
const LOWEST = 0.87;

/** What is written without Chinese characters runs down a plate turned as a whole. */
export const isTurned = (text: string): boolean => !/\p{Script=Han}/u.test(text);

/** Decide where the lines stand and how large they are, for a whole batch. */
export function plateBatch(
  type: TypeMeasure,
  format: PlateFormat,
  options: PlateOptions,
  all: readonly PlateTexts[],
): PlateBatch {
  const { widthMm, heightMm } = format.face;
  const hasSecond = all.some(({ second }) => second !== '');
  const hasLatin = all.some(({ latin }) => latin !== '');
  const most = options.sizeMm > 0 ? options.sizeMm : Number.POSITIVE_INFINITY;
  const names = all.map(({ name }) => name);
  const { narrowest } = options;
  const sized = (texts: readonly string[], lengthMm: number, mostMm: number, face = options.face): number => {
    const lengths = texts.map((text) => type.widthEm(face, text));
    return batchSizeMm(lengths, { widthMm: lengthMm, mostMm, narrowest });
  };
  const seconds = all.map(({ second }) => second);
  const latins = all.map(({ latin }) => latin);

  if (format.vertical) {
    const lengthMm = heightMm - 2 * Math.max(5, heightMm * 0.06);
    const columns = [hasSecond, hasLatin].filter(Boolean).length;
    const middle = columns === 0 ? 0.5 : columns === 1 ? 0.64 : 0.72;
    const width = columns === 0 ? 0.74 : columns === 1 ? 0.54 : 0.42;
    const lengths = names.map((text) =>
      isTurned(text) ? (type.widthEm(options.face, text) * narrowest) / LOWEST : downEm(text) * DOWN_PITCH,
    );
    const mostMm = Math.min(most, widthMm * width);
    const sizeMm = batchSizeMm(lengths, { widthMm: lengthMm, mostMm, narrowest: LOWEST });
    const beside = (at: number, texts: readonly string[]): PlateLine => ({
      xMm: widthMm * at,
      yMm: heightMm / 2,
      lengthMm,
      sizeMm: sized(texts, lengthMm, widthMm * 0.16, options.secondFace),
    });
    return {
      name: { xMm: widthMm * middle, yMm: heightMm / 2, lengthMm, sizeMm },
      second: hasSecond ? beside(hasLatin ? 0.18 : 0.2, seconds) : undefined,
      latin: hasLatin ? beside(hasSecond ? 0.4 : 0.2, latins) : undefined,
    };
  }

  const side = Math.max(5, widthMm * 0.06);
  if (widthMm / heightMm > 5) {
    // A strip: what is said beside the name stands at its left and right.
    const inner = widthMm - 2 * side;
    const parts = [hasSecond ? 0.32 : 0, 1, hasLatin ? 0.32 : 0] as const;
    const nameMm = inner * (1 - parts[0] - parts[2]);
    const at = (
      from: number,
      length: number,
      texts: readonly string[],
      height: number,
      face = options.face,
    ) => ({
      xMm: side + from + length / 2,
      yMm: heightMm / 2,
      lengthMm: length - 4,
      sizeMm: sized(texts, length - 4, height, face),
    });
    const mostMm = Math.min(most, heightMm * 0.64);
    const besideMm = inner * parts[0];
    // Two lines take half of their length.
    const halves = seconds.map((text) => text.slice(0, Math.ceil(text.length / 2)));
    return {
      name: at(besideMm, nameMm, names, mostMm),
      second: hasSecond
        ? { ...at(0, besideMm, halves, heightMm * 0.22, options.secondFace), most: 2 }
        : undefined,
      latin: hasLatin
        ? at(inner * parts[0] + nameMm, inner * parts[2], latins, heightMm * 0.3, options.secondFace)
        : undefined,
    };
  }

  const lengthMm = widthMm - 2 * side;
  const [name, second, latin] = slotsOf(hasSecond, hasLatin, options.secondPlace);
  const line = ([middle, size]: Slot, texts: readonly string[], face = options.secondFace): PlateLine => ({
    xMm: widthMm / 2,
    yMm: heightMm * middle,
    lengthMm,
    sizeMm: sized(texts, lengthMm, heightMm * size, face),
  });
  const sizeMm = sized(names, lengthMm, Math.min(most, heightMm * name[1]));
  return {
    name: { xMm: widthMm / 2, yMm: heightMm * name[0], lengthMm, sizeMm },
    second: hasSecond ? line(second, seconds) : undefined,
    latin: hasLatin ? line(latin, latins) : undefined,
  };
}

/** Where name, second line and Latin name stand on a face. */
function slotsOf(second: boolean, latin: boolean, place: PlateOptions['secondPlace']): [Slot, Slot, Slot] {
  if (!second)
    return latin
      ? [
          [0.4, 0.46],
          [0, 0],
          [0.79, 0.19],
        ]
      : [
          [0.5, 0.64],
          [0, 0],
          [0, 0],
        ];
  if (place === 'above') {
    return latin
      ? [
          [0.48, 0.4],
          [0.16, 0.13],
          [0.84, 0.15],
        ]
      : [
          [0.6, 0.5],
          [0.19, 0.16],
          [0, 0],
        ];
  }
  return latin
    ? [
        [0.3, 0.4],
        [0.86, 0.13],
        [0.65, 0.15],
      ]
    : [
        [0.41, 0.5],
        [0.82, 0.16],
        [0, 0],
      ];
}

/** The characters of a name one below another; a sign that chooses a form stays with its character. */
export const downCharacters = (text: string): readonly string[] => text.match(/\P{M}\p{M}*/gu) ?? [];

/** Length of a name that runs down, in characters: a dot takes half of one. */
const downEm = (text: string): number =>
  downCharacters(text).reduce((sum, character) => sum + downShare(character), 0);

/** Height of one character of it. */
export const downShare = (character: string): number =>
  character === '·' ? 0.5 : character === '\u3000' ? 0.6 : 1;
