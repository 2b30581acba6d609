import { sineCosine } from '../geometry/point.ts';
import type { LanePlan } from './hall-lanes.ts';

/** How rows run: straight, in a V whose wings come forward, or on arcs around the stage. */
export type Bend =
  | { readonly kind: 'straight' }
  | {
      readonly kind: 'chevron';
      readonly wingDeg: number;
      readonly sine: number;
      readonly cosine: number;
      /** Ends of the straight middle, from the axis; the wings begin here. */
      readonly leftPivotMm: number;
      readonly rightPivotMm: number;
      /** Added outward beside the bend so that the chairs there keep clear of each other. */
      readonly easeMm: number;
    }
  | { readonly kind: 'curved'; readonly radiusMm: number };

/** A place on a bent row, in the hall's own frame; written by {@link bendPlace}. */
export interface BentPlace {
  xMm: number;
  yMm: number;
  facingDeg: number;
}

const CHAIR_HALF_DEPTH_MM = 250;
const LEAST_RADIUS_MM = 12_000;
const WIDEST_TURN = (80 * Math.PI) / 180;

/**
 * A V: wings turned about the middle run, or about the axis where there is none.
 *
 * @param fewestLanes - lanes from which on a run across the axis stays straight; 1 where desks cannot be bent.
 */
export function chevron(plan: LanePlan, wingDeg: number, fewestLanes: 1 | 3): Bend {
  const { sine, cosine } = sineCosine(wingDeg);
  const middle = plan.lanes.find((lane) => lane.leftMm < 0 && lane.rightMm > 0);
  const straight = plan.lanes.length >= fewestLanes && middle !== undefined;
  return {
    kind: 'chevron',
    wingDeg,
    sine,
    cosine,
    leftPivotMm: straight ? -middle.leftMm : 0,
    rightPivotMm: straight ? middle.rightMm : 0,
    easeMm: CHAIR_HALF_DEPTH_MM * (sine / cosine),
  };
}

/** Arcs around one centre, widened where a row would reach round the stage. */
export function curved(plan: LanePlan, frontMm: number, radiusMm: number | undefined): Bend {
  const halfWidth = plan.lanes.reduce((most, { leftMm, rightMm }) => Math.max(most, -leftMm, rightMm), 0);
  const wanted = radiusMm ?? Math.max(LEAST_RADIUS_MM, halfWidth * 1.2);
  return { kind: 'curved', radiusMm: Math.max(wanted, halfWidth / WIDEST_TURN - frontMm) };
}

/**
 * Find a place on a bent row. Writes into `place`, so that a hall of many seats makes no waste.
 *
 * @param alongMm - from the axis along the row, to the sitters' right.
 * @param depthMm - of the row behind the front row, on the axis.
 */
export function bendPlace(bend: Bend, alongMm: number, depthMm: number, place: BentPlace): void {
  place.xMm = alongMm;
  place.yMm = depthMm;
  place.facingDeg = 0;
  if (bend.kind === 'straight') return;
  if (bend.kind === 'curved') {
    const radius = bend.radiusMm + depthMm;
    const angle = alongMm / radius;
    place.xMm = radius * Math.sin(angle);
    place.yMm = radius * Math.cos(angle) - bend.radiusMm;
    place.facingDeg = (-angle * 180) / Math.PI;
    return;
  }
  const side = alongMm < 0 ? -1 : 1;
  const pivotMm = side < 0 ? bend.leftPivotMm : bend.rightPivotMm;
  const beyond = alongMm * side - pivotMm;
  if (beyond <= 0) return;
  const wing = beyond + bend.easeMm;
  place.xMm = side * (pivotMm + wing * bend.cosine);
  place.yMm = depthMm - wing * bend.sine;
  place.facingDeg = -side * bend.wingDeg;
}
