import { type Attendee, hasRole } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Rule, Seating, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { assignTables, type RoomCompany } from './assign-tables.ts';
import { ringOf } from './banquet-ring.ts';
import { seatTable } from './banquet-table.ts';
import { partyFinder } from './delegations.ts';
import { broken, honourWishes, type Mover, type Wish } from './honour-wishes.ts';
import { nearestSeat } from './nearest-seat.ts';
import { openBoard } from './seat-board.ts';

/** A table of the room. */
interface Table {
  readonly ring: readonly Seat[];
  readonly behind: readonly Seat[];
  readonly pinned: readonly Attendee[];
}

/** Tables in order of rank, each with the seats behind it that are nearest to it. */
function tablesOf(request: SeatRequest): readonly Table[] {
  const hasRound = request.rows.some((row) => row.part === 'round');
  const isTable = (row: SeatRow): boolean => row.part === 'round' || (row.tier === 0 && !hasRound);
  const isMainRow = (row: SeatRow): boolean => row.tier === 0 && row.part !== 'round';
  const rows = request.rows.filter((row) => row.seats.length > 0 && (isTable(row) || isMainRow(row)));
  const tableOfSeat = new Map(rows.flatMap((row) => row.seats.map((seat) => [seat.id, row] as const)));
  const atTable = rows.flatMap((row) => row.seats);
  const behind = new Map<SeatRow, Seat[]>();
  const tables = new Set(rows);
  for (const row of request.rows.filter((candidate) => !tables.has(candidate))) {
    for (const seat of row.seats) {
      const nearest = nearestSeat(atTable, seat);
      const table = nearest === undefined ? undefined : tableOfSeat.get(nearest.id);
      if (table !== undefined) behind.set(table, [...(behind.get(table) ?? []), seat]);
    }
  }
  const pinned = new Map<SeatRow, Attendee[]>();
  for (const person of request.everyone) {
    const table = tableOfSeat.get(request.pinned.get(person.id) ?? '');
    if (table !== undefined) pinned.set(table, [...(pinned.get(table) ?? []), person]);
  }
  return rows.map((row) => ({
    ring: ringOf(row, request.policies),
    behind: behind.get(row) ?? [],
    pinned: pinned.get(row) ?? [],
  }));
}

/** Who of a banquet is host and who guest; where nobody has a party, all are one list of guests. */
function partiesOf(request: SeatRequest): {
  readonly isHost: (person: Attendee) => boolean;
  readonly servedBy: (person: Attendee) => Attendee | undefined;
} {
  const partyOf = partyFinder(request.everyone);
  const anyParty = request.everyone.some((person) => partyOf(person) !== undefined);
  const isHost = (person: Attendee): boolean => anyParty && partyOf(person) !== 'guest';
  const members = request.everyone.filter((person) => !hasRole(person, 'interpreter'));
  const first = { host: members.find(isHost), guest: members.find((person) => !isHost(person)) };
  const servedBy = (person: Attendee): Attendee | undefined =>
    request.everyone.find((other) => other.id === person.serves) ?? first[isHost(person) ? 'host' : 'guest'];
  return { isHost, servedBy };
}

