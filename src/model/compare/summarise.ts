import type { PlanChange } from './plan-change.ts';

/** How many papers must be printed again, by kind of paper. */
export type ReprintCounts = Readonly<Record<string, number>>;

/** Differences in numbers. */
export interface DiffSummary {
  /** People who sit elsewhere than before. */
  readonly moved: number;
  /** People who are new to the meeting, or come after all. */
  readonly added: number;
  /** People who are no longer of the meeting, or do not come. */
  readonly dropped: number;
  /** People who came to have a seat, and who lost theirs; new and dropped people are not counted again. */
  readonly seated: number;
  readonly unseated: number;
  /** People of whom something else is told differently: name, unit, title, rank. */
  readonly edited: number;
  readonly renumbered: number;
  readonly policies: number;
  readonly pins: number;
  /** Blocks and fixtures that were added, removed, moved or changed. */
  readonly furniture: number;
  /** Everything else: the meeting, agenda, zones, units, wishes, schemes. */
  readonly others: number;
  readonly reprint: ReprintCounts;
}

const FURNITURE = /^(block|fixture)-/;
const PEOPLE = /^(person|people|attendance)-/;

/**
 * Count differences for the one sentence.
 *
 * @param options.scheme - count only what concerns this scheme and the meeting as a whole.
 * @param options.reprint - papers to print again, by kind (see `reprintCounts`).
 */
export function summarise(
  { changes }: { readonly changes: readonly PlanChange[] },
  { scheme, reprint = {} }: { readonly scheme?: string; readonly reprint?: ReprintCounts } = {},
): DiffSummary {
  const told = changes.filter(
    (change) => change.scheme === undefined || scheme === undefined || change.scheme === scheme,
  );
  const people = (
    holds: (change: PlanChange) => boolean,
    but: ReadonlySet<string> = new Set(),
  ): Set<string> =>
    new Set(told.filter(holds).flatMap((change) => change.people.filter((person) => !but.has(person))));
  const absent = (change: PlanChange, side: 'from' | 'to'): boolean =>
    change.kind === 'attendance-changed' && change.with[side] === 'absent';
  const added = people((change) => change.kind === 'person-added' || absent(change, 'from'));
  const dropped = people((change) => change.kind === 'person-dropped' || absent(change, 'to'));
  const furniture = told.filter(({ kind }) => FURNITURE.test(kind));
  const policies = told.filter(({ kind }) => kind === 'policy-changed');
  const pins = told.filter(({ kind }) => kind.startsWith('pin-'));
  const numbers = told.filter(({ kind }) => kind === 'seats-renumbered');
  const counted = new Set([...furniture, ...policies, ...pins, ...numbers]);
  return {
    moved: people(({ kind }) => kind === 'person-moved' || kind === 'people-swapped').size,
    added: added.size,
    dropped: dropped.size,
    seated: people(({ kind }) => kind === 'person-seated', added).size,
    unseated: people(({ kind }) => kind === 'person-unseated', dropped).size,
    edited: people(({ kind }) => kind === 'person-edited').size,
    renumbered: numbers.reduce((sum, { seats }) => sum + seats.length, 0),
    policies: policies.length,
    pins: pins.length,
    furniture: new Set(furniture.map(({ id }) => id)).size,
    others: told.filter((change) => !counted.has(change) && !PEOPLE.test(change.kind)).length,
    reprint,
  };
}
