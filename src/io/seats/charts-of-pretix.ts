import { guessNumbering, guessRowNumbering } from './guess-numbering.ts';
import type { ChartPassedOver, SeatChart } from './seat-chart.ts';
import type { PlanRow, PlanSeat, PlanZone, SeatingPlan } from './seating-plan.ts';

const STAGE = /主席台|舞台|讲台|stage|rostrum|podium/i;
const [USUAL_PITCH_MM, USUAL_DEPTH_MM] = [550, 900];

/** What a hall can have: most rows, most places of a row with its gaps, most places of all. */
export const LARGEST_HALL = { rows: 1000, width: 2000, places: 200_000 } as const;

/**
 * Turn a pretix plan into halls, one for each zone that has seats. Rows keep their seats, gaps, aisles and numbers and
 * are drawn straight; a stage below the seats turns the hall round.
 *
 * @returns undefined where a zone is larger than any hall.
 */
export function chartsOfPretix(plan: SeatingPlan): readonly SeatChart[] | undefined {
  const seats = plan.zones.flatMap(({ rows }) => rows.flatMap((row) => row.seats));
  const stages = plan.zones.flatMap(({ areas }) => areas.filter(({ text }) => STAGE.test(text)));
  const stageMm = middle(
    stages.flatMap(({ outline, textAt }) => (textAt === undefined ? outline : [textAt])),
  );
  const isBelow = stageMm !== undefined && stageMm > (middle(seats) ?? stageMm);
  const zones = plan.zones.filter(({ rows }) => rows.some((row) => row.seats.length > 0));
  const charts = zones.flatMap((zone) => chartOf(zone, isBelow) ?? []);
  return charts.length < zones.length ? undefined : charts;
}

const middle = (points: readonly { readonly yMm: number }[]): number | undefined =>
  points.length === 0 ? undefined : points.reduce((sum, { yMm }) => sum + yMm, 0) / points.length;

const median = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.max(least, Math.min(most, value)));

function chartOf(zone: PlanZone, isBelow: boolean): SeatChart | undefined {
  const turn = isBelow ? -1 : 1;
  const rows = zone.rows
    .filter(({ seats }) => seats.length > 0)
    .map((row) => ({ ...row, seats: [...row.seats].sort((a, b) => turn * (a.xMm - b.xMm)) }))
    .sort((a, b) => turn * ((middle(a.seats) ?? 0) - (middle(b.seats) ?? 0)));
  const pitchMm = within(median(rows.flatMap(({ seats }) => gapsOf(seats))) ?? USUAL_PITCH_MM, 400, 2000);
  const depths = rows
    .slice(1)
    .map((row, index) => Math.abs((middle(row.seats) ?? 0) - (middle(rows[index]?.seats ?? []) ?? 0)));
  const slots = slotsOf(rows, pitchMm);
  const { places, width, aisles } = closeAisles(slots, pitchMm);
  const isHall =
    rows.length <= LARGEST_HALL.rows &&
    width <= LARGEST_HALL.width &&
    rows.length * width <= LARGEST_HALL.places;
  if (!isHall) return undefined;
  const ids = places.map((row, index) => row.map((place) => `r${index + 1}/${place + 1}`));
  const xs = rows.flatMap(({ seats }) => seats.map(({ xMm }) => xMm));
  const missing = places.flatMap((row, index) => {
    const taken = new Set(row);
    return Array.from({ length: width }, (_, place) => place)
      .filter((place) => !taken.has(place))
      .map((place) => `r${index + 1}/${place + 1}`);
  });
  return {
    name: zone.name,
    arrangement: 'theatre',
    parameters: {
      rows: rows.map(() => width),
      aisles,
      seatPitchMm: pitchMm,
      rowDepthMm: within(median(depths) ?? USUAL_DEPTH_MM, 600, 5000),
      ...(missing.length === 0 ? {} : { missing }),
    },
    ...numberingOf(rows, ids),
    at: {
      xMm: Math.round((Math.min(...spread(xs)) + Math.max(...spread(xs))) / 2),
      yMm: Math.round(middle(rows[0]?.seats ?? []) ?? 0),
    },
    ...(isBelow ? { facingDeg: 180 } : {}),
    rows: rows.length,
    seats: xs.length,
    people: [],
    passedOver: zone.areas.map(({ text, shape }): ChartPassedOver => ({ text: text === '' ? shape : text })),
  };
}

/** Lowest and highest only: a list of all seats is too long for the arguments of a call. */
const spread = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
];

const between = (a: PlanSeat, b: PlanSeat): number => Math.hypot(a.xMm - b.xMm, a.yMm - b.yMm);

const gapsOf = (seats: readonly PlanSeat[]): readonly number[] =>
  seats.slice(1).map((seat, index) => between(seat, seats[index] ?? seat));

/** Place of every seat on one grid for all rows, measured along the row so that a bent row keeps its neighbours. */
function slotsOf(rows: readonly PlanRow[], pitchMm: number): readonly (readonly number[])[] {
  const turn = rows.some(({ seats }) => (seats[0]?.xMm ?? 0) > (seats.at(-1)?.xMm ?? 0)) ? -1 : 1;
  const starts = rows.map(({ seats }) => turn * (seats[0]?.xMm ?? 0));
  const [left] = spread(starts);
  return rows.map(({ seats }, index) => {
    let alongMm = (starts[index] ?? 0) - left;
    let last = -1;
    return seats.map((seat, at) => {
      if (at > 0) alongMm += between(seat, seats[at - 1] ?? seat);
      last = Math.max(last + 1, Math.round(alongMm / pitchMm));
      return last;
    });
  });
}

/** Places in which no row has a seat become aisles. */
function closeAisles(
  slots: readonly (readonly number[])[],
  pitchMm: number,
): {
  readonly places: readonly (readonly number[])[];
  readonly width: number;
  readonly aisles: readonly { readonly afterSeat: number; readonly widthMm: number }[];
} {
  const used = [...new Set(slots.flat())].sort((a, b) => a - b);
  const placeOf = new Map(used.map((slot, place) => [slot, place]));
  const aisles = used.flatMap((slot, place) => {
    const gap = slot - (used[place - 1] ?? slot) - 1;
    return gap > 0 ? [{ afterSeat: place, widthMm: within(gap * pitchMm, 300, 10_000) }] : [];
  });
  return {
    places: slots.map((row) => row.map((slot) => placeOf.get(slot) ?? 0)),
    width: used.length,
    aisles: aisles.slice(0, 100),
  };
}

function numberingOf(
  rows: readonly PlanRow[],
  ids: readonly (readonly string[])[],
): Pick<SeatChart, 'numbering' | 'labels'> {
  const ofRows = guessRowNumbering(rows.map(({ number }) => number));
  const numbers = rows.map(({ seats }) =>
    seats.map(({ number }) => (/^\d+$/.test(number) ? Number(number) : 0)),
  );
  const guessed = guessNumbering(numbers);
  if (guessed !== undefined) return { numbering: { ...ofRows, seats: guessed }, labels: [] };
  const single = rows.flatMap(({ seats }, row) =>
    seats.flatMap(({ number }, place) =>
      number === '' ? [] : [[ids[row]?.[place] ?? '', number.slice(0, 20)] as const],
    ),
  );
  return { numbering: ofRows, labels: single };
}
