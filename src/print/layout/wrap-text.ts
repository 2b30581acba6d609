import type { FaceId, TypeMeasure } from '../face.ts';

/** Characters that may not begin a line. */
const NOT_FIRST = /^[，。、；：？！）》〉」』】”’·…,.;:?!)\]]/u;
/** Marks that may not end a line. */
const NOT_LAST = /[（「『【《“‘([]+$/u;
/** A run that is not torn: Latin letters and digits, or one character of any other script. */
const PIECES = {
  anywhere: /[\p{Script=Latin}\p{N}'’-]+|\s+|[\s\S]/gu,
  clauses: /\s+|[（(]*[^\s（(、，；）)]*[、，；）)]*/gu,
  joints: /[^\s·-]+[·-]?|[·-]|\s+/gu,
} as const;

/**
 * Where a line may end: between characters and words, only at the marks between the parts of a text, or only at
 * the dots, hyphens and spaces of a name.
 */
export type BreakAt = keyof typeof PIECES;

/**
 * Break a running text into lines; words stay whole, closing marks stay at the end of a line
 * and opening ones go to the next.
 *
 * @param sizeMm - height of a Chinese character.
 * @returns at least one line; a single word wider than the line stands alone.
 */
export function wrapText(
  type: TypeMeasure,
  text: string,
  how: {
    readonly face: FaceId;
    readonly sizeMm: number;
    readonly widthMm: number;
    readonly at?: BreakAt;
  },
): readonly string[] {
  const mostEm = how.widthMm / how.sizeMm;
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = '';
    for (const piece of paragraph.match(PIECES[how.at ?? 'anywhere']) ?? []) {
      const longer = line + piece;
      if (line === '' || NOT_FIRST.test(piece) || type.widthEm(how.face, longer.trimEnd()) <= mostEm) {
        line = longer;
      } else {
        const opened = NOT_LAST.exec(line)?.[0] ?? '';
        const carried = opened.length < line.length ? opened : '';
        lines.push(line.slice(0, line.length - carried.length).trimEnd());
        line = carried + piece.trimStart();
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
