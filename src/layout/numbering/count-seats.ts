import { labelsFrom } from './label-sequence.ts';
import type { NumberingScheme, SeatOrder } from './numbering-scheme.ts';
import type { Stretch } from './seat-places.ts';

/** Labels that a count draws from: one after the other, or odd and even apart. */
export interface LabelSource {
  readonly settings: NumberingScheme['seats'];
  readonly order: SeatOrder;
  readonly all: readonly string[];
  /** Every second number from the start (1 3 5 …) and the others (2 4 6 …). */
  readonly own: readonly string[];
  readonly other: readonly string[];
}

/** Write out the labels that the longest row can need. */
export function labelSource(
  settings: NumberingScheme['seats'],
  order: SeatOrder,
  longest: number,
): LabelSource {
  const { start, step } = settings;
  if (order !== 'odd-left' && order !== 'even-left') {
    return { settings, order, all: labelsFrom(settings, longest), own: [], other: [] };
  }
  const every = { ...settings, step: 2 * step };
  return {
    settings,
    order,
    all: [],
    own: labelsFrom(every, longest),
    other: labelsFrom({ ...every, start: start + step }, longest),
  };
}

/** The axis is on a seat where it is nearer than this, in places. */
const ON_SEAT = 0.25;

/** Odd numbers on one side of the axis, even ones on the other; the seat on the axis has the first number. */
function splitAtAxis(stretch: Stretch, source: LabelSource, labels: string[]): void {
  const { seats, places, length, axis } = stretch;
  const low = places[0] as number;
  const high = places[length - 1] as number;
  const startIsOdd = source.settings.start % 2 === 1;
  const leftHasStart = startIsOdd === (source.order === 'odd-left');
  const lastLeft = leftHasStart ? Math.floor(axis + ON_SEAT) : Math.ceil(axis - ON_SEAT) - 1;
  const edge = Math.min(high, Math.max(low - 1, lastLeft));
  const left = leftHasStart ? source.own : source.other;
  const right = leftHasStart ? source.other : source.own;
  for (let at = 0; at < length; at += 1) {
    const place = places[at] as number;
    labels[seats[at] as number] = (place <= edge ? left[edge - place] : right[place - edge - 1]) as string;
  }
}

/** 1 at the axis, then hand by hand outward; where one side has ended, on along the other. */
function outward(stretch: Stretch, source: LabelSource, labels: string[]): void {
  const { seats, places, length } = stretch;
  const low = places[0] as number;
  const high = places[length - 1] as number;
  const mirrored = source.settings.direction === 'from-right';
  const axis = mirrored ? low + high - stretch.axis : stretch.axis;
  const anchor = Math.min(high, Math.max(low, Math.floor(axis + 0.5)));
  for (let at = 0; at < length; at += 1) {
    const place = places[at] as number;
    const own = mirrored ? low + high - place : place;
    const distance = Math.abs(own - anchor);
    const ordinal =
      own < anchor
        ? distance + Math.min(distance - 1, high - anchor)
        : distance + Math.min(distance, anchor - low);
    labels[seats[at] as number] = source.all[own === anchor ? 0 : ordinal] as string;
  }
}

/**
 * Label the seats of a stretch, without prefix and suffix.
 *
 * @param counted - labels already used where the count goes on from row to row.
 * @param labels - of the row, by seat index; written.
 * @returns how many labels the stretch used.
 * @see docs/SEATING-RULES.md [N1], [N2]
 */
export function countSeats(stretch: Stretch, source: LabelSource, counted: number, labels: string[]): number {
  const { seats, places, length } = stretch;
  if (length === 0) return 0;
  const { order, settings } = source;
  if (order === 'odd-left' || order === 'even-left') splitAtAxis(stretch, source, labels);
  else if (order === 'centre-out') outward(stretch, source, labels);
  else {
    const low = places[0] as number;
    const high = places[length - 1] as number;
    for (let at = 0; at < length; at += 1) {
      const place = places[at] as number;
      const ordinal = settings.direction === 'from-left' ? place - low : high - place;
      labels[seats[at] as number] = source.all[counted + ordinal] as string;
    }
  }
  return (places[length - 1] as number) - (places[0] as number) + 1;
}
