import { type Attendee, isPresent, byRank as sortByRank } from '../../layout/attendee.ts';
import { blockIdOf, type LaidBlock } from '../../layout/lay-out-blocks.ts';
import { fewestMoves } from '../../layout/repairs/fewest-moves.ts';
import { repairInPlace } from '../../layout/repairs/repair-in-place.ts';
import type { BlockRepair, RepairRequest } from '../../layout/repairs/repair-request.ts';
import { attendeesOf } from '../../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';
import type { ChangedPeople, LateChange } from './late-change.ts';
import type { RepairKind } from './repair.ts';

/** Who sits where: seat by person. */
export type SeatsByPerson = ReadonlyMap<string, string>;

/** A late change with all that its repairs are made from. */
export interface RepairCase {
  readonly before: Plan;
  readonly change: LateChange;
  readonly people: ChangedPeople;
  /** The blocks, laid out. */
  readonly laid: readonly LaidBlock[];
  /** Where strict ranking seats everybody. */
  readonly byRank: SeatsByPerson;
}

/** Seatings that keep most people where they sit, by kind; only those that answer the change. */
export function repairBlocks(about: RepairCase): readonly (readonly [RepairKind, SeatsByPerson])[] {
  const { change, people } = about;
  switch (change.kind) {
    case 'absent':
      return [
        ['fewest-moves', repairAll(about, fewestMoves)],
        ['leave-empty', seatsOf(people.plan)],
      ];
    case 'add':
      return [
        ['fewest-moves', repairAll(about, fewestMoves)],
        ['free-seat', repairAll(about, repairInPlace)],
      ];
    case 'replace':
      return [...takeSameSeat(about, change.person), ['fewest-moves', repairAll(about, fewestMoves)]];
    case 'promote':
      return [['fewest-moves', repairAll(about, fewestMoves)], ...swapWithPlace(about, change)];
  }
}

const seatsOf = (plan: Plan): SeatsByPerson => seatIndex(selectedSchemeOf(plan).seating);

/**
 * Repair every block in its own way. Who moves up into another block comes to it like somebody new; who then finds no
 * seat in it comes to the block where strict ranking wants him, or takes his seat there if it is free.
 *
 * @see docs/SEATING-RULES.md [LC1]
 */
function repairAll({ before, change, people, laid, byRank }: RepairCase, repair: BlockRepair): SeatsByPerson {
  const { plan } = people;
  const scheme = selectedSchemeOf(plan);
  const was = seatsOf(before);
  const sits = new Map(seatsOf(plan));
  const attendees = new Map(attendeesOf(plan.people, plan.units).map((person) => [person.id, person]));
  const old = new Map(attendeesOf(before.people, before.units).map((person) => [person.id, person]));
  const reserved = new Set(scheme.closed.filter(({ why }) => why === 'reserved').map(({ seat }) => seat));
  const held = new Map(scheme.pins.map((pin) => [pin.person, pin.seat]));
  const closed = new Set(scheme.closed.map(({ seat }) => seat));
  const crossing = crossingOf(change, was, byRank, held);
  const emptied = [...people.leaving, ...crossing.keys()].flatMap((id) => {
    const [seat, left] = [was.get(id), old.get(id)];
    return seat === undefined || left === undefined ? [] : [{ seat, left }];
  });
  // Who comes for somebody belongs to his block, others where strict ranking puts them.
  const goal = change.kind === 'replace' ? emptied[0]?.seat : undefined;
  const coming = people.coming.flatMap((id) => {
    const seat = goal ?? byRank.get(id);
    return seat === undefined ? [] : [[id, blockIdOf(seat)] as const];
  });
  const comingTo = new Map([...coming, ...crossing]);
  const receives = new Set(comingTo.values());
  const turns = [...laid].sort((a, b) => Number(receives.has(b.id)) - Number(receives.has(a.id)));
  const repaired = new Map<string, string>();
  for (const [turn, block] of turns.entries()) {
    const own = [...attendees.values()].filter(({ id }) => {
      const seat = sits.get(id);
      return (comingTo.get(id) ?? (seat === undefined ? undefined : blockIdOf(seat))) === block.id;
    });
    const concerned =
      own.some(({ id }) => comingTo.has(id) || (change.kind === 'promote' && id === change.person)) ||
      emptied.some(({ seat }) => blockIdOf(seat) === block.id);
    if (!concerned) {
      for (const { id } of own) repaired.set(id, sits.get(id) ?? '');
      continue;
    }
    const request = requestOf(block, own, { sits, held, reserved, closed, emptied });
    const seats = repair(request);
    for (const [person, seat] of seats) repaired.set(person, seat);
    const later = new Set(turns.slice(turn + 1));
    for (const { id } of request.people) {
      const wanted = byRank.get(id);
      if (seats.has(id) || wanted === undefined) continue;
      // A row of honour that is full leaves whoever is new to the hall behind it.
      const next =
        laid.find((one) => later.has(one) && one.id === blockIdOf(wanted)) ??
        laid.find((one) => later.has(one) && one.rule.kind === 'hall');
      if (next !== undefined) comingTo.set(id, next.id);
    }
  }
  return seatOverflow(repaired, [...sits.keys(), ...people.coming], byRank);
}

