import { MOST_POINTS, MOST_STROKES } from '../../model/note.ts';

/** Let a line grow by a point; one that is as long as a file holds stays as it is. */
export const withPoint = <Point>(line: readonly Point[], point: Point): readonly Point[] =>
  line.length < MOST_POINTS ? [...line, point] : line;

/** Add a line to what was drawn; where a file holds no more, it is let go. */
export const withLine = <Line>(lines: readonly Line[], line: Line): readonly Line[] =>
  lines.length < MOST_STROKES ? [...lines, line] : lines;
