import { type Attendee, isPresent } from './attendee.ts';
import { type Issue, issue } from './issue.ts';
import { broughtByAgenda, type LaidBlock } from './lay-out-blocks.ts';
import type { AgendaItem, LayoutCase } from './layout-case.ts';
import type { Placement } from './rule.ts';
import { orderTable, type TableSeat } from './rules/table-seats.ts';

/** 议题: who sits where during one item, on top of those who attend throughout. */
export interface AgendaOverlay {
  readonly item: string;
  readonly title: string;
  /** Reporters and observers of this item; the fixed attendees do not move. */
  readonly placements: readonly Placement[];
  /** People who come in for this item, who go out before it, and who wait for a later one. */
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  readonly waiting: readonly string[];
  /** People of this item for whom no seat is free. */
  readonly unseated: readonly string[];
}

/**
 * Seat the reporters and observers of each agenda item around the fixed attendees.
 *
 * The seat opposite the chair is used again by each item's first reporter; who stays for the next item
 * keeps his seat. A fixed attendee who reports does so from his own seat.
 *
 * @param block - the table, laid out.
 * @param placements - the fixed attendees, seated.
 * @see docs/SEATING-RULES.md [T7]
 */
export function overlayAgenda(
  input: LayoutCase,
  block: LaidBlock,
  placements: readonly Placement[],
): { readonly overlays: readonly AgendaOverlay[]; readonly issues: readonly Issue[] } {
  const people = new Map(input.people.map((person) => [person.id, person]));
  const brought = broughtByAgenda(input);
  const taken = new Set(placements.map((placement) => placement.seat));
  const closed = new Set(input.closed.map((seat) => seat.seat));
  const order = orderTable(block.rows, block.policies);
  const isFree = (at: TableSeat): boolean => !taken.has(at.seat.id) && !closed.has(at.seat.id);
  const foot = order.table.filter((at) => at.part === 'foot' && isFree(at));
  const sides = order.table.filter((at) => at.part !== 'foot' && isFree(at));
  const observerSeats = [...order.ring.filter(isFree), ...foot, ...sides];
  const opposite = order.opposite !== undefined && isFree(order.opposite) ? order.opposite : undefined;
  const overlays: AgendaOverlay[] = [];
  const issues: Issue[] = [];
  let before = new Map<string, string>();
  let inside: ReadonlySet<string> = new Set();
  input.agenda.forEach((item, index) => {
    issues.push(...conflictsOf(item));
    const comes = (id: string): boolean => {
      const person = people.get(id);
      return person !== undefined && isPresent(person) && brought.has(id);
    };
    const own = item.reporters.filter((id) => people.has(id) && !brought.has(id));
    for (const id of own)
      issues.push(issue('reports-from-own-seat', 'T7', { people: [id], with: { item: item.title } }));
    const reporters = [...new Set(item.reporters.filter(comes))];
    const observers = [...new Set(item.observers.filter((id) => comes(id) && !reporters.includes(id)))];
    const [first, ...others] = reporters;
    const seats = new Map<string, string>();
    if (first !== undefined && opposite !== undefined) seats.set(first, opposite.seat.id);
    const beside = opposite === undefined && first !== undefined ? [first, ...others] : others;
    seatObservers([...beside, ...observers], observerSeats, before, seats);
    const now = [...reporters, ...observers];
    issues.push(...gapsOf(item, people, now, seats, opposite?.seat.id, first));
    const later = input.agenda.slice(index + 1).flatMap((next) => [...next.reporters, ...next.observers]);
    overlays.push({
      item: item.id,
      title: item.title,
      placements: [...seats].map(([person, seat]) => ({
        seat,
        person,
        reason:
          person === first && seat === opposite?.seat.id
            ? { rule: 'T1', says: 'opposite-chair', with: { rank: rankOf(people, person), item: item.title } }
            : { rule: 'T7', says: 'agenda-seat', with: { item: item.title } },
      })),
      enters: now.filter((person) => !inside.has(person)),
      leaves: [...inside].filter((person) => !now.includes(person)),
      waiting: [...new Set(later.filter((person) => comes(person) && !now.includes(person)))],
      unseated: now.filter((person) => !seats.has(person)),
    });
    before = seats;
    inside = new Set(now);
  });
  return { overlays, issues };
}

/** What an item lacks: a reporter who comes, the place opposite the chair, a seat for everybody it brings. */
function gapsOf(
  item: AgendaItem,
  people: ReadonlyMap<string, Attendee>,
  now: readonly string[],
  seats: ReadonlyMap<string, string>,
  opposite: string | undefined,
  first: string | undefined,
): readonly Issue[] {
  const about = { item: item.title };
  const known = item.reporters.flatMap((id) => people.get(id) ?? []);
  const gaps: Issue[] = [];
  if (known.length > 0 && !known.some(isPresent)) {
    gaps.push(issue('reporter-absent', 'T7', { people: known.map((person) => person.id), with: about }));
  }
  if (first !== undefined && (opposite === undefined || seats.get(first) !== opposite)) {
    gaps.push(issue('reporter-not-opposite', 'T7', { people: [first], with: about }));
  }
  const standing = now.filter((person) => !seats.has(person));
  if (standing.length > 0) {
    gaps.push(
      issue('no-seat-for-item', 'T7', { people: standing, with: { ...about, count: standing.length } }),
    );
  }
  return gaps;
}

const rankOf = (people: ReadonlyMap<string, Attendee>, id: string): number => people.get(id)?.rank ?? 0;

/** Give each a seat; who had one during the item before keeps it. */
function seatObservers(
  line: readonly string[],
  free: readonly TableSeat[],
  before: ReadonlyMap<string, string>,
  seats: Map<string, string>,
): void {
  const usable = new Set(free.map((at) => at.seat.id));
  for (const person of line) {
    const kept = before.get(person);
    if (kept !== undefined && usable.delete(kept)) seats.set(person, kept);
  }
  for (const person of line) {
    if (seats.has(person)) continue;
    const [next] = usable;
    if (next === undefined) return;
    usable.delete(next);
    seats.set(person, next);
  }
}

/** Somebody who both reports and observes one item. */
function conflictsOf(item: AgendaItem): readonly Issue[] {
  return item.reporters
    .filter((id) => item.observers.includes(id))
    .map((id) => issue('agenda-conflict', 'T7', { people: [id], with: { item: item.title } }));
}
