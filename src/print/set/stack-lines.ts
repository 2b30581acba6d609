import type { FaceId, TypeMeasure } from '../face.ts';
import { type Fit, fitLength } from '../layout/fit-text.ts';
import { INK } from '../layout/inks.ts';
import { write } from '../layout/lettering.ts';
import type { Ink, PageItem } from '../page.ts';
import { type BrokenText, breakName, breakWithin, brokenMm, writeLines } from './break-within.ts';

/** A part of a line in its own size. */
export interface LinePiece {
  readonly text: string;
  readonly sizeMm: number;
}

/** A line of a card: one text, or pieces of several sizes that stand on one ground. */
export interface StackLine {
  readonly text?: string;
  readonly pieces?: readonly LinePiece[];
  readonly face: FaceId;
  /** Height of a Chinese character: of the text, or of the largest piece. */
  readonly sizeMm: number;
  readonly ink?: Ink;
  /** Room above it, against its size; 0.35 unless told. */
  readonly above?: number;
  /** A text may take so many lines; 1 unless told. */
  readonly most?: number;
  /** It is a name: broken only where names are. */
  readonly isName?: boolean;
}

/** A box on a paper. */
export interface TextBox {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** How lines stand in their box. */
export interface StackWay {
  readonly align: 'start' | 'middle';
  /** `middle` centres the stack in its box, `top` sets it at the upper edge. */
  readonly stand: 'top' | 'middle';
}

interface SetLine {
  readonly line: StackLine;
  /** A text with its lines, or pieces on one line. */
  readonly broken: BrokenText | undefined;
  readonly fit: Fit;
  readonly aboveMm: number;
  readonly heightMm: number;
}

/**
 * Set lines under one another within a box: over-wide ones squeezed, broken or smaller, all of them smaller where
 * the box is not high enough. Nothing is left out.
 */
export function stackLines(
  type: TypeMeasure,
  lines: readonly StackLine[],
  box: TextBox,
  way: StackWay,
): readonly PageItem[] {
  const set = lines.filter(isThere).map((line, index) => {
    const one = fitLine(type, line, box.widthMm, way);
    return { ...one, line, aboveMm: index === 0 ? 0 : (line.above ?? 0.35) * line.sizeMm };
  });
  const heightMm = set.reduce((sum, one) => sum + one.aboveMm + one.heightMm, 0);
  const scale = heightMm === 0 ? 1 : Math.min(1, box.heightMm / heightMm);
  const freeMm = box.heightMm - heightMm * scale;
  let yMm = box.yMm + (way.stand === 'top' ? 0 : freeMm / 2);
  return set.flatMap((one) => {
    yMm += (one.aboveMm + one.heightMm / 2) * scale;
    const items = setLine(type, one, { box, yMm, scale, align: way.align });
    yMm += (one.heightMm / 2) * scale;
    return items;
  });
}

const isThere = ({ text, pieces }: StackLine): boolean => (text ?? '') !== '' || (pieces ?? []).length > 0;

function fitLine(
  type: TypeMeasure,
  { text, pieces = [], face, sizeMm, most = 1, isName = false }: StackLine,
  widthMm: number,
  { align }: StackWay,
): Pick<SetLine, 'broken' | 'fit' | 'heightMm'> {
  if (text !== undefined) {
    const room = { face, sizeMm, widthMm };
    const broken = isName
      ? breakName(type, text, room)
      : breakWithin(type, text, { ...room, most, even: align === 'middle' });
    return { broken, fit: broken, heightMm: brokenMm(broken, sizeMm) };
  }
  const wholeMm = pieces.reduce((sum, piece) => sum + type.widthEm(face, piece.text) * piece.sizeMm, 0);
  const fit = fitLength(wholeMm, widthMm);
  return { broken: undefined, fit, heightMm: sizeMm * fit.share };
}

function setLine(
  type: TypeMeasure,
  { line: { face, ink = INK.black, sizeMm, pieces = [] }, broken, fit }: SetLine,
  on: {
    readonly box: TextBox;
    readonly yMm: number;
    readonly scale: number;
    readonly align: StackWay['align'];
  },
): readonly PageItem[] {
  // A stack that had to become smaller as a whole needs less squeezing.
  const stretch = Math.min(1, fit.stretch / on.scale);
  const middle = on.box.xMm + on.box.widthMm / 2;
  if (broken !== undefined) {
    const at = { xMm: on.align === 'middle' ? middle : on.box.xMm, yMm: on.yMm };
    const how = { face, sizeMm: sizeMm * on.scale, ink, align: on.align };
    return writeLines({ ...broken, stretch }, at, how);
  }
  const widths = pieces.map(
    (piece) => type.widthEm(face, piece.text) * piece.sizeMm * fit.share * on.scale * stretch,
  );
  const wholeMm = widths.reduce((sum, width) => sum + width, 0);
  let xMm = on.align === 'middle' ? middle - wholeMm / 2 : on.box.xMm;
  return pieces.map((piece, index) => {
    // Smaller pieces stand on the ground of the large ones.
    const at = { xMm, yMm: on.yMm + (sizeMm - piece.sizeMm) * fit.share * on.scale * 0.38 };
    xMm += widths[index] ?? 0;
    const how = { face, sizeMm: piece.sizeMm * on.scale, ink };
    return write(piece.text, at, how, { share: fit.share, stretch });
  });
}
