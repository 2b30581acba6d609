import { sineCosine } from '../geometry/point.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { linkRows } from './link-rows.ts';
import { median } from './median.ts';

/** Width of a place where no two stand side by side, millimetres. */
const USUAL_PITCH_MM = 550;

/** No seat. */
export const NOBODY = -1;

/**
 * A hall as numbers: who sits beside, before and behind whom. Seats are numbered row by row, each row in
 * the sitters' order; all arrays are indexed by that number, and -1 means none.
 */
export interface HallSurvey {
  readonly seats: readonly Seat[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Distance from the axis to the sitters' right, and from the front row backwards, millimetres. */
  readonly xMm: Float64Array;
  readonly yMm: Float64Array;
  /** Distance from the front centre (the axis at the front row), in row depths. */
  readonly distance: Float64Array;
  /** Number of the row, 0 = front. */
  readonly row: Int32Array;
  /** Section between aisles, the same number from row to row while the rows have as many aisles. */
  readonly section: Int32Array;
  /** Next seat in the row without an aisle or a missing seat between. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Next seat in the row on the other side of an aisle. */
  readonly leftAcross: Int32Array;
  readonly rightAcross: Int32Array;
  /** Seat directly before and behind. */
  readonly front: Int32Array;
  readonly behind: Int32Array;
  readonly pitchMm: number;
  readonly rowDepthMm: number;
  /** Seats of the widest run without an aisle. */
  readonly widestRun: number;
}

/** The hall's own frame: the axis at the front row, and the direction of the sitters' right. */
interface OwnFrame {
  readonly xMm: number;
  readonly yMm: number;
  readonly cosine: number;
  readonly sine: number;
}

/** Bent rows look many ways, so the direction is taken from the ends of the front row. */
function ownFrame(front: SeatRow | undefined): OwnFrame {
  const [first, last] = [front?.seats[0], front?.seats.at(-1)];
  if (front === undefined || first === undefined || last === undefined) {
    return { xMm: 0, yMm: 0, cosine: 1, sine: 0 };
  }
  const before = front.seats[Math.floor(front.axis)] ?? first;
  const after = front.seats[Math.ceil(front.axis)] ?? before;
  const widthMm = Math.hypot(last.xMm - first.xMm, last.yMm - first.yMm);
  const along =
    widthMm === 0
      ? sineCosine(first.facingDeg)
      : { cosine: (last.xMm - first.xMm) / widthMm, sine: (last.yMm - first.yMm) / widthMm };
  return { xMm: (before.xMm + after.xMm) / 2, yMm: (before.yMm + after.yMm) / 2, ...along };
}

/** Survey a hall once, so that zones can be planned and measured quickly. */
export function surveyHall(rows: readonly SeatRow[]): HallSurvey {
  const seats = rows.flatMap((row) => row.seats);
  const count = seats.length;
  const links = (): Int32Array => new Int32Array(count).fill(NOBODY);
  const [left, right, leftAcross, rightAcross] = [links(), links(), links(), links()];
  const [front, behind, row, section] = [links(), links(), links(), links()];
  const xMm = new Float64Array(count);
  const yMm = new Float64Array(count);
  const { sine, cosine, ...origin } = ownFrame(rows[0]);
  seats.forEach((seat, index) => {
    const [x, y] = [seat.xMm - origin.xMm, seat.yMm - origin.yMm];
    xMm[index] = x * cosine + y * sine;
    yMm[index] = y * cosine - x * sine;
  });

  const pitches: number[] = [];
  const starts: number[] = [];
  let start = 0;
  let firstSection = 0;
  let widestRun = 0;
  rows.forEach(({ seats: rowSeats, aisles }, rowIndex) => {
    starts.push(start);
    const before = rows[rowIndex - 1];
    if (before !== undefined && before.aisles.length !== aisles.length) {
      firstSection += before.aisles.length + 1;
    }
    let run = 0;
    let runStart = 0;
    rowSeats.forEach((seat, place) => {
      const index = start + place;
      row[index] = rowIndex;
      const previous = rowSeats[place - 1];
      if (aisles[run] === place) {
        run += 1;
        runStart = place;
        if (place > 0) {
          leftAcross[index] = index - 1;
          rightAcross[index - 1] = index;
        }
      } else if (previous !== undefined && seat.slot === previous.slot + 1) {
        left[index] = index - 1;
        right[index - 1] = index;
        pitches.push(Math.hypot(seat.xMm - previous.xMm, seat.yMm - previous.yMm));
      }
      section[index] = firstSection + run;
      widestRun = Math.max(widestRun, place - runStart + 1);
    });
    start += rowSeats.length;
  });
  starts.push(start);
  const pitchMm = median(pitches, USUAL_PITCH_MM);
  const rowDepthMm = linkRows({ starts, seats, xMm, yMm, front, behind, pitchMm });
  const distance = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    distance[index] = Math.hypot(xMm[index] as number, yMm[index] as number) / rowDepthMm;
  }
  const indexOf = new Map(seats.map((seat, index) => [seat.id, index]));
  const sides = { left, right, leftAcross, rightAcross, front, behind };
  return {
    seats,
    indexOf,
    xMm,
    yMm,
    distance,
    row,
    section,
    ...sides,
    pitchMm,
    rowDepthMm,
    widestRun,
  };
}
