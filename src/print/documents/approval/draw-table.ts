import type { TypeMeasure } from '../../face.ts';
import { INK, LINE } from '../../layout/inks.ts';
import { writeWithin } from '../../layout/lettering.ts';
import { wrapText } from '../../layout/wrap-text.ts';
import type { PageItem } from '../../page.ts';
import { stackLines } from '../../set/stack-lines.ts';

const BODY = { face: 'song', sizeMm: 3.9 } as const;
const HEAD = { face: 'hei', sizeMm: 3.9, align: 'middle' } as const;
const LEAD_MM = 6;

/** A box of a form. */
export interface FormBox {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Draw the lines around a box. */
export function boxLines(
  { xMm, yMm, widthMm, heightMm }: FormBox,
  widthOfLine: number = LINE.plain,
): PageItem {
  return {
    kind: 'polygon',
    points: [
      { xMm, yMm },
      { xMm: xMm + widthMm, yMm },
      { xMm: xMm + widthMm, yMm: yMm + heightMm },
      { xMm, yMm: yMm + heightMm },
    ],
    stroke: { ink: INK.black, widthMm: widthOfLine },
  };
}

/** A box with its heading in the middle. */
export const headBox = (type: TypeMeasure, box: FormBox, text: string): readonly PageItem[] => [
  boxLines(box),
  writeWithin(
    type,
    text,
    { xMm: box.xMm + box.widthMm / 2, yMm: box.yMm + box.heightMm / 2 },
    HEAD,
    box.widthMm - 3,
  ),
];

/** A box with one line in the middle of its height; two smaller ones where it is very long. */
export const lineBox = (type: TypeMeasure, box: FormBox, text: string): readonly PageItem[] => [
  boxLines(box),
  ...stackLines(
    type,
    [{ text, ...BODY, most: 2 }],
    { xMm: box.xMm + 3, yMm: box.yMm + 0.7, widthMm: box.widthMm - 6, heightMm: box.heightMm - 1.4 },
    { align: 'start', stand: 'middle' },
  ),
];

/** How many lines a box of a height takes. */
export const linesIn = (heightMm: number): number => Math.max(1, Math.floor((heightMm - 3) / LEAD_MM));

/** Height that so many lines take. */
export const linesMm = (lines: number): number => lines * LEAD_MM + 3;

/** Running texts broken to the width of a box. */
export const brokenLines = (
  type: TypeMeasure,
  texts: readonly string[],
  widthMm: number,
): readonly string[] => texts.flatMap((text) => wrapText(type, text, { ...BODY, widthMm: widthMm - 6 }));

/** A box with several lines from its top. */
export const linesBox = (type: TypeMeasure, box: FormBox, lines: readonly string[]): readonly PageItem[] => [
  boxLines(box),
  ...lines.map((text, index) =>
    writeWithin(
      type,
      text,
      { xMm: box.xMm + 3, yMm: box.yMm + 1.5 + (index + 0.5) * LEAD_MM },
      BODY,
      box.widthMm - 6,
    ),
  ),
];
