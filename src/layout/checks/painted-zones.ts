import { type Attendee, hasRole, isPresent } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { PaintedZone } from '../painted-zone.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Check, CheckSubject } from './check.ts';
import { bookOf, type SeatBook } from './seat-book.ts';

/** A zone with the numbers of its seats: each seat counts to the first zone that holds it. */
interface ZoneSeats {
  readonly zone: PaintedZone;
  readonly seats: ReadonlySet<number>;
}

/** Add to the list of a key. */
function enter<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const followsZones = (rule: string): boolean => ruleOf(rule)?.followsZones === true;

/** Seats that are not there, that two zones hold, or whose rule knows nothing of zones [L12]. */
function surveyZones(
  subject: CheckSubject,
  book: SeatBook,
): { readonly zones: readonly ZoneSeats[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const owner = new Map<number, string>();
  const zones = (subject.zones ?? []).map((zone): ZoneSeats => {
    const seats = new Set<number>();
    const missing: string[] = [];
    const shared = new Map<string, string[]>();
    const deaf = new Map<string, string[]>();
    for (const id of zone.seats) {
      const number = book.seatNumber(id);
      if (number === -1) {
        missing.push(id);
        continue;
      }
      const other = owner.get(number);
      if (other !== undefined) {
        enter(shared, other, id);
        continue;
      }
      owner.set(number, zone.name);
      const { block } = book.rows[book.rowOf(number)] as SeatBook['rows'][number];
      if (followsZones(block.rule)) seats.add(number);
      else enter(deaf, block.id, id);
    }
    const told = { zone: zone.name };
    if (missing.length > 0) {
      issues.push(
        issue('zone-seat-missing', 'L12', { seats: missing, with: { ...told, count: missing.length } }),
      );
    }
    for (const [other, ids] of shared) {
      const about = { zone: other, other: zone.name, count: ids.length };
      issues.push(issue('zone-seat-twice', 'L12', { seats: ids, with: about }));
    }
    if (zone.units.length > 0) {
      for (const [block, ids] of deaf) {
        issues.push(issue('zone-not-followed', 'L12', { seats: ids, with: { ...told, block } }));
      }
    }
    return { zone, seats };
  });
  return { zones, issues };
}

/** Units that stand in two zones, each told once. */
function unitsInTwo(zones: readonly ZoneSeats[]): readonly Issue[] {
  const first = new Map<string, string>();
  return zones.flatMap(({ zone }) =>
    zone.units.flatMap((unit) => {
      const before = first.get(unit);
      if (before === undefined) {
        first.set(unit, zone.name);
        return [];
      }
      return [issue('unit-in-two-zones', 'L12', { with: { unit, zone: before, other: zone.name } })];
    }),
  );
}

/** People of a zone's units who sit elsewhere, and others who sit in it; whoever is pinned was told to. */
function peopleOf(subject: CheckSubject, book: SeatBook, zones: readonly ZoneSeats[]): readonly Issue[] {
  const pinned = new Set(subject.pins.map(({ person }) => person));
  const zonesOfUnit = new Map<string, ZoneSeats[]>();
  for (const one of zones) {
    for (const unit of one.zone.units) enter(zonesOfUnit, unit, one);
  }
  const isFree = (seat: number): boolean =>
    book.personAt[seat] === -1 && !subject.closed.has(book.seat(seat).id);
  const outside = new Map<ZoneSeats, Attendee[]>();
  const come = new Map<ZoneSeats, number>();
  subject.people.forEach((person, number) => {
    const own = zonesOfUnit.get(person.unit ?? '');
    const seat = book.seatOfPerson[number] as number;
    const [zone] = own ?? [];
    if (own === undefined || zone === undefined || !isPresent(person)) return;
    if (seat !== -1) {
      const { block } = book.rows[book.rowOf(seat)] as SeatBook['rows'][number];
      if (!followsZones(block.rule)) return;
    }
    for (const one of own) come.set(one, (come.get(one) ?? 0) + 1);
    if (own.some(({ seats }) => seats.has(seat))) return;
    if (pinned.has(person.id) || hasRole(person, 'recipient')) return;
    enter(outside, zone, person);
  });
  const issues: Issue[] = [];
  for (const [one, people] of outside) {
    const { zone, seats } = one;
    const all = new Set(zone.units.flatMap((unit) => zonesOfUnit.get(unit) ?? []));
    const room = [...all].some((other) => [...other.seats].some(isFree));
    const ids = people.map(({ id }) => id);
    const sits = people.filter(({ id }) => book.seatOfPerson[book.personNumber(id)] !== -1);
    if (room) {
      if (sits.length === 0) continue;
      const about = { zone: zone.name, count: sits.length };
      issues.push(issue('outside-zone', 'L11', { people: sits.map(({ id }) => id), with: about }));
      continue;
    }
    const open = [...seats].filter((seat) => !subject.closed.has(book.seat(seat).id)).length;
    const told = { zone: zone.name, units: zone.units.join(' '), have: open };
    const about = { ...told, count: come.get(one) ?? 0, over: people.length };
    issues.push(issue('zone-too-small', 'L12', { people: ids, with: about }));
  }
  for (const { zone, seats } of zones) {
    if (zone.units.length === 0) continue;
    const strangers = [...seats].flatMap((seat) => {
      const person = subject.people[book.personAt[seat] ?? -1];
      const belongs = person === undefined || zone.units.includes(person.unit ?? '');
      return belongs || pinned.has(person.id) || hasRole(person, 'recipient') ? [] : [person.id];
    });
    if (strangers.length === 0) continue;
    const about = { zone: zone.name, count: strangers.length };
    issues.push(issue('stranger-in-zone', 'L11', { people: strangers, with: about }));
  }
  return issues;
}

/** Painted zones have room for their units, and their units sit in them [L11] [L12]. */
export const paintedZones: Check = {
  rule: 'L12',
  check: (subject) => {
    if (subject.zones === undefined || subject.zones.length === 0) return [];
    const book = bookOf(subject);
    const { zones, issues } = surveyZones(subject, book);
    return [...issues, ...unitsInTwo(zones), ...peopleOf(subject, book, zones)];
  },
};
