import type { Attendee } from '../attendee.ts';
import type { Policies } from '../policies.ts';
import type { Reason } from '../reason.ts';
import type { Seat } from '../seat.ts';
import { planClockwise, planRing, type RingPlace, type RingPlan, swapHostAndGuest } from './banquet-ring.ts';
import { nearestSeat } from './nearest-seat.ts';
import type { SeatBoard } from './seat-board.ts';

/** The company of one table. */
export interface TableCompany {
  /** 1 = main table. */
  readonly table: number;
  /** Tables in the room. */
  readonly tables: number;
  readonly ring: readonly Seat[];
  /** Seats behind the table. */
  readonly behind: readonly Seat[];
  /** Still to be seated, most senior first; interpreters are not among them. */
  readonly hosts: readonly Attendee[];
  readonly guests: readonly Attendee[];
  readonly interpreters: readonly Attendee[];
  /** How many hosts and guests sit here already because they are pinned. */
  readonly pinnedHosts: number;
  readonly pinnedGuests: number;
  /** First and second host of the whole company. */
  readonly leadingHosts: readonly Attendee[];
  /** Place of a guest among all guests of the company, 1 = chief guest; 0 for anybody else. */
  readonly guestPlace: (person: Attendee) => number;
  /** Whom an interpreter serves. */
  readonly servedBy: (interpreter: Attendee) => Attendee | undefined;
}

interface TablePlan extends RingPlan {
  readonly rule: string;
  readonly swapped: boolean;
  /** True where seats are simply given one after the other. */
  readonly oneList: boolean;
}

/** Choose the plan: two hosts need two hosts; without both parties the table is one list, zigzag. */
function planTable(company: TableCompany, policies: Policies): TablePlan {
  const count = company.ring.length;
  const hosts = company.hosts.length + company.pinnedHosts;
  const guests = company.guests.length + company.pinnedGuests;
  const mixed = hosts > 0 && guests > 0;
  if (policies.banquet === 'one-host-clockwise') {
    return { ...planClockwise(count, policies.high), rule: 'B2', swapped: false, oneList: true };
  }
  if (policies.banquet === 'one-host-zigzag' || !mixed) {
    return { ...planRing(count, 1, policies.high), rule: 'B3', swapped: false, oneList: true };
  }
  const plan = planRing(count, hosts > 1 ? 2 : 1, policies.high);
  return policies.banquet === 'guest-takes-host-seat'
    ? { ...swapHostAndGuest(plan), rule: 'B8', swapped: true, oneList: false }
    : { ...plan, rule: 'B1', swapped: false, oneList: false };
}

function freeReason(company: TableCompany, person: Attendee, index: number): Reason {
  const { table, tables } = company;
  const about = { rank: person.rank, table, place: index + 1 };
  return tables > 1
    ? { rule: 'B9', says: 'banquet-table', with: about }
    : { rule: 'B1', says: 'banquet-free', with: about };
}

function guestReason(
  company: TableCompany,
  plan: TablePlan,
  person: Attendee,
  place: RingPlace,
  board: SeatBoard,
): Reason {
  const { table, ring } = company;
  const rank = company.guestPlace(person);
  const about = { rank: person.rank, table, place: place.index + 1 };
  if (plan.swapped && place === plan.places[0]) {
    return { rule: plan.rule, says: 'banquet-guest-in-host-seat', with: { ...about, rank } };
  }
  const hostless = company.hosts.length + company.pinnedHosts === 0;
  if (plan.oneList && (plan.rule === 'B2' || place.distance > 1 || hostless || rank === 0)) {
    return { rule: plan.rule, says: 'banquet-order', with: about };
  }
  const head = board.sitterOn(ring[place.from]);
  // A guest may be pinned to a host's seat: beside him sits nobody's guest of honour.
  const besideGuest = head !== undefined && company.guestPlace(head) > 0;
  const swapped = plan.swapped && place.from === 0;
  if (place.distance > 1 || head === undefined || rank === 0 || besideGuest !== swapped) {
    return freeReason(company, person, place.index);
  }
  const hand = (place.from + 1) % ring.length === place.index ? 'left' : 'right';
  const beside = { ...about, rank, hand, neighbour: head.name };
  if (swapped) {
    const of = company.guestPlace(head);
    return { rule: plan.rule, says: 'party-hand-of', with: { ...beside, of, party: 'guest' } };
  }
  const host = place.from === plan.hosts[0] ? 1 : 2;
  return { rule: plan.rule, says: 'banquet-guest', with: { ...beside, of: head.rank, host } };
}

