import type { CutOrder } from './cut-orders.ts';
import { type Slice, type Slicer, sliceRegion } from './slice-region.ts';
import type { HallSurvey } from './survey-hall.ts';

/** Seats of each unit, by number of unit. */
export type Zoning = readonly (readonly number[])[];

const EMPTY = -1;
/** So few units on so few seats are also sliced out of the order of honour. */
const FEW_UNITS = 6;
const FEW_SEATS = 100;

/** Give the units their seats one after another along an order. */
function along(order: readonly number[], slices: readonly Slice[]): Zoning {
  let from = 0;
  return slices.map(({ people }) => {
    from += people;
    return order.slice(from - people, from);
  });
}

/** The units and, last, what stays empty of a region that is larger than needed. */
function withEmpty(seats: readonly number[], slices: readonly Slice[]): readonly Slice[] {
  const empty = seats.length - slices.reduce((sum, { people }) => sum + people, 0);
  return empty > 0 ? [...slices, { unit: EMPTY, people: empty, seniority: 0, pinned: [] }] : slices;
}

/** Slice a region between units, in the order of honour or in one that differs from it. */
function sliced(
  seats: readonly number[],
  slices: readonly Slice[],
  slicer: Slicer,
  order: readonly Slice[] = withEmpty(seats, slices),
): Zoning {
  const { zones } = sliceRegion(seats, order, slicer);
  return slices.map(({ unit }) => zones.get(unit) ?? []);
}

/** Slice a region with every two units, or one and what stays empty, in exchanged places. */
function slicedOutOfOrder(
  seats: readonly number[],
  slices: readonly Slice[],
  slicer: Slicer,
): readonly Zoning[] {
  const inOrder = withEmpty(seats, slices);
  if (inOrder.length > FEW_UNITS || seats.length > FEW_SEATS) return [];
  const zonings: Zoning[] = [];
  inOrder.forEach((one, i) => {
    inOrder.slice(i + 1).forEach((other, offset) => {
      const order = [...inOrder];
      order[i] = other;
      order[i + 1 + offset] = one;
      zonings.push(sliced(seats, slices, slicer, order));
    });
  });
  return zonings;
}

/** Open seats of each section, the front seat first. */
function sectionsOf(open: readonly number[], survey: HallSurvey): readonly (readonly number[])[] {
  const sections = new Map<number, number[]>();
  for (const seat of open) {
    const section = survey.section[seat] as number;
    const seats = sections.get(section);
    if (seats === undefined) sections.set(section, [seat]);
    else seats.push(seat);
  }
  return [...sections.values()];
}

/**
 * Share the units out over the sections, each whole to the section whose next free seats are nearest to the
 * front centre, then slice each section by itself: no aisle inside a unit.
 *
 * @returns nothing when some unit finds no section with room for it.
 */
function bySections(open: readonly number[], slices: readonly Slice[], slicer: Slicer): Zoning | undefined {
  const { survey } = slicer.ruler;
  const sections = sectionsOf(open, survey).map((seats) => ({ seats, used: 0, slices: [] as Slice[] }));
  if (sections.length < 2) return undefined;
  for (const slice of slices) {
    let nearest: (typeof sections)[number] | undefined;
    let shortest = Number.POSITIVE_INFINITY;
    for (const section of sections) {
      if (section.seats.length - section.used < slice.people) continue;
      const middle =
        section.seats[section.used + Math.floor(slice.people / 2)] ?? section.seats[section.used];
      const distance = middle === undefined ? 0 : (survey.distance[middle] as number);
      if (distance < shortest) {
        shortest = distance;
        nearest = section;
      }
    }
    if (nearest === undefined) return undefined;
    nearest.slices.push(slice);
    nearest.used += slice.people;
  }
  const zones = new Map<number, readonly number[]>();
  for (const section of sections) {
    const zoning = sliced(
      section.seats.slice(0, roundUpToRow(section.seats, section.used, survey)),
      section.slices,
      slicer,
    );
    section.slices.forEach(({ unit }, index) => {
      zones.set(unit, zoning[index] ?? []);
    });
  }
  return slices.map(({ unit }) => zones.get(unit) ?? []);
}

/** The least number of seats, in whole rows, that holds `count`; the seats are in order of rows. */
function roundUpToRow(seats: readonly number[], count: number, { row }: HallSurvey): number {
  let end = count;
  while (end > 0 && end < seats.length && row[seats[end] as number] === row[seats[end - 1] as number])
    end += 1;
  return end;
}

/**
 * Construct a few zonings to choose from.
 *
 * @param open - seats that may be used, in order of rows; at least as many as the people.
 * @param slices - most senior unit first.
 */
export function firstZonings(
  open: readonly number[],
  slices: readonly Slice[],
  slicer: Slicer,
): readonly Zoning[] {
  const needed = slices.reduce((sum, { people }) => sum + people, 0);
  const [fromAxis, fromLeft] = slicer.orders as readonly [CutOrder, CutOrder];
  const front = fromAxis(open).slice(0, needed);
  const wholeRows = open.slice(0, roundUpToRow(open, needed, slicer.ruler.survey));
  const byRows = along(fromLeft(open), slices);
  const apart = bySections(open, slices, slicer);
  if (slicer.large) return [byRows, apart ?? sliced(front, slices, slicer)];
  const zonings = [byRows, sliced(front, slices, slicer)];
  if (wholeRows.length > needed) zonings.push(sliced(wholeRows, slices, slicer));
  if (open.length > wholeRows.length) zonings.push(sliced(open, slices, slicer));
  if (apart !== undefined) zonings.push(apart);
  zonings.push(...slicedOutOfOrder(wholeRows, slices, slicer));
  if (open.length > wholeRows.length) zonings.push(...slicedOutOfOrder(open, slices, slicer));
  return zonings;
}
