import type { Seat } from '../../../layout/seat.ts';

/** Seats of one unit that stand together. */
export interface Cluster {
  readonly seats: readonly Seat[];
}

/** Neighbours of one unit are at most this far apart: a row behind, or across a narrow aisle. */
const NEAR_MM = 1350;

/** Part the seats of a unit into those that stand together, the largest first. */
export function groupClusters(seats: readonly Seat[]): readonly Cluster[] {
  const cell = (value: number): number => Math.floor(value / NEAR_MM);
  const grid = new Map<string, Seat[]>();
  for (const seat of seats) {
    const key = `${cell(seat.xMm)} ${cell(seat.yMm)}`;
    const own = grid.get(key);
    if (own === undefined) grid.set(key, [seat]);
    else own.push(seat);
  }
  const seen = new Set<string>();
  const clusters: Cluster[] = [];
  for (const start of seats) {
    if (seen.has(start.id)) continue;
    seen.add(start.id);
    const cluster = [start];
    for (let at = 0; at < cluster.length; at += 1) {
      const seat = cluster[at] as Seat;
      for (let x = cell(seat.xMm) - 1; x <= cell(seat.xMm) + 1; x += 1) {
        for (let y = cell(seat.yMm) - 1; y <= cell(seat.yMm) + 1; y += 1) {
          for (const other of grid.get(`${x} ${y}`) ?? []) {
            if (seen.has(other.id) || Math.hypot(other.xMm - seat.xMm, other.yMm - seat.yMm) > NEAR_MM)
              continue;
            seen.add(other.id);
            cluster.push(other);
          }
        }
      }
    }
    clusters.push({ seats: cluster });
  }
  return clusters.sort((a, b) => b.seats.length - a.seats.length);
}