/** Who moves up into another block, with that block: where strict ranking wants him, unless he is pinned. */
function crossingOf(
  change: LateChange,
  was: SeatsByPerson,
  byRank: SeatsByPerson,
  held: SeatsByPerson,
): ReadonlyMap<string, string> {
  if (change.kind !== 'promote' || held.has(change.person)) return new Map();
  const [from, to] = [was.get(change.person), byRank.get(change.person)];
  return from === undefined || to === undefined || blockIdOf(from) === blockIdOf(to)
    ? new Map()
    : new Map([[change.person, blockIdOf(to)]]);
}

function requestOf(
  block: LaidBlock,
  people: readonly Attendee[],
  about: {
    readonly sits: SeatsByPerson;
    readonly held: SeatsByPerson;
    readonly reserved: ReadonlySet<string>;
    readonly closed: ReadonlySet<string>;
    readonly emptied: RepairRequest['emptied'];
  },
): RepairRequest {
  const { sits, held, reserved, closed } = about;
  const stays = new Map<string, string>();
  for (const { id } of people) {
    const seat = sits.get(id);
    if (seat !== undefined && (held.get(id) === seat || reserved.has(seat))) stays.set(id, seat);
  }
  const place = new Map(block.rows.flatMap((row) => row.seats).map(({ id }, index) => [id, index]));
  const emptied = about.emptied
    .filter(({ seat }) => place.has(seat))
    .sort((a, b) => (place.get(a.seat) ?? 0) - (place.get(b.seat) ?? 0));
  return { block, people: sortByRank(people.filter(isPresent)), sits, stays, closed, emptied };
}

/** Seat those whose block has become too small where strict ranking wants them, if that seat is free. */
function seatOverflow(
  repaired: ReadonlyMap<string, string>,
  people: readonly string[],
  byRank: SeatsByPerson,
): SeatsByPerson {
  const seats = new Map(repaired);
  const taken = new Set(repaired.values());
  for (const id of people) {
    const seat = byRank.get(id);
    if (seats.has(id) || seat === undefined || taken.has(seat)) continue;
    seats.set(id, seat);
    taken.add(seat);
  }
  return seats;
}

/** The one who comes instead takes the seat of the one he stands for. */
function takeSameSeat(
  { before, people }: RepairCase,
  left: string,
): readonly (readonly [RepairKind, SeatsByPerson])[] {
  const seat = seatsOf(before).get(left);
  const [substitute] = people.coming;
  if (seat === undefined || substitute === undefined) return [];
  return [['same-seat', new Map([...seatsOf(people.plan), [substitute, seat]])]];
}

/** The one who moves up and the one whose place he takes change seats. */
function swapWithPlace(
  { before, people }: RepairCase,
  { person, to }: Extract<LateChange, { readonly kind: 'promote' }>,
): readonly (readonly [RepairKind, SeatsByPerson])[] {
  const ranked = sortByRank(attendeesOf(before.people, before.units).filter(isPresent));
  const other = ranked[to - 1];
  const seats = seatsOf(people.plan);
  const [from, goal] = [seats.get(person), seats.get(other?.id ?? '')];
  if (other === undefined || other.id === person || from === undefined || goal === undefined) return [];
  const swapped = new Map(seats).set(person, goal).set(other.id, from);
  return [['swap', swapped]];
}
