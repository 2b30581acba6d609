import type { SeatRow } from '../seat.ts';
import { createZoneRuler, type ZoneMeasures } from './measure-zone.ts';
import { surveyHall } from './survey-hall.ts';
import type { Zone } from './zone.ts';

/** The terms of the cost of a zoning; each is 0 or more, and less is better. */
export interface ZoneTerms {
  /**
   * Is each unit one compact block? The people's mean distance from the middle of their zone, over that in a
   * round block of as many seats, less 1; times the number of people. In real distances, so that a wide
   * aisle inside a zone counts, and a block of 2 rows by 3 seats is squarer than one of 3 rows by 2.
   */
  readonly compactness: number;
  /** People who sit apart from the largest connected part of their zone: beside, before, behind or across an aisle connects. */
  readonly apart: number;
  /** Is a unit torn by an aisle? People of a connected zone whom only an aisle joins to its largest part. */
  readonly tornByAisle: number;
  /** Is a unit torn by a row? Rows a zone spans, less the fewest that the widest run of seats allows. */
  readonly rowsSpanned: number;
  /** People of a unit of two or more who have none of their unit beside, before or behind them. */
  readonly alone: number;
  /** People of a unit of two or more who have none of their unit beside them in the row. */
  readonly nobodyBeside: number;
  /**
   * Do high units sit near the front centre? The people's distance from it in row depths, times the
   * seniority of their unit: 1 for the first of n units, (n - 1) / n for the second, 1 / n for the last.
   */
  readonly frontCentre: number;
  /** Are units of one category neighbours? People outside the largest connected part of their category. */
  readonly categoryApart: number;
}

/** What one unit of each term costs. */
export type ZoneWeights = Readonly<Record<keyof ZoneTerms, number>>;

/**
 * The weights unless told otherwise: to sit alone is worst, then to be apart, then to be cut off by an aisle;
 * shape, rows and nearness to the front centre are weighed against each other.
 */
export const ZONE_WEIGHTS: ZoneWeights = {
  compactness: 1,
  apart: 4,
  tornByAisle: 2,
  rowsSpanned: 1,
  alone: 8,
  nobodyBeside: 1.5,
  frontCentre: 0.5,
  categoryApart: 0.5,
};

/** What a zoning costs: less is better. */
export interface ZoneCost {
  readonly total: number;
  readonly terms: ZoneTerms;
}

/** Seniority of the unit at a place of the order, 0 = highest: 1 for the first, 1 / n for the last. */
export const seniorityOf = (place: number, units: number): number => (units - place) / units;

/** Weigh one zone's measures; the terms of the whole zoning that concern one zone alone are in it. */
export function weighZone(zone: ZoneMeasures, seniority: number, weights: ZoneWeights): number {
  return (
    weights.compactness * zone.compactness +
    weights.apart * zone.apart +
    weights.tornByAisle * zone.tornByAisle +
    weights.rowsSpanned * zone.extraRows +
    weights.alone * zone.alone +
    weights.nobodyBeside * zone.nobodyBeside +
    weights.frontCentre * seniority * zone.distance
  );
}

/** Names of categories that more than one zone has, with the places of those zones. */
export function sharedCategories(
  zones: readonly { readonly category?: string }[],
): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  zones.forEach(({ category }, place) => {
    if (category !== undefined) places.set(category, [...(places.get(category) ?? []), place]);
  });
  return [...places.values()].filter((shared) => shared.length > 1);
}

/**
 * Say what a zoning costs and why: the objective that the planning of zones tries to make small, kept apart
 * from it so that other methods can be measured by it. The cost is the weighted sum of the terms; it depends
 * only on the arguments, and not on the order of the seats of a zone. Seats that are not in the hall are ignored.
 *
 * @param zones - the most senior unit first.
 * @param hall - all rows, front row first, closed seats too.
 * @param weights - what one unit of each term costs.
 * @see docs/SEATING-RULES.md [L4]
 * @example zoneCost([{ unit: '县财政局', seats: ['hall/r1/1', 'hall/r1/2'] }], rows).terms.alone // 0
 */
export function zoneCost(
  zones: readonly Zone[],
  hall: readonly SeatRow[],
  weights: ZoneWeights = ZONE_WEIGHTS,
): ZoneCost {
  const survey = surveyHall(hall);
  const ruler = createZoneRuler(survey);
  const seatsOf = zones.map(({ seats }) =>
    seats.map((id) => survey.indexOf.get(id)).filter((seat) => seat !== undefined),
  );
  const terms: { -readonly [Term in keyof ZoneTerms]: number } = {
    compactness: 0,
    apart: 0,
    tornByAisle: 0,
    rowsSpanned: 0,
    alone: 0,
    nobodyBeside: 0,
    frontCentre: 0,
    categoryApart: 0,
  };
  seatsOf.forEach((seats, place) => {
    const zone = ruler.measure(seats);
    terms.compactness += zone.compactness;
    terms.apart += zone.apart;
    terms.tornByAisle += zone.tornByAisle;
    terms.rowsSpanned += zone.extraRows;
    terms.alone += zone.alone;
    terms.nobodyBeside += zone.nobodyBeside;
    terms.frontCentre += seniorityOf(place, zones.length) * zone.distance;
  });
  for (const shared of sharedCategories(zones)) {
    terms.categoryApart += ruler.countApart(shared.flatMap((place) => seatsOf[place] ?? []));
  }
  const names = Object.keys(terms) as (keyof ZoneTerms)[];
  const total = names.reduce((sum, term) => sum + weights[term] * terms[term], 0);
  return { total, terms };
}
