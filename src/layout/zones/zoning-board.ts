import type { ZoneRuler } from './measure-zone.ts';
import type { Slice } from './slice-region.ts';
import { sharedCategories, weighZone, type ZoneWeights } from './zone-cost.ts';
import type { ZoneUnit } from './zone-unit.ts';

/** Owner of an open seat that nobody uses, and of a seat that may not be used. */
export const FREE = -1;
const CLOSED = -2;

/** New seats for some zones. */
export type Change = ReadonlyMap<number, readonly number[]>;

/** A zoning under improvement: zones, their costs, and the owner of every seat. */
export interface ZoningBoard {
  readonly zones: readonly (readonly number[])[];
  readonly slices: readonly Slice[];
  /** Zone of each seat; FREE, or less when the seat is closed or pinned. */
  readonly owner: Int32Array;
  readonly cost: () => number;
  /** Make the change if it lowers the cost; returns whether it did. */
  readonly tryChange: (change: Change) => boolean;
}

/** Set up a board for a zoning. */
export function createZoningBoard(
  start: readonly (readonly number[])[],
  open: readonly number[],
  slices: readonly Slice[],
  units: readonly ZoneUnit[],
  ruler: ZoneRuler,
  weights: ZoneWeights,
): ZoningBoard {
  const zones = start.map((seats) => seats);
  const owner = new Int32Array(ruler.survey.seats.length).fill(CLOSED);
  for (const seat of open) owner[seat] = FREE;
  zones.forEach((seats, zone) => {
    for (const seat of seats) owner[seat] = zone;
  });
  const withPinned = (zone: number, seats: readonly number[]): readonly number[] => {
    const pinned = slices[zone]?.pinned ?? [];
    return pinned.length === 0 ? seats : [...seats, ...pinned];
  };
  const costOf = (zone: number, seats: readonly number[]): number =>
    weighZone(ruler.measure(withPinned(zone, seats)), slices[zone]?.seniority ?? 0, weights);
  const shared = sharedCategories(units);
  const categoryOf = new Map(
    shared.flatMap((members, index) => members.map((zone) => [zone, index] as const)),
  );
  const costOfCategory = (category: number, change?: Change): number =>
    weights.categoryApart *
    ruler.countApart(
      (shared[category] ?? []).flatMap((zone) => withPinned(zone, change?.get(zone) ?? zones[zone] ?? [])),
    );
  const costs = zones.map((seats, zone) => costOf(zone, seats));
  const categoryCosts = shared.map((_, category) => costOfCategory(category));

  const tryChange = (change: Change): boolean => {
    let before = 0;
    const categories = new Set<number>();
    for (const zone of change.keys()) {
      before += costs[zone] as number;
      const category = categoryOf.get(zone);
      if (category !== undefined) categories.add(category);
    }
    for (const category of categories) before += categoryCosts[category] as number;
    let after = 1e-9;
    const zoneCosts: [number, number][] = [];
    for (const [zone, seats] of change) {
      const cost = costOf(zone, seats);
      after += cost;
      if (after >= before) return false;
      zoneCosts.push([zone, cost]);
    }
    const newCategories: [number, number][] = [];
    for (const category of categories) {
      const cost = costOfCategory(category, change);
      after += cost;
      if (after >= before) return false;
      newCategories.push([category, cost]);
    }
    for (const zone of change.keys()) for (const seat of zones[zone] ?? []) owner[seat] = FREE;
    for (const [zone, seats] of change) {
      zones[zone] = seats;
      for (const seat of seats) owner[seat] = zone;
    }
    for (const [zone, cost] of zoneCosts) costs[zone] = cost;
    for (const [category, cost] of newCategories) categoryCosts[category] = cost;
    return true;
  };
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return { zones, slices, owner, cost: () => sum(costs) + sum(categoryCosts), tryChange };
}
