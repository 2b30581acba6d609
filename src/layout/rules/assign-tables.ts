import type { Attendee } from '../attendee.ts';
import { keepUnitsTogether } from './keep-units-together.ts';

/** A table before anybody is assigned to it. */
export interface OpenTable {
  readonly open: number;
  readonly pinnedHosts: number;
  readonly pinnedGuests: number;
}

/** The people of a room of tables, most senior first in each list. */
export interface RoomCompany {
  readonly hosts: readonly Attendee[];
  readonly guests: readonly Attendee[];
  readonly interpreters: readonly Attendee[];
  readonly servedBy: (interpreter: Attendee) => Attendee | undefined;
  /** First and second host, wherever they sit; those not pinned go to the main table. */
  readonly leadingHosts: readonly Attendee[];
}

/** A table while it is being filled. */
interface Filling {
  /** People it is still to get. */
  size: number;
  hosts: number;
  readonly index: number;
}

/** Tables that are needed: as many of the highest as hold everyone, and any that has somebody already. */
function tablesInUse(
  free: readonly number[],
  occupied: readonly boolean[],
  people: number,
): readonly number[] {
  let room = free.reduce((sum, seats, index) => sum + (occupied[index] === true ? seats : 0), 0);
  const used: number[] = [];
  free.forEach((seats, index) => {
    const needed = room < people || (index === 0 && people > 0);
    if (occupied[index] !== true && !needed) return;
    if (occupied[index] !== true) room += seats;
    used.push(index);
  });
  return used;
}

/** The main table full, the others evenly, so that nobody dines almost alone at the last one. */
function shares(free: readonly number[], used: readonly number[], people: number): Map<number, number> {
  const sizes = new Map<number, number>();
  const main = Math.min(free[used[0] ?? 0] ?? 0, people);
  let left = people - main;
  let room = used.slice(1).reduce((sum, index) => sum + (free[index] ?? 0), 0);
  used.forEach((index, turn) => {
    const seats = free[index] ?? 0;
    const share = turn === 0 ? main : Math.min(seats, room === 0 ? 0 : Math.ceil((left * seats) / room));
    sizes.set(index, share);
    if (turn === 0) return;
    left -= share;
    room -= seats;
  });
  return sizes;
}

/**
 * Assign people to tables: promised tables first, the two leading hosts to the main table, one host to each
 * other table while there are hosts, the rest of them evenly, and guests by rank table after table.
 * Guests of equal rank and one unit stay together where the table holds them.
 *
 * @param tables - in order of rank, main table first.
 * @param company - who is to be assigned; no more people than open seats.
 * @returns index of the table by person id.
 * @see docs/SEATING-RULES.md [B9]
 */
export function assignTables(tables: readonly OpenTable[], company: RoomCompany): Map<string, number> {
  const tableOf = new Map<string, number>();
  const free = tables.map((table) => table.open);
  const hostsAt = tables.map((table) => table.pinnedHosts);
  const isHost = new Set(company.hosts);
  const everybody = [...company.hosts, ...company.guests, ...company.interpreters];
  for (const person of everybody) {
    const index = (person.table ?? 0) - 1;
    if ((free[index] ?? 0) === 0) continue;
    tableOf.set(person.id, index);
    free[index] = (free[index] ?? 0) - 1;
    if (isHost.has(person)) hostsAt[index] = (hostsAt[index] ?? 0) + 1;
  }
  const waiting = (people: readonly Attendee[]): readonly Attendee[] =>
    people.filter((person) => !tableOf.has(person.id));
  const occupied = tables.map(
    (table, index) => table.pinnedHosts + table.pinnedGuests > 0 || (free[index] ?? 0) < table.open,
  );
  const people = waiting(everybody).length;
  const used = tablesInUse(free, occupied, people);
  const sizes = shares(free, used, people);
  const fillings = used.map(
    (index): Filling => ({ size: sizes.get(index) ?? 0, hosts: hostsAt[index] ?? 0, index }),
  );
  const servants = (person: Attendee): readonly Attendee[] =>
    waiting(company.interpreters).filter((interpreter) => company.servedBy(interpreter) === person);
  const put = (person: Attendee, filling: Filling): void => {
    tableOf.set(person.id, filling.index);
    filling.size -= 1;
    if (isHost.has(person)) filling.hosts += 1;
    for (const servant of company.interpreters.length === 0 ? [] : servants(person)) {
      if (filling.size === 0) return;
      tableOf.set(servant.id, filling.index);
      filling.size -= 1;
    }
  };
  spreadHosts(waiting(company.hosts), waiting(company.guests).length, company.leadingHosts, fillings, put);
  let line = waiting(company.guests);
  for (const filling of fillings) {
    line = keepUnitsTogether(line, filling.size);
    let taken = 0;
    for (const guest of line) {
      if (filling.size === 0) break;
      put(guest, filling);
      taken += 1;
    }
    line = line.slice(taken);
  }
  const rest = [...line, ...waiting(company.hosts), ...waiting(company.interpreters)];
  for (const person of rest) {
    const filling = fillings.find(({ size }) => size > 0);
    if (filling !== undefined) put(person, filling);
  }
  return tableOf;
}

/** Give out the hosts: leaders to the main table, then wherever hosts are fewest for the company, so each table gets one before any gets two. */
function spreadHosts(
  hosts: readonly Attendee[],
  guests: number,
  leading: readonly Attendee[],
  fillings: readonly Filling[],
  put: (person: Attendee, filling: Filling) => void,
): void {
  const main = fillings[0];
  const line = [...hosts];
  const next = (filling: Filling): void => {
    const host = filling.size > 0 ? line.shift() : undefined;
    if (host !== undefined) put(host, filling);
  };
  if (main !== undefined) {
    for (const leader of leading.filter((host) => line.includes(host))) {
      if (main.size === 0) break;
      line.splice(line.indexOf(leader), 1);
      put(leader, main);
    }
  }
  // Guests keep up to half of the main table, however many hosts there are.
  const kept = Math.min(guests, Math.ceil((main?.size ?? 0) / 2));
  const whole = fillings.map((filling) => filling.size + filling.hosts);
  while (line.length > 0) {
    let best: Filling | undefined;
    let fewest = Infinity;
    fillings.forEach((filling, turn) => {
      const room = turn === 0 ? filling.size - kept : filling.size;
      const share = filling.hosts / (whole[turn] ?? 1);
      if (room > 0 && share < fewest) {
        best = filling;
        fewest = share;
      }
    });
    if (best === undefined) return;
    next(best);
  }
}
