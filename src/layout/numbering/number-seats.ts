import type { Issue } from '../issue.ts';
import { DEFAULT_POLICIES, type Policies } from '../policies.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { checkLabels } from './check-labels.ts';
import { countSeats, type LabelSource, labelSource } from './count-seats.ts';
import { numberRows } from './number-rows.ts';
import type { NumberingScheme } from './numbering-scheme.ts';
import { overlay } from './overlay.ts';
import { makeStretch, placeOfAxis, type Stretch, stretchOver } from './seat-places.ts';

/** Labels of a block; seats keep their ids whatever these say. */
export interface Numbering {
  /** One label a row, in the order of the rows. */
  readonly rowLabels: readonly string[];
  /** By row, then by index in the row's seats. */
  readonly seatLabels: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

/** How a section is labelled: with the rest of the row, or by a count of its own. */
interface SectionCount {
  readonly source: LabelSource;
  readonly apart: boolean;
}

/** The settings of the block and of each section that differs. */
interface Sources {
  readonly common: LabelSource;
  readonly round: LabelSource;
  readonly sections: ReadonlyMap<string, SectionCount>;
}

const AFFIXES: ReadonlySet<string> = new Set(['prefix', 'suffix']);

function sourcesOf(scheme: NumberingScheme, policies: Pick<Policies, 'seatNumbers'>, most: number): Sources {
  const whole = scheme.seats.count === 'whole-block';
  const order = whole ? 'continuous' : (scheme.seats.order ?? policies.seatNumbers);
  const sections = new Map<string, SectionCount>();
  for (const section of scheme.sections) {
    const keys = Object.keys(section.seats);
    if (keys.length === 0) continue;
    const own = overlay(scheme.seats, section.seats);
    sections.set(section.name, {
      source: labelSource(own, section.seats.order ?? order, most),
      apart: keys.some((key) => !AFFIXES.has(key)),
    });
  }
  const common = labelSource(scheme.seats, order, most);
  return {
    common,
    round: order === 'continuous' ? common : labelSource(scheme.seats, 'continuous', most),
    sections,
  };
}

/** Most numbers that a count can need: the longest row with its missing seats, or the whole block. */
function mostNumbers(rows: readonly SeatRow[], whole: boolean): number {
  let longest = 0;
  let all = 0;
  for (const { seats } of rows) {
    const first = seats[0]?.slot ?? 0;
    const places = Math.max(seats.length, (seats[seats.length - 1]?.slot ?? 0) - first + 1);
    longest = Math.max(longest, places);
    all += places;
  }
  return whole ? all : longest;
}

/** Label one row; returns how many numbers the common count used. */
function numberRow(
  row: SeatRow,
  scheme: NumberingScheme,
  sources: Sources,
  stretch: Stretch,
  counted: number,
  labels: string[],
): number {
  const { seats, aisles, sections } = row;
  const countMissing = scheme.seats.missing === 'keep-their-number';
  const common = row.part === 'round' ? sources.round : sources.common;
  const restart = scheme.seats.atAisles === 'restart';
  const own = (run: number): SectionCount | undefined =>
    sources.sections.size === 0 ? undefined : sources.sections.get(sections?.[run] ?? '');
  const end = (run: number): number => aisles[run] ?? seats.length;
  let from = 0;
  for (let run = 0; run <= aisles.length; run += 1) {
    const section = own(run);
    if (restart || section?.apart === true) {
      stretch.length = 0;
      stretchOver(stretch, row, from, end(run), countMissing);
      stretch.axis = placeOfAxis(stretch, (from + end(run) - 1) / 2);
      countSeats(stretch, section?.source ?? common, 0, labels);
    }
    from = end(run);
  }
  let used = 0;
  if (!restart) {
    stretch.length = 0;
    from = 0;
    for (let run = 0; run <= aisles.length; run += 1) {
      if (own(run)?.apart !== true) stretchOver(stretch, row, from, end(run), countMissing);
      from = end(run);
    }
    stretch.axis = placeOfAxis(stretch, row.axis);
    used = countSeats(stretch, common, counted, labels);
  }
  from = 0;
  for (let run = 0; run <= aisles.length; run += 1) {
    const { prefix, suffix } = (own(run)?.source ?? common).settings;
    if (prefix !== '' || suffix !== '') {
      for (let index = from; index < end(run); index += 1) labels[index] = prefix + labels[index] + suffix;
    }
    from = end(run);
  }
  return used;
}

/** Give single seats the labels that somebody wrote by hand. */
function withOverrides(
  rows: readonly SeatRow[],
  seatLabels: readonly (readonly string[])[],
  scheme: NumberingScheme,
): readonly (readonly string[])[] {
  const overrides = new Map(Object.entries(scheme.overrides));
  if (overrides.size === 0) return seatLabels;
  return rows.map((row, index) =>
    row.seats.map(
      (seat: Seat, place) =>
        overrides.get(seat.id) ?? ((seatLabels[index] as readonly string[])[place] as string),
    ),
  );
}

/** True when two rows have seats and aisles at the same places, so that a count gives both the same labels. */
function isAlike(row: SeatRow, other: SeatRow): boolean {
  if (row === other) return true;
  return (
    row.seats.length === other.seats.length &&
    row.part === other.part &&
    row.axis === other.axis &&
    isSameList(row.aisles, other.aisles) &&
    isSameList(row.sections ?? [], other.sections ?? [])
  );
}

function isSameList<Item>(list: readonly Item[], other: readonly Item[]): boolean {
  if (list.length !== other.length) return false;
  for (let at = 0; at < list.length; at += 1) if (list[at] !== other[at]) return false;
  return true;
}

/**
 * Label the rows and seats of one block. Seat ids never depend on labels.
 *
 * A `round` row (a banquet table) is numbered clockwise from the seat of honour, whatever the order of the hall.
 *
 * @param rows - the block's rows, front row first.
 * @param scheme - parsed by `numberingSchema`.
 * @param policies - the house's order of seat numbers, where the scheme has none.
 * @see docs/SEATING-RULES.md [N1]-[N4]
 * @example numberSeats(rowsOf17, numberingSchema.parse({ seats: { order: 'even-left' } })).seatLabels[0] // 16 14 … 2 1 3 … 17
 */
export function numberSeats(
  rows: readonly SeatRow[],
  scheme: NumberingScheme,
  policies: Pick<Policies, 'seatNumbers'> = DEFAULT_POLICIES,
): Numbering {
  const whole = scheme.seats.count === 'whole-block';
  const sources = sourcesOf(scheme, policies, mostNumbers(rows, whole));
  const stretch = makeStretch(rows.reduce((most, row) => Math.max(most, row.seats.length), 0));
  // A hall has many rows alike, which can share their labels; not where the count goes on from row to row, or
  // asks for each seat's slot.
  const shares = !whole && scheme.seats.missing === 'passed-over';
  let counted = 0;
  let before: SeatRow | undefined;
  let labels: string[] = [];
  const counts = rows.map((row) => {
    if (shares && before !== undefined && isAlike(row, before)) return labels;
    before = row;
    labels = new Array(row.seats.length);
    const used = numberRow(row, scheme, sources, stretch, counted, labels);
    if (whole) counted += used;
    return labels;
  });
  const seatLabels = withOverrides(rows, counts, scheme);
  const rowLabels = numberRows(rows, scheme);
  return { rowLabels, seatLabels, issues: checkLabels(rows, rowLabels, seatLabels, scheme) };
}
