import { type HallSurvey, NOBODY } from './survey-hall.ts';

/** What one zone is like, without weights. Each figure is 0 for an ideal zone, but for `distance`. */
export interface ZoneMeasures {
  /** How much farther than in a round block of as many seats people sit from the zone's middle; in people. */
  readonly compactness: number;
  /** People outside the zone's largest connected part; an aisle does not disconnect. */
  readonly apart: number;
  /** Further people whom an aisle cuts off from the largest part. */
  readonly tornByAisle: number;
  /** Rows used beyond the fewest that could hold the zone. */
  readonly extraRows: number;
  /** People with no one of their unit beside, before or behind them. */
  readonly alone: number;
  /** People with no one of their unit beside them in the row, before an aisle. */
  readonly nobodyBeside: number;
  /** Sum of the people's distances from the front centre, in row depths. */
  readonly distance: number;
}

/** Measures zones of one hall; keeps its scratch arrays between calls and counts the seats it has looked at. */
export interface ZoneRuler {
  readonly survey: HallSurvey;
  /** Measure the zone made of these seat numbers, in any order, each once. */
  readonly measure: (seats: readonly number[]) => ZoneMeasures;
  /** Only `apart`: for the zones of a category together. */
  readonly countApart: (seats: readonly number[]) => number;
  /** Seats looked at since the ruler was made: a clock that does not depend on the computer. */
  readonly spent: () => number;
}

/** Make a ruler for a hall. */
export function createZoneRuler(survey: HallSurvey): ZoneRuler {
  const { xMm, yMm, row, left, right, leftAcross, rightAcross, front, behind } = survey;
  const mark = new Int32Array(survey.seats.length);
  const parent = new Int32Array(survey.seats.length);
  const size = new Int32Array(survey.seats.length);
  const rowMark = new Int32Array((row.at(-1) ?? 0) + 1);
  const seatAreaMm2 = survey.pitchMm * survey.rowDepthMm;
  let stamp = 0;
  let spent = 0;

  const rootOf = (seat: number): number => {
    let root = seat;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  const inZone = (seat: number): boolean => seat !== NOBODY && mark[seat] === stamp;
  let largest = 0;
  const join = (seat: number, neighbour: number): void => {
    if (!inZone(neighbour)) return;
    const [a, b] = [rootOf(seat), rootOf(neighbour)];
    if (a === b) return;
    parent[a] = b;
    size[b] = (size[b] as number) + (size[a] as number);
    if ((size[b] as number) > largest) largest = size[b] as number;
  };
  const begin = (seats: readonly number[]): void => {
    stamp += 1;
    spent += seats.length;
    largest = Math.min(1, seats.length);
    for (const seat of seats) {
      mark[seat] = stamp;
      parent[seat] = seat;
      size[seat] = 1;
    }
  };
  const joinAcross = (seats: readonly number[]): void => {
    for (const seat of seats) {
      join(seat, leftAcross[seat] as number);
      join(seat, rightAcross[seat] as number);
    }
  };
  const joinNear = (seats: readonly number[]): void => {
    for (const seat of seats) {
      join(seat, right[seat] as number);
      join(seat, front[seat] as number);
      join(seat, behind[seat] as number);
    }
  };

  const countCompactness = (seats: readonly number[]): number => {
    if (seats.length < 2) return 0;
    let [x, y] = [0, 0];
    for (const seat of seats) {
      x += xMm[seat] as number;
      y += yMm[seat] as number;
    }
    x /= seats.length;
    y /= seats.length;
    let sum = 0;
    for (const seat of seats) {
      const [dx, dy] = [(xMm[seat] as number) - x, (yMm[seat] as number) - y];
      sum += Math.sqrt(dx * dx + dy * dy);
    }
    // The mean distance of the points of a disc from its centre is two thirds of its radius.
    const round = (2 / 3) * Math.sqrt((seats.length * seatAreaMm2) / Math.PI);
    return Math.max(0, sum / round - seats.length);
  };

  const measure = (seats: readonly number[]): ZoneMeasures => {
    begin(seats);
    let [alone, nobodyBeside, rows, distance] = [0, 0, 0, 0];
    for (const seat of seats) {
      distance += survey.distance[seat] as number;
      const seatRow = row[seat] as number;
      if (rowMark[seatRow] !== stamp) {
        rowMark[seatRow] = stamp;
        rows += 1;
      }
      if (inZone(left[seat] as number) || inZone(right[seat] as number)) continue;
      nobodyBeside += 1;
      if (!inZone(front[seat] as number) && !inZone(behind[seat] as number)) alone += 1;
    }
    joinNear(seats);
    const together = largest;
    if (together < seats.length) joinAcross(seats);
    const single = seats.length < 2;
    return {
      compactness: countCompactness(seats),
      apart: seats.length - largest,
      tornByAisle: largest - together,
      extraRows: Math.max(0, rows - Math.ceil(seats.length / Math.max(1, survey.widestRun))),
      alone: single ? 0 : alone,
      nobodyBeside: single ? 0 : nobodyBeside,
      distance,
    };
  };

  const countApart = (seats: readonly number[]): number => {
    begin(seats);
    joinNear(seats);
    if (largest < seats.length) joinAcross(seats);
    return seats.length - largest;
  };

  return { survey, measure, countApart, spent: () => spent };
}
