import { boxesMeet, growBox, joinBoxes, NO_BOX, type SceneBox } from '../../scene/box.ts';
import type { SeatField } from '../../scene/seat-field.ts';

/** A painted zone as the caller gives it. */
export interface ZoneMark {
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
  /** Ids of seats. */
  readonly seats: readonly string[];
}

/** A painted zone as it is drawn: a band along its seats, row by row, and a place for its name. */
export interface ZoneShape {
  readonly name: string;
  readonly colour: string;
  /** First and last seat of each run of neighbours. */
  readonly runs: readonly (readonly [from: number, to: number])[];
  /** Around the seats of each run. */
  readonly runBoxes: readonly SceneBox[];
  /** Width of the band: rows of one zone grow together. */
  readonly bandMm: number;
  readonly box: SceneBox;
  /** Middle of its uppermost run. */
  readonly nameAt: { readonly xMm: number; readonly yMm: number };
}

const LEAST_BAND_MM = 620;
const WIDEST_BAND_MM = 1500;
const USUAL_BAND_MM = 900;

/** Lay bands along the seats of zones; zones without a seat of this drawing are left out. */
export function zoneShapes(zones: readonly ZoneMark[], field: SeatField): readonly ZoneShape[] {
  return zones.flatMap((zone) => {
    const seats = zone.seats.flatMap((id) => field.numberOf.get(id) ?? []).sort((a, b) => a - b);
    const runs = runsOf(seats, field);
    const runBoxes = runs.map(([from, to]) => boxOf(from, to, field));
    const box = runBoxes.reduce(joinBoxes, NO_BOX);
    const middles = runs.map(([from, to]) => middleOf(from, to, field));
    const [first] = [...middles].sort((a, b) => a.yMm - b.yMm || a.xMm - b.xMm);
    if (first === undefined) return [];
    const { name, colour } = zone;
    return [{ name, colour, runs, runBoxes, bandMm: bandOf(middles), box, nameAt: first }];
  });
}

function runsOf(seats: readonly number[], field: SeatField): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const seat of seats) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === seat - 1 && field.rowOf[seat] === field.rowOf[seat - 1])
      run[1] = seat;
    else runs.push([seat, seat]);
  }
  return runs;
}

function boxOf(from: number, to: number, field: SeatField): SceneBox {
  let box = NO_BOX;
  for (let seat = from; seat <= to; seat += 1) {
    const [x, y] = [field.xMm[seat] ?? 0, field.yMm[seat] ?? 0];
    box = joinBoxes(box, { left: x, right: x, top: y, bottom: y });
  }
  return box;
}

/** The runs of a zone whose band reaches into a box. */
export const runsIn = ({ runs, runBoxes, bandMm }: ZoneShape, sight: SceneBox): ZoneShape['runs'] =>
  runs.filter((_, index) => boxesMeet(growBox(runBoxes[index] ?? NO_BOX, bandMm), sight));

function middleOf(from: number, to: number, field: SeatField): ZoneShape['nameAt'] {
  const mean = (of: Float64Array): number => ((of[from] ?? 0) + (of[to] ?? 0)) / 2;
  const middle = Math.floor((from + to) / 2);
  return { xMm: mean(field.xMm), yMm: Math.min(mean(field.yMm), field.yMm[middle] ?? 0) };
}

/** As wide as rows are apart, so that the bands of neighbouring rows meet. */
function bandOf(middles: readonly ZoneShape['nameAt'][]): number {
  const gaps = middles
    .slice(1)
    .map((at, index) => Math.abs(at.yMm - (middles[index]?.yMm ?? 0)))
    .filter((gap) => gap >= LEAST_BAND_MM && gap <= WIDEST_BAND_MM)
    .sort((a, b) => a - b);
  return (gaps[Math.floor(gaps.length / 2)] ?? USUAL_BAND_MM) + 20;
}
