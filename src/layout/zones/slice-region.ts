import type { CutOrder } from './cut-orders.ts';
import type { ZoneRuler } from './measure-zone.ts';
import { weighZone, type ZoneWeights } from './zone-cost.ts';

/** A unit that takes part in slicing, most senior first in a list; `seniority` 0 stands for seats that stay empty. */
export interface Slice {
  readonly unit: number;
  readonly people: number;
  readonly seniority: number;
  readonly pinned: readonly number[];
}

/** What slicing needs to know of the hall. */
export interface Slicer {
  readonly ruler: ZoneRuler;
  readonly orders: readonly CutOrder[];
  readonly weights: ZoneWeights;
  /** A hall so large that fewer ways are tried. */
  readonly large: boolean;
}

/** Zones cut out of a region, by number of unit, and what they cost. */
export interface Slicing {
  readonly cost: number;
  readonly zones: ReadonlyMap<number, readonly number[]>;
}

/** Up to this many units every way of slicing is tried to the end; above, each cut is judged by itself. */
const TRY_ALL = 3;
/** The same in a large hall. */
const TRY_ALL_LARGE = 2;
/** Up to this many units a cut is tried between any two; above, only near the middle. */
const TRY_EVERY_SPLIT = 6;
/** A piece of more seats is cut in its middle without trying others. */
const LARGE_PIECE = 1000;
/** A piece for several units need not be as round as a zone. */
const PIECE_ROUNDNESS = 0.5;

const isEmpty = (slice: Slice): boolean => slice.seniority === 0;

function costOfZone(seats: readonly number[], slice: Slice, { ruler, weights }: Slicer): number {
  if (isEmpty(slice)) return 0;
  const zone = slice.pinned.length === 0 ? seats : [...seats, ...slice.pinned];
  return weighZone(ruler.measure(zone), slice.seniority, weights);
}

/** Guess the cost of a piece before it is sliced further. */
function guess(seats: readonly number[], slices: readonly Slice[], slicer: Slicer): number {
  const [only] = slices;
  if (slices.length === 1 && only !== undefined) return costOfZone(seats, only, slicer);
  const { weights } = slicer;
  const piece = slicer.ruler.measure(seats);
  let seniority = 0;
  for (const slice of slices) seniority += (slice.seniority * slice.people) / seats.length;
  return (
    PIECE_ROUNDNESS * weights.compactness * piece.compactness +
    weights.apart * piece.apart +
    weights.frontCentre * seniority * piece.distance
  );
}

/** Between which units to try a cut: everywhere, or near the middle of the people. */
function splitsOf(slices: readonly Slice[], seats: number): readonly number[] {
  const everywhere = slices.slice(1).map((_, index) => index + 1);
  if (slices.length <= TRY_EVERY_SPLIT) return everywhere;
  const total = slices.reduce((sum, slice) => sum + slice.people, 0);
  let before = 0;
  const middle = slices.findIndex((slice) => {
    before += slice.people;
    return before * 2 >= total;
  });
  if (seats > LARGE_PIECE) return [Math.max(1, middle)];
  return everywhere.filter((split) => split >= middle && split <= middle + 2);
}

const peopleOf = (slices: readonly Slice[]): number => slices.reduce((sum, { people }) => sum + people, 0);

/**
 * Slice a region into zones: cut it in two between senior and junior units, in the order that leaves the better
 * pieces, and each piece again. Every zone so made is a block of whole rows or columns but for one broken edge.
 *
 * @param seats - exactly as many as the slices' people.
 * @param slices - most senior first; the seats that stay empty last.
 */
export function sliceRegion(seats: readonly number[], slices: readonly Slice[], slicer: Slicer): Slicing {
  const [only] = slices;
  if (only === undefined) return { cost: 0, zones: new Map() };
  if (slices.length === 1) {
    return { cost: costOfZone(seats, only, slicer), zones: new Map([[only.unit, seats]]) };
  }
  const tryAll = slices.length <= (slicer.large ? TRY_ALL_LARGE : TRY_ALL);
  let best: Slicing | undefined;
  let bestGuess = Number.POSITIVE_INFINITY;
  let bestCut: (() => Slicing) | undefined;
  for (const split of splitsOf(slices, seats.length)) {
    const [senior, junior] = [slices.slice(0, split), slices.slice(split)];
    const edge = peopleOf(senior);
    for (const order of slicer.orders) {
      const sorted = order(seats);
      const [first, rest] = [sorted.slice(0, edge), sorted.slice(edge)];
      const cut = (): Slicing => {
        const [a, b] = [sliceRegion(first, senior, slicer), sliceRegion(rest, junior, slicer)];
        return { cost: a.cost + b.cost, zones: new Map([...a.zones, ...b.zones]) };
      };
      if (tryAll) {
        const slicing = cut();
        if (best === undefined || slicing.cost < best.cost) best = slicing;
        continue;
      }
      const cost = guess(first, senior, slicer) + guess(rest, junior, slicer);
      if (cost < bestGuess) {
        bestGuess = cost;
        bestCut = cut;
      }
    }
  }
  return best ?? bestCut?.() ?? { cost: 0, zones: new Map() };
}