/** Say which host sits on a host's seat; at a lower table, or where the first are pinned elsewhere, its own. */
function hostReason(company: TableCompany, plan: TablePlan, person: Attendee, turn: number): Reason {
  const { table, leadingHosts, ring } = company;
  const { rule } = plan;
  const about = { rank: person.rank, table };
  const leads = person === leadingHosts[turn];
  if (turn > 0) {
    return { rule, says: leads ? 'banquet-second-host' : 'banquet-table-second-host', with: about };
  }
  if (!plan.swapped) return { rule, says: leads ? 'banquet-host' : 'banquet-table-host', with: about };
  const guest = company.guests[0]?.name ?? '';
  const hand = plan.hosts[0] === 1 % ring.length ? 'left' : 'right';
  return { rule, says: 'banquet-host-beside', with: { ...about, hand, neighbour: guest } };
}

/** Interpreters sit behind the people they serve where there are seats, else as near to them as the table allows. */
function seatInterpreters(company: TableCompany, plan: TablePlan, board: SeatBoard): void {
  const { ring, behind, table } = company;
  for (const person of company.interpreters) {
    const served = company.servedBy(person);
    const seatId = served === undefined ? undefined : board.seatOf(served);
    const at = ring.findIndex((seat) => seat.id === seatId);
    const of = served?.name ?? '';
    const behindSeat = nearestSeat(behind.filter(board.isFree), ring[Math.max(at, 0)] as Seat);
    if (behindSeat !== undefined) {
      board.put(person, behindSeat, { rule: 'B1', says: 'interpreter-behind', with: { of, table } });
      continue;
    }
    const away = (index: number): number => {
      const steps = Math.abs(index - Math.max(at, 0));
      return Math.min(steps, ring.length - steps);
    };
    const free = [...plan.hosts, ...plan.places.map((place) => place.index)]
      .filter((index) => board.isFree(ring[index] as Seat))
      .sort((a, b) => away(a) - away(b));
    const index = free[0];
    if (index === undefined) return;
    const hand = (at + 1) % ring.length === index ? 'left' : 'right';
    const beside = at >= 0 && away(index) === 1;
    board.put(
      person,
      ring[index] as Seat,
      beside
        ? { rule: 'B1', says: 'interpreter-beside', with: { hand, of, table } }
        : freeReason(company, person, index),
    );
  }
}

/**
 * Seat one table: hosts in their seats, the first guests at their hands, interpreters beside the people they
 * serve, and on the rest hosts and guests ring by ring in turn, so that guests have a host beside them.
 *
 * @see docs/SEATING-RULES.md [B1]-[B3], [B8]
 */
export function seatTable(company: TableCompany, policies: Policies, board: SeatBoard): void {
  const plan = planTable(company, policies);
  const { ring } = company;
  const hosts = [...company.hosts];
  const guests = [...company.guests];
  const isFree = (index: number): boolean => board.isFree(ring[index] as Seat);
  if (hosts.length + company.pinnedHosts === 0) {
    const head = plan.hosts.find(isFree);
    const first = head === undefined ? undefined : guests.shift();
    if (head !== undefined && first !== undefined) {
      const about = { rank: first.rank, table: company.table, place: head + 1 };
      board.put(first, ring[head] as Seat, { rule: plan.rule, says: 'banquet-order', with: about });
    }
  }
  plan.hosts.forEach((index, turn) => {
    const host = isFree(index) ? hosts.shift() : undefined;
    if (host !== undefined) board.put(host, ring[index] as Seat, hostReason(company, plan, host, turn));
  });
  for (const place of plan.places.filter(({ index, distance }) => distance === 1 && isFree(index))) {
    const guest = guests.shift();
    if (guest === undefined) break;
    board.put(guest, ring[place.index] as Seat, guestReason(company, plan, guest, place, board));
  }
  seatInterpreters(company, plan, board);
  // A second host's seat stays open when he is pinned elsewhere at this table.
  const left = plan.hosts.map((index): RingPlace => ({ index, distance: 2, from: index }));
  for (const place of [...plan.places, ...left].filter(({ index }) => isFree(index))) {
    const hostsTurn = place.distance % 2 === 0;
    const [wanted, other] = hostsTurn ? [hosts, guests] : [guests, hosts];
    const person = wanted.shift() ?? other.shift();
    if (person === undefined) break;
    const reason = plan.oneList
      ? guestReason(company, plan, person, place, board)
      : freeReason(company, person, place.index);
    board.put(person, ring[place.index] as Seat, reason);
  }
}
