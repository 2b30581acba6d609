import { failure, type Result, success } from '../../base/result.ts';
import type { Issue } from '../../layout/issue.ts';
import { blockIdOf } from '../../layout/lay-out-blocks.ts';
import { planCase } from '../../layout/plan-case.ts';
import { seatMoves } from '../../model/compare/seat-moves.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { personAt, sameSeating, seatedEntries, seatIndex, seatOf } from '../../model/seating-chunks.ts';
import type { Refusal } from '../command.ts';
import { type CommandCall, callOf, runCommands } from '../run-command.ts';
import { refusalOf } from '../seats-of-block.ts';
import { changePeople, type LateChange } from './late-change.ts';
import { lateLabel } from './late-label.ts';
import { REPAIR_KINDS, type Repair, type RepairKind } from './repair.ts';
import { type RepairCase, repairBlocks, type SeatsByPerson } from './repair-blocks.ts';

/** Most repairs that are offered. */
const MOST = 3;

/**
 * Offer up to three ways to repair the seating after a late change, the best first: fewest new errors, nobody
 * left without a seat, nobody moved out of the block he belongs to, no gap on the rostrum, fewest warnings, fewest people moved, nearest to strict ranking.
 *
 * Nothing is changed: `runAll(repair.calls, repair.label)` carries one out as a single step; pins of all others are kept.
 *
 * @returns no repairs where nobody has a seat yet; a refusal where the change itself cannot be made.
 * @see docs/SEATING-RULES.md [LC1]-[LC8]
 */
export function proposeRepairs(plan: Plan, change: LateChange): Result<readonly Repair[], Refusal> {
  const people = changePeople(plan, change);
  if (!people.ok) return people;
  if (selectedSchemeOf(plan).seating.size === 0) return success([]);
  const strict = planCase(layoutCaseOf(people.value.plan));
  if (!strict.ok) return failure(refusalOf(strict.failure));
  const byRank: SeatsByPerson = new Map(
    strict.value.seated.placements.map(({ seat, person }) => [person, seat]),
  );
  const about = { before: plan, change, people: people.value, laid: strict.value.blocks, byRank };
  const known = new Set(issuesOf(plan).map(keyOf));
  const offered = new Map<RepairKind, SeatsByPerson>([['by-rank', byRank], ...repairBlocks(about)]);
  const closed = new Set(offered.get('fewest-moves')?.values());
  const repairs: Repair[] = [];
  for (const kind of REPAIR_KINDS) {
    const seats = offered.get(kind);
    const made = seats && makeRepair(kind, about, seats, closed, known);
    if (made === undefined) continue;
    const { seating } = selectedSchemeOf(made.plan);
    if (repairs.some((one) => sameSeating(selectedSchemeOf(one.plan).seating, seating))) continue;
    repairs.push(made);
  }
  return success(repairs.sort(compareRepairs).slice(0, MOST));
}

function makeRepair(
  kind: RepairKind,
  { change, before, people, laid, byRank }: RepairCase,
  seats: SeatsByPerson,
  closed: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Repair | undefined {
  const placements = [...seats].map(([person, seat]) => [seat, person] as const);
  const now = selectedSchemeOf(people.plan);
  const same =
    placements.length === now.seating.size &&
    placements.every(([seat, person]) => seatIndex(now.seating).get(person) === seat);
  const calls: readonly CommandCall[] = [
    ...people.calls,
    ...(same ? [] : [callOf('apply-seating', { placements })]),
  ];
  const outcome = runCommands(before, calls);
  if (!outcome.ok) return undefined;
  const { plan } = outcome.value;
  const leaving = new Set(people.leaving);
  const was = selectedSchemeOf(before).seating;
  const after = selectedSchemeOf(plan).seating;
  const moves = seatMoves(was, after).filter(
    ({ person, from }) => from !== undefined && !leaving.has(person),
  );
  const index = seatIndex(after);
  const unseated = [...new Set([...people.coming, ...moves.map(({ person }) => person)])].filter(
    (person) => !index.has(person),
  );
  const outside = [...people.coming, ...moves.map(({ person }) => person)].filter((person) => {
    const [seat, wanted] = [index.get(person), byRank.get(person)];
    return seat !== undefined && wanted !== undefined && blockIdOf(seat) !== blockIdOf(wanted);
  }).length;
  const rostrums = new Set(laid.flatMap(({ id, rule }) => (rule.kind === 'rostrum' ? [id] : [])));
  const gaps = people.leaving.filter((person) => {
    const seat = seatOf(was, person);
    return seat !== undefined && rostrums.has(blockIdOf(seat)) && closed.has(seat) && !personAt(after, seat);
  }).length;
  const issues = issuesOf(plan).filter((issue) => !known.has(keyOf(issue)));
  const astray = [...index].filter(([person, seat]) => byRank.get(person) !== seat).length;
  const label = lateLabel(before, change, kind);
  return {
    kind,
    calls,
    label,
    plan,
    cost: { moves, moved: moves.length, unseated, outside, gaps, issues, astray },
  };
}

/** What the checks find of a plan as it is seated. */
function issuesOf(plan: Plan): readonly Issue[] {
  const given = seatedEntries(selectedSchemeOf(plan).seating).map(([seat, person]) => ({ seat, person }));
  const planned = planCase(layoutCaseOf(plan), given);
  return planned.ok ? planned.value.issues : [];
}

const keyOf = ({ code, rule, seats, people }: Issue): string =>
  JSON.stringify([code, rule, [...seats].sort(), [...people].sort()]);

const count = ({ cost }: Repair, severity: Issue['severity']): number =>
  cost.issues.filter((issue) => issue.severity === severity).length;

const compareRepairs = (a: Repair, b: Repair): number =>
  count(a, 'error') - count(b, 'error') ||
  a.cost.unseated.length - b.cost.unseated.length ||
  a.cost.outside - b.cost.outside ||
  a.cost.gaps - b.cost.gaps ||
  count(a, 'warning') - count(b, 'warning') ||
  a.cost.moved - b.cost.moved ||
  a.cost.astray - b.cost.astray;
