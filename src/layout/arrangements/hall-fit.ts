/** Most seats in a row between two aisles, and with an aisle at one end only. @see docs/SEATING-RULES.md [K9] */
const SEATS_BETWEEN_AISLES = { twoAisles: 22, oneAisle: 11 } as const;

/** Rows and the runs of one row, from the sitters' left. */
export interface HallSize {
  readonly rows: number;
  readonly runs: readonly number[];
}

const WIDTH_TO_DEPTH = 1.4;

/** Share the row evenly among the runs, the same on both sides of the axis; end runs count `endWeight`. */
function shareRow(columns: number, runs: number, endWeight: number): number[] {
  const shares: number[] = [];
  const weight = runs > 1 ? runs - 2 + 2 * endWeight : 1;
  for (let run = 0; run < runs; run += 1) {
    const own = runs > 1 && (run === 0 || run === runs - 1) ? endWeight : 1;
    shares.push(Math.floor((columns * own) / weight));
  }
  let left = columns - shares.reduce((sum, share) => sum + share, 0);
  const middle = Math.floor(runs / 2);
  if (runs % 2 === 1 && left % 2 === 1) {
    shares[middle] = (shares[middle] as number) + 1;
    left -= 1;
  }
  for (let pair = Math.floor((runs - 2) / 2); left > 1 && pair >= 0; pair -= 1, left -= 2) {
    shares[pair] = (shares[pair] as number) + 1;
    shares[runs - 1 - pair] = (shares[runs - 1 - pair] as number) + 1;
  }
  return shares;
}

/** Cut a row so that no run is too long; more seats are added until both sides of the axis are alike. */
function cutRow(columns: number, sideAisles: boolean, most = SEATS_BETWEEN_AISLES): number[] {
  const endMost = sideAisles ? most.twoAisles : most.oneAisle;
  const endWeight = endMost / most.twoAisles;
  let runs = 1;
  const room = (count: number): number =>
    count === 1 ? endMost : 2 * endMost + (count - 2) * most.twoAisles;
  while (room(runs) < columns) runs += 1;
  for (let wanted = columns; wanted <= room(runs); wanted += 1) {
    const shares = shareRow(wanted, runs, endWeight);
    const fits = shares.every(
      (share, run) => share <= (run === 0 || run === runs - 1 ? endMost : most.twoAisles),
    );
    const alike = shares.every((share, run) => share === shares[runs - 1 - run]);
    if (fits && alike && shares.reduce((sum, share) => sum + share, 0) === wanted) return shares;
  }
  return cutRow(room(runs) + 1, sideAisles, most);
}

/**
 * Choose rows and columns for a head-count: a hall somewhat wider than deep, cut by aisles.
 *
 * @param people - 0 or more.
 * @param placeMm - width of a place; `depthMm` of a row.
 * @param sideAisles - aisles run along both ends of the rows.
 * @example fitHall(100, { placeMm: 550, depthMm: 900, sideAisles: true }) // { rows: 7, runs: [15] }
 */
export function fitHall(
  people: number,
  hall: { readonly placeMm: number; readonly depthMm: number; readonly sideAisles: boolean },
): HallSize {
  const seats = Math.max(1, people);
  const ideal = Math.sqrt((seats * WIDTH_TO_DEPTH * hall.depthMm) / hall.placeMm);
  const rows = Math.max(1, Math.round(seats / ideal));
  return { rows, runs: cutRow(Math.ceil(seats / rows), hall.sideAisles) };
}
