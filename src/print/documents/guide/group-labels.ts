import type { Seat } from '../../../layout/seat.ts';
import type { TypeMeasure } from '../../face.ts';
import { fitText } from '../../layout/fit-text.ts';
import { write } from '../../layout/lettering.ts';
import type { TintedGroup } from '../../map/unit-tints.ts';
import type { PageItem, PagePoint } from '../../page.ts';
import { type Cluster, groupClusters } from './group-clusters.ts';

/** What labels are drawn from. */
export interface LabelRequest {
  readonly groups: readonly TintedGroup[];
  readonly seats: ReadonlyMap<string, Seat>;
  /** Where a seat lies on the page. */
  readonly on: (seat: Seat) => PagePoint;
  readonly seatMm: number;
  readonly type: TypeMeasure;
  /** Smallest and largest type of a name, millimetres. */
  readonly leastMm: number;
  readonly mostMm: number;
}

/** A run of fewer seats carries its marks and no name. */
const FEWEST = 3;

/** Where the name of a unit stands, and the largest type it could have there. */
interface LabelPlace {
  readonly group: TintedGroup;
  readonly at: PagePoint;
  readonly widthMm: number;
  readonly em: number;
  readonly sizeMm: number;
}

/**
 * Write the name of each unit over its largest group of seats; where it does not fit, the marks must do. A third
 * of them have one size, and none is larger: a few more seats in a row are no reason to shout.
 */
export function groupLabels(request: LabelRequest): readonly PageItem[] {
  const places = request.groups.flatMap((group): readonly LabelPlace[] => {
    const seats = group.seats.flatMap((id) => request.seats.get(id) ?? []);
    const [largest] = groupClusters(seats);
    if (largest === undefined || largest.seats.length < FEWEST) return [];
    return [placeOf(group, largest, request)];
  });
  const sizes = places.map(({ sizeMm }) => sizeMm).sort((a, b) => a - b);
  const usualMm = sizes[Math.floor((sizes.length * 2) / 3)] ?? 0;
  return places.flatMap((place) => drawLabel(request.type, place, Math.min(place.sizeMm, usualMm)));
}

function placeOf(group: TintedGroup, { seats }: Cluster, request: LabelRequest): LabelPlace {
  const { on, seatMm, type, leastMm, mostMm } = request;
  const points = seats.map(on);
  const [top, bottom] = rangeOf(points.map(({ yMm }) => yMm));
  const middleMm = (top + bottom) / 2;
  // The row of the group that is nearest to its middle: in an L the middle itself may be another unit's.
  const nearest = points.reduce((best, point) =>
    Math.abs(point.yMm - middleMm) < Math.abs(best.yMm - middleMm) ? point : best,
  );
  const row = points.filter(({ yMm }) => Math.abs(yMm - nearest.yMm) < seatMm * 0.6);
  const [left, right] = rangeOf(row.map(({ xMm }) => xMm));
  const widthMm = right - left + seatMm * 0.9;
  const heightMm = bottom - top + seatMm;
  const em = type.widthEm('hei-bold', group.name);
  const fits = Math.min(seatMm * 1.5, heightMm * 0.6, widthMm / (em + 0.8));
  const at = { xMm: (left + right) / 2, yMm: nearest.yMm };
  return { group, at, widthMm, em, sizeMm: Math.min(mostMm, Math.max(leastMm, fits)) };
}

function drawLabel(
  type: TypeMeasure,
  { group: { name, tint }, at, widthMm, em }: LabelPlace,
  sizeMm: number,
): readonly PageItem[] {
  const fit = fitText(type, 'hei-bold', name, sizeMm, widthMm - 0.8 * sizeMm);
  if (fit.share < 1) return [];
  const [halfWidth, halfHeight] = [(em * sizeMm * fit.stretch) / 2 + sizeMm * 0.35, sizeMm * 0.68];
  const corners = [
    { xMm: at.xMm - halfWidth, yMm: at.yMm - halfHeight },
    { xMm: at.xMm + halfWidth, yMm: at.yMm - halfHeight },
    { xMm: at.xMm + halfWidth, yMm: at.yMm + halfHeight },
    { xMm: at.xMm - halfWidth, yMm: at.yMm + halfHeight },
  ];
  return [
    { kind: 'polygon', points: corners, fill: '#ffffff', stroke: { ink: tint.edge, widthMm: 0.3 } },
    write(name, at, { face: 'hei-bold', sizeMm, align: 'middle' }, fit),
  ];
}

/** Least and greatest of many numbers; a large unit has more than a call takes at once. */
const rangeOf = (values: readonly number[]): readonly [least: number, greatest: number] =>
  values.reduce<readonly [number, number]>(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
