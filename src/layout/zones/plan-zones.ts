import { cutOrders } from './cut-orders.ts';
import { firstZonings, type Zoning } from './first-zonings.ts';
import { improveZones } from './improve-zones.ts';
import { createZoneRuler } from './measure-zone.ts';
import type { Slice } from './slice-region.ts';
import type { HallSurvey } from './survey-hall.ts';
import { seniorityOf, ZONE_WEIGHTS, type ZoneWeights } from './zone-cost.ts';
import type { ZoneUnit } from './zone-unit.ts';
import { createZoningBoard } from './zoning-board.ts';

/** Seats that the improvement of one zoning may look at: some tens of milliseconds. */
const PATIENCE = 250_000;
/** How many of the first zonings are improved. */
const KEPT = 3;
/** A hall of more open seats is large: fewer zonings are tried, one is improved. */
const LARGE_HALL = 2500;

/**
 * Plan a zone for each unit. A few zonings are constructed by slicing the hall (whole, its needed front, or
 * section by section) between senior and junior units; the cheapest by the terms of `zoneCost` are improved
 * within a fixed amount of work, and the best is taken. The same input always gives the same zones.
 *
 * @param survey - the hall.
 * @param open - numbers of the seats that may be used, in order of rows; at least as many as the people.
 * @param units - the most senior first.
 * @returns numbers of seats for each unit's people, pinned ones not counted.
 * @see docs/SEATING-RULES.md [L4] [L5]
 */
export function planZones(
  survey: HallSurvey,
  open: readonly number[],
  units: readonly ZoneUnit[],
  weights: ZoneWeights = ZONE_WEIGHTS,
): Zoning {
  const ruler = createZoneRuler(survey);
  const slices = units.map(({ people, pinned }, unit): Slice => {
    return { unit, people, pinned, seniority: seniorityOf(unit, units.length) };
  });
  const large = open.length > LARGE_HALL;
  const slicer = { ruler, orders: cutOrders(survey), weights, large };
  const seated = slices.filter(({ people }) => people > 0);
  const zonings = firstZonings(open, seated, slicer).map((zoning) => {
    const zones: (readonly number[])[] = units.map(() => []);
    seated.forEach(({ unit }, index) => {
      zones[unit] = zoning[index] ?? [];
    });
    return createZoningBoard(zones, open, slices, units, ruler, weights);
  });
  const kept = [...zonings].sort((a, b) => a.cost() - b.cost()).slice(0, large ? 1 : KEPT);
  for (const board of kept) {
    const end = ruler.spent() + PATIENCE;
    improveZones(board, { slicer, isOver: () => ruler.spent() > end });
  }
  const [best] = kept.sort((a, b) => a.cost() - b.cost());
  return best?.zones ?? [];
}
