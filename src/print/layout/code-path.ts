import encodeQR from 'qr';
import type { PathStep } from '../page.ts';

/** Quiet modules all round: the encoder's own border, so a scanner finds the code on any card. */
const BORDER = 1;

/** Steps to the corners of a grid; thousands of codes of one size share them. */
interface Corners {
  readonly moves: readonly PathStep[];
  readonly lines: readonly PathStep[];
}

const CLOSE: PathStep = { to: 'close' };

function cornersOf(size: number, sideMm: number): Corners {
  const points = Array.from({ length: (size + 1) ** 2 }, (_, corner) => ({
    xMm: round(((corner % (size + 1)) * sideMm) / size),
    yMm: round((Math.floor(corner / (size + 1)) * sideMm) / size),
  }));
  return {
    moves: points.map((at) => ({ to: 'move', at })),
    lines: points.map((at) => ({ to: 'line', at })),
  };
}

/**
 * Make a way to draw texts as QR codes of one size: one path of outlines each, corners only, to be filled as
 * a whole.
 *
 * @param sideMm - width and height with the quiet border, from the group's origin.
 */
export function codeDrawer(sideMm: number): (text: string) => readonly PathStep[] {
  const grids = new Map<number, Corners>();
  return (text) => {
    const dark = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
    const size = dark.length;
    const corners = grids.get(size) ?? cornersOf(size, sideMm);
    grids.set(size, corners);
    const steps: PathStep[] = [];
    for (const outline of outlinesOf(dark)) {
      outline.forEach(([x, y], index) => {
        const step = (index === 0 ? corners.moves : corners.lines)[y * (size + 1) + x];
        if (step !== undefined) steps.push(step);
      });
      steps.push(CLOSE);
    }
    return steps;
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

type Corner = readonly [x: number, y: number];
const STEPS: readonly Corner[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/**
 * Walk round every dark area with the dark at the right hand, so that holes turn the other way and any
 * filling rule leaves them white.
 */
function outlinesOf(dark: readonly (readonly boolean[])[]): readonly (readonly Corner[])[] {
  const isDark = (x: number, y: number): boolean => dark[y]?.[x] === true;
  const size = dark.length;
  // Upper edges of dark modules that have not been walked along.
  const open = new Set<number>();
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) if (isDark(x, y) && !isDark(x, y - 1)) open.add(y * size + x);
  }
  const outlines: Corner[][] = [];
  for (const start of open) {
    const corners: Corner[] = [];
    let [x, y] = [start % size, Math.floor(start / size)];
    let heading = 0;
    do {
      if (heading === 0) open.delete(y * size + x);
      const [dx, dy] = STEPS[heading] ?? [0, 0];
      [x, y] = [x + dx, y + dy];
      const right = isRight(isDark, x, y, heading);
      const ahead = isAhead(isDark, x, y, heading);
      // Turn left only where both fields are dark; diagonal neighbours stay apart.
      const next = !right ? (heading + 1) % 4 : ahead ? (heading + 3) % 4 : heading;
      if (next !== heading) corners.push([x, y]);
      heading = next;
    } while (!(heading === 0 && y * size + x === start && isStart(corners, start, size)));
    outlines.push(corners);
  }
  return outlines;
}

type IsDark = (x: number, y: number) => boolean;

/** The field ahead on the right hand, standing on corner (x, y). */
const isRight = (isDark: IsDark, x: number, y: number, heading: number): boolean =>
  isDark(heading === 0 || heading === 3 ? x : x - 1, heading === 0 || heading === 1 ? y : y - 1);

/** The field ahead on the left hand. */
const isAhead = (isDark: IsDark, x: number, y: number, heading: number): boolean =>
  isDark(heading === 0 || heading === 1 ? x : x - 1, heading === 1 || heading === 2 ? y : y - 1);

const isStart = (corners: readonly Corner[], start: number, size: number): boolean => {
  const last = corners.at(-1);
  return last !== undefined && last[0] === start % size && last[1] === Math.floor(start / size);
};
