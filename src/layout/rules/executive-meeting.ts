import { type Attendee, hasRole } from '../attendee.ts';
import { fillInOrder, type RankedSeat } from '../fill.ts';
import { type Issue, issue } from '../issue.ts';
import type { Policies } from '../policies.ts';
import type { Reason } from '../reason.ts';
import type { Placement, Rule, SeatRequest } from '../rule.ts';
import { orderTable, type TableSeat } from './table-seats.ts';

type Occupants = ReadonlyMap<string, Attendee>;

/** The rule that decides about the sides, by their filling and where the chair sits. */
function sideRule(policies: Policies, hasFoot: boolean): string {
  if (policies.sideFill === 'left-then-right') return 'T2';
  if (policies.chairAt === 'short-end') return 'T3';
  return hasFoot ? 'T1' : 'T5';
}

function reasonFor(person: Attendee, at: TableSeat, occupants: Occupants, side: string): Reason {
  const { rank } = person;
  const { hand, place } = at;
  if (at.tier > 0) return { rule: 'T6', says: 'outer-ring', with: { rank, hand, place } };
  if (hasRole(person, 'observer')) return { rule: 'T6', says: 'observer-seat', with: { rank, hand, place } };
  if (at.part === 'head') {
    const neighbour = at.inner === undefined ? undefined : occupants.get(at.inner);
    if (at.inner === undefined) return { rule: 'T1', says: 'chair', with: { rank } };
    if (neighbour === undefined) return { rule: 'T1', says: 'beside-gap', with: { rank, hand, row: 1 } };
    return {
      rule: 'T1',
      says: 'hand-of',
      with: { rank, row: 1, hand, of: neighbour.rank, neighbour: neighbour.name },
    };
  }
  if (at.part === 'foot' && place === 1) return { rule: 'T4', says: 'facing-chair', with: { rank } };
  if (at.part === 'foot')
    return { rule: 'T4', says: 'foot-of-table', with: { rank, hand, place: place - 1 } };
  return { rule: side, says: 'side-of-table', with: { rank, hand, place } };
}

/**
 * Seat a meeting at a table: the chair faces the screen, the reporter the chair, units left before right.
 *
 * Observers take the outer ring, or the places that are left. The place opposite the chair is kept
 * for the reporter as long as anybody reports.
 *
 * @see docs/SEATING-RULES.md [T1]-[T6]
 */
function seatTable(request: SeatRequest): { placements: Placement[]; issues: Issue[] } {
  const order = orderTable(request.rows, request.policies);
  const isOpen = (at: TableSeat | undefined): at is TableSeat => at !== undefined && request.isOpen(at.seat);
  const host = request.people.find((person) => hasRole(person, 'host'));
  const hostFirst = host !== undefined && request.policies.hostSeat === 'front-centre';
  const line = hostFirst ? [host, ...request.people.filter((person) => person !== host)] : request.people;
  // With an agenda the seat opposite belongs to its reporters; who reports nothing sits with the observers.
  const reports = (person: Attendee): boolean =>
    hasRole(person, 'reporter') && request.options.keepOpposite !== true;
  const reporters = line.filter(reports);
  const attends = (person: Attendee): boolean => hasRole(person, 'observer') || hasRole(person, 'reporter');
  const observers = line.filter((person) => attends(person) && !reports(person));
  const members = line.filter((person) => !hasRole(person, 'reporter') && !hasRole(person, 'observer'));
  const side = sideRule(request.policies, order.opposite !== undefined);
  const issues: Issue[] = [];
  const placements: Placement[] = [];
  const occupants = new Map<string, Attendee>();
  const pinnedTo = new Map(request.everyone.map((person) => [request.pinned.get(person.id), person]));
  for (const [seat, person] of pinnedTo) if (seat !== undefined) occupants.set(seat, person);

  const [reporter, ...moreReporters] = reporters;
  const reserved = reporter !== undefined || request.options.keepOpposite === true;
  if (reporter !== undefined) {
    if (isOpen(order.opposite)) {
      const reason: Reason = { rule: 'T1', says: 'opposite-chair', with: { rank: reporter.rank } };
      placements.push({ seat: order.opposite.seat.id, person: reporter.id, reason });
      occupants.set(order.opposite.seat.id, reporter);
    } else {
      issues.push(issue('reporter-not-opposite', 'T1', { people: [reporter.id] }));
      moreReporters.unshift(reporter);
    }
  }
  const last = !reserved && order.opposite !== undefined ? [order.opposite] : [];
  const atTable = [...(order.chair === undefined ? [] : [order.chair]), ...order.table, ...last].filter(
    isOpen,
  );
  const ring = order.ring.filter(isOpen);
  const place = (people: readonly Attendee[], seats: readonly TableSeat[]): readonly TableSeat[] => {
    const count = Math.min(people.length, seats.length);
    people.slice(0, count).forEach((person, index) => {
      occupants.set((seats[index] as TableSeat).seat.id, person);
    });
    const ranked: RankedSeat[] = seats.map((at) => ({
      seat: at.seat,
      reason: (person) => reasonFor(person, at, occupants, side),
    }));
    placements.push(...fillInOrder(people, ranked).placements);
    return seats.slice(count);
  };
  const room = place(members, [...atTable, ...ring]);
  const behind = room.filter((at) => at.tier > 0);
  const foot = room.filter((at) => at.tier === 0 && at.part === 'foot');
  const sides = room.filter((at) => at.tier === 0 && at.part !== 'foot');
  place([...moreReporters, ...observers], [...behind, ...foot, ...sides]);
  return { placements, issues };
}

/** Executive and other internal meetings at a long, oval, hollow-square or U-shaped table (常务会议). */
export const executiveMeetingRule: Rule = {
  kind: 'executive-meeting',
  cites: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
  reads: ['high', 'evenRule', 'twoRule', 'twinHeads', 'sideFill', 'chairAt', 'tableOrientation', 'hostSeat'],
  occasion: {},
  seat: seatTable,
};
