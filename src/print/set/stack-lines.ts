import type { FaceId, TypeMeasure } from '../face.ts';
import { stretchWithin } from '../layout/fit-text.ts';
import { INK } from '../layout/inks.ts';
import { write } from '../layout/lettering.ts';
import type { Ink, PageItem } from '../page.ts';
import { breakWithin } from './break-within.ts';

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
  readonly pieces: readonly LinePiece[];
  readonly line: StackLine;
  readonly aboveMm: number;
}

/**
 * Set lines under one another within a box: over-wide ones squeezed or broken, all of them smaller where the
 * box is not high enough. Nothing is left out.
 */
export function stackLines(
  type: TypeMeasure,
  lines: readonly StackLine[],
  box: TextBox,
  way: StackWay,
): readonly PageItem[] {
  const set = breakAll(type, lines, box.widthMm);
  const heightMm = set.reduce((sum, { line, aboveMm }) => sum + aboveMm + line.sizeMm, 0);
  const scale = heightMm === 0 ? 1 : Math.min(1, box.heightMm / heightMm);
  const freeMm = box.heightMm - heightMm * scale;
  let yMm = box.yMm + (way.stand === 'top' ? 0 : freeMm / 2);
  return set.flatMap(({ pieces, line, aboveMm }) => {
    yMm += (aboveMm + line.sizeMm / 2) * scale;
    const items = setPieces(type, pieces, line, { box, yMm, scale, align: way.align });
    yMm += (line.sizeMm / 2) * scale;
    return items;
  });
}

function breakAll(type: TypeMeasure, lines: readonly StackLine[], widthMm: number): readonly SetLine[] {
  return lines.flatMap((line, index): readonly SetLine[] => {
    const { text, pieces, face, sizeMm, above = 0.35, most = 1 } = line;
    const aboveMm = index === 0 ? 0 : above * sizeMm;
    if (pieces !== undefined) return pieces.length === 0 ? [] : [{ pieces, line, aboveMm }];
    if (text === undefined || text === '') return [];
    return breakWithin(type, text, { face, sizeMm, widthMm, most }).map((part, turn) => ({
      pieces: [{ text: part, sizeMm }],
      line,
      aboveMm: turn === 0 ? aboveMm : 0.2 * sizeMm,
    }));
  });
}

function setPieces(
  type: TypeMeasure,
  pieces: readonly LinePiece[],
  { face, ink = INK.black, sizeMm }: StackLine,
  on: {
    readonly box: TextBox;
    readonly yMm: number;
    readonly scale: number;
    readonly align: StackWay['align'];
  },
): readonly PageItem[] {
  const widths = pieces.map((piece) => type.widthEm(face, piece.text) * piece.sizeMm * on.scale);
  const wholeMm = widths.reduce((sum, width) => sum + width, 0);
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) {
    const size = only.sizeMm * on.scale;
    const at = { xMm: on.box.xMm + (on.align === 'middle' ? on.box.widthMm / 2 : 0), yMm: on.yMm };
    const stretch = stretchWithin(type, face, only.text, size, on.box.widthMm);
    return [write(only.text, at, { face, sizeMm: size, ink, align: on.align }, stretch)];
  }
  const stretch = wholeMm <= on.box.widthMm ? 1 : (on.box.widthMm / wholeMm) * 0.998;
  let xMm = on.box.xMm + (on.align === 'middle' ? (on.box.widthMm - wholeMm * stretch) / 2 : 0);
  return pieces.map((piece, index) => {
    const size = piece.sizeMm * on.scale;
    // Smaller pieces stand on the ground of the large ones.
    const at = { xMm, yMm: on.yMm + (sizeMm - piece.sizeMm) * on.scale * 0.38 };
    xMm += (widths[index] ?? 0) * stretch;
    return write(piece.text, at, { face, sizeMm: size, ink }, stretch);
  });
}