/** The wishes of the block: interpreters beside their principals, and groups that want or must not share a table. */
function wishesOf(
  request: SeatRequest,
  order: ReadonlyMap<string, number>,
  company: RoomCompany,
): readonly Wish[] {
  const { together, apart } = request.options;
  const fixedFirst = (id: string): number => (request.pinned.has(id) ? -1 : 0);
  const sorted = (group: readonly string[]): readonly string[] =>
    [...new Set(group)]
      .filter((id) => order.has(id))
      .sort((a, b) => fixedFirst(a) - fixedFirst(b) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const interpreters = company.interpreters.map((person) => company.servedBy(person)?.id ?? person.id);
  return [
    ...company.interpreters.map((person, index): Wish => {
      return { wants: 'interpreter', people: [interpreters[index] ?? person.id, person.id] };
    }),
    ...together.map((group): Wish => ({ wants: 'together', people: sorted(group) })),
    ...apart.map((group): Wish => ({ wants: 'apart', people: sorted(group) })),
  ];
}

/** Tables by person id for the whole room, and what could not be granted. */
function planRoom(
  request: SeatRequest,
  tables: readonly Table[],
  company: RoomCompany,
  isHost: (person: Attendee) => boolean,
): { readonly tableOf: ReadonlyMap<string, number>; readonly issues: readonly Issue[] } {
  const open = tables.map(({ ring }) => ring.filter(request.isOpen).length);
  const pinnedHosts = tables.map(({ pinned }) => pinned.filter(isHost).length);
  const assigned = assignTables(
    tables.map(({ pinned }, index) => ({
      open: open[index] ?? 0,
      pinnedHosts: pinnedHosts[index] ?? 0,
      pinnedGuests: pinned.length - (pinnedHosts[index] ?? 0),
    })),
    company,
  );
  const free = [...open];
  for (const table of assigned.values()) free[table] = (free[table] ?? 0) - 1;
  tables.forEach(({ pinned }, index) => {
    for (const person of pinned) assigned.set(person.id, index);
  });
  const order = new Map(request.everyone.map((person, index) => [person.id, index]));
  const chiefGuest = request.everyone.find((person) => !isHost(person) && !hasRole(person, 'interpreter'));
  const leaders = new Set([...company.leadingHosts, chiefGuest]);
  const movers = request.everyone.map((person): Mover => {
    const promised = person.table !== undefined && assigned.get(person.id) === person.table - 1;
    const movable = !request.pinned.has(person.id) && !promised && !leaders.has(person);
    const place = { order: order.get(person.id) ?? 0, rank: person.rank };
    return { id: person.id, ...place, isHost: isHost(person), movable };
  });
  const wishes = wishesOf(request, order, company);
  const tableOf = honourWishes(assigned, movers, free, wishes);
  const issues = wishes
    .filter((wish) => broken(wish, tableOf) > 0)
    .map((wish) =>
      issue('wish-broken', 'B10', {
        people: wish.people,
        with: { wish: wish.wants, count: broken(wish, tableOf) },
      }),
    );
  for (const person of request.people) {
    if (person.table === undefined || tableOf.get(person.id) === person.table - 1) continue;
    const about = { wish: 'table', table: person.table };
    issues.push(issue('wish-broken', 'B10', { people: [person.id], with: about }));
  }
  return { tableOf, issues };
}

/**
 * Seat a banquet: people over tables first, then each table by itself.
 *
 * @see docs/SEATING-RULES.md [B1]-[B3], [B8]-[B10]
 */
function seatBanquet(request: SeatRequest): Seating {
  const tables = tablesOf(request);
  const board = openBoard(request);
  const seats = tables.flatMap(({ ring }) => ring).filter(request.isOpen).length;
  // In a room of tables interpreters dine with the people they serve; behind one table they may sit.
  const behindSeats = tables.length === 1 ? (tables[0]?.behind.filter(request.isOpen).length ?? 0) : 0;
  const { isHost, servedBy } = partiesOf(request);
  const interpreters = request.people.filter((person) => hasRole(person, 'interpreter'));
  const behind = new Set(interpreters.slice(0, behindSeats));
  const coming = request.people.filter((person) => !behind.has(person)).slice(0, seats);
  const members = coming.filter((person) => !hasRole(person, 'interpreter'));
  const lead = request.everyone.filter((person) => isHost(person) && !hasRole(person, 'interpreter'));
  const guests = request.everyone.filter((person) => !isHost(person) && !hasRole(person, 'interpreter'));
  const guestPlaces = new Map(guests.map((person, index) => [person, index + 1]));
  const company: RoomCompany = {
    hosts: members.filter(isHost),
    guests: members.filter((person) => !isHost(person)),
    interpreters: coming.filter((person) => hasRole(person, 'interpreter')),
    servedBy,
    leadingHosts: lead.slice(0, 2),
  };
  const { tableOf, issues } = planRoom(request, tables, company, isHost);
  const atTable = new Map<number, Attendee[]>();
  for (const person of request.people) {
    const servedAt = behind.has(person) ? tableOf.get(servedBy(person)?.id ?? '') : undefined;
    const table = tableOf.get(person.id) ?? servedAt;
    if (table !== undefined) atTable.set(table, [...(atTable.get(table) ?? []), person]);
  }
  tables.forEach(({ ring, behind: seatsBehind, pinned }, index) => {
    const here = atTable.get(index) ?? [];
    const dining = here.filter((person) => !hasRole(person, 'interpreter'));
    const pinnedMembers = pinned.filter((person) => !hasRole(person, 'interpreter'));
    seatTable(
      {
        table: index + 1,
        tables: tables.length,
        ring,
        behind: seatsBehind,
        hosts: dining.filter(isHost),
        guests: dining.filter((person) => !isHost(person)),
        // Guests' interpreters choose first.
        interpreters: here
          .filter((person) => hasRole(person, 'interpreter'))
          .sort((a, b) => Number(isHost(a)) - Number(isHost(b))),
        pinnedHosts: pinnedMembers.filter(isHost).length,
        pinnedGuests: pinnedMembers.filter((person) => !isHost(person)).length,
        servedBy,
        leadingHosts: company.leadingHosts,
        guestPlace: (person) => guestPlaces.get(person) ?? 0,
      },
      request.policies,
      board,
    );
  });
  return { placements: board.placements, issues };
}

/** Banquet at one round table or a room of tables (宴会). */
export const banquetRule: Rule = {
  kind: 'banquet',
  cites: ['B1', 'B2', 'B3', 'B8', 'B9', 'B10'],
  reads: ['banquet', 'high'],
  follows: ['together', 'apart'],
  occasion: { high: 'right' },
  seat: seatBanquet,
};
