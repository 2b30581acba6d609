import { type Counts, countsOf } from './hall-counts.ts';

/** A strip of floor from front to back between two aisles; millimetres from the hall's axis, to the right. */
export interface Lane {
  readonly leftMm: number;
  readonly rightMm: number;
}

/** How one row stands in the lanes. */
export interface LaneRow {
  /** Places in each lane; 0 where the row does not reach it. */
  readonly lengths: readonly number[];
  /** Centre of the first place of each lane, millimetres from the axis. */
  readonly firstMm: readonly number[];
  /** Place (fractional) on the hall's axis, counted over all lanes. */
  readonly axis: number;
}

/** A part of a hall (stalls, one balcony): lanes that run straight through, and its rows. */
export interface LanePlan {
  readonly lanes: readonly Lane[];
  readonly rows: readonly LaneRow[];
}

/** An aisle from front to back, by the places before it in the widest row. */
export interface LaneAisle {
  readonly after: number;
  readonly widthMm: number;
}

/** Put a run into its lane: against the aisle nearer to the axis, so that aisles stay straight. */
function firstInLane(lane: Lane, length: number, placeMm: number, naturalMm: number | undefined): number {
  if (lane.rightMm <= 0) return lane.rightMm - (length - 0.5) * placeMm;
  if (lane.leftMm >= 0) return lane.leftMm + placeMm / 2;
  if (naturalMm === undefined) return (lane.leftMm + lane.rightMm) / 2 - ((length - 1) / 2) * placeMm;
  const last = lane.rightMm - (length - 0.5) * placeMm;
  return Math.max(lane.leftMm + placeMm / 2, Math.min(naturalMm, last));
}

function layRow(
  lanes: readonly Lane[],
  lengths: readonly number[],
  placeMm: number,
  centred: boolean,
): LaneRow {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const firstMm: number[] = [];
  let start = 0;
  let axis = -0.5;
  lanes.forEach((lane, index) => {
    const length = lengths[index] ?? 0;
    const natural = centred ? undefined : (start - (total - 1) / 2) * placeMm;
    const first = firstInLane(lane, length, placeMm, natural);
    firstMm.push(first);
    start += length;
    if (lane.rightMm <= 0) axis = start - 0.5;
    else if (lane.leftMm < 0) axis = length === 0 ? start - 0.5 : start - length - first / placeMm;
  });
  return { lengths, firstMm, axis };
}

/** How far the aisles push a lane outward; a lane on the axis stays. */
function laneShift(from: number, to: number, aisles: readonly (readonly [number, number])[]): number {
  let shift = 0;
  for (const [offset, widthMm] of aisles) {
    if (from >= 0 && offset <= from && offset >= 0) shift += offset === 0 ? widthMm / 2 : widthMm;
    if (to <= 0 && offset >= to && offset <= 0) shift -= offset === 0 ? widthMm / 2 : widthMm;
  }
  return shift;
}

/**
 * Cut whole rows by aisles. Aisles keep their distance from the axis; narrower rows end before they reach them.
 *
 * @param counts - places of each row.
 * @param aisles - aisles by their place in the widest row.
 * @param placeMm - width of one place.
 * @example lanesOfRows([40, 39], [{ after: 10, widthMm: 1100 }, { after: 30, widthMm: 1100 }], 550).rows[1]?.lengths // [10, 19, 10]
 */
export function lanesOfRows(counts: Counts, aisles: readonly LaneAisle[], placeMm: number): LanePlan {
  const rows = countsOf(counts);
  const widest = rows.reduce((most, count) => Math.max(most, count), 0);
  const cuts = aisles
    .filter(({ after }) => after > 0 && after < widest)
    .map(({ after, widthMm }) => [after - widest / 2, widthMm] as const)
    .sort((a, b) => a[0] - b[0]);
  const edges = [-widest / 2, ...cuts.map(([offset]) => offset), widest / 2];
  const lanes = edges.slice(1).map((to, index) => {
    const from = edges[index] as number;
    const shift = laneShift(from, to, cuts);
    return { leftMm: from * placeMm + shift, rightMm: to * placeMm + shift };
  });
  // An odd place less comes off the middle run where there is one; else off the right end, for all cuts alike.
  const hasMiddle = edges.some((from, index) => {
    const to = edges[index + 1] ?? 0;
    return from < 0 && to > 0 && to - from >= 2;
  });
  const layCut = (count: number): LaneRow => {
    let before = 0;
    const lengths = cuts.map(([offset]) => {
      const exact = count / 2 + offset;
      const cut = Math.min(
        count,
        Math.max(0, offset > 0 && hasMiddle ? Math.floor(exact) : Math.ceil(exact)),
      );
      const length = cut - before;
      before = cut;
      return length;
    });
    lengths.push(count - before);
    return layRow(lanes, lengths, placeMm, false);
  };
  // Rows of one length stand alike, and most rows of a hall are of one length.
  const known = new Map<number, LaneRow>();
  return {
    lanes,
    rows: rows.map((count) => {
      const row = known.get(count) ?? layCut(count);
      known.set(count, row);
      return row;
    }),
  };
}

/**
 * Set sections side by side with an aisle between neighbours; the middle section, or the middle aisle, is on the axis.
 *
 * @param sections - places of each section's rows, from the sitters' left; `firstRow` 1 = the hall's front row.
 */
export function lanesOfSections(
  sections: readonly { readonly seats: Counts; readonly firstRow: number }[],
  aisleMm: number,
  placeMm: number,
): LanePlan {
  const counts = sections.map(({ seats }) => countsOf(seats));
  const widths = counts.map((rows) => rows.reduce((most, count) => Math.max(most, count), 0) * placeMm);
  const middle = Math.floor(sections.length / 2);
  let leftMm = sections.length % 2 === 0 ? aisleMm / 2 : -(widths[middle] ?? 0) / 2;
  for (let index = middle - 1; index >= 0; index -= 1) leftMm -= (widths[index] ?? 0) + aisleMm;
  const lanes = widths.map((width) => {
    const lane = { leftMm, rightMm: leftMm + width };
    leftMm += width + aisleMm;
    return lane;
  });
  const depth = sections.reduce(
    (most, { firstRow }, index) => Math.max(most, firstRow - 1 + (counts[index]?.length ?? 0)),
    0,
  );
  const rows = Array.from({ length: depth }, (_, row) => {
    const lengths = sections.map(({ firstRow }, index) => counts[index]?.[row - firstRow + 1] ?? 0);
    return layRow(lanes, lengths, placeMm, true);
  });
  return { lanes, rows };
}
