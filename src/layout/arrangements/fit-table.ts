import type { Demand } from '../arrangement.ts';
import type { Policies } from '../policies.ts';
import { chairSide, MOST_AT_SIDE, NO_SEATS, SIDES, type Side, type SideCounts } from './table-sides.ts';

/** What the user has set already, from anywhere: numbers are read, all else is left to the schema. */
export type Given = Readonly<Record<string, unknown>>;

/** Read a number that the user has set; nothing where there is none. */
export function givenNumber(given: Given, name: string): number | undefined {
  const value = given[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Seats per side that the user has set. */
export type GivenSides = Readonly<Partial<Record<Side, number>>>;

/** Read the seats per side that the user has set. */
export function givenSides(given: Given): GivenSides {
  const sides: Partial<Record<Side, number>> = {};
  for (const side of SIDES) {
    const value = givenNumber(given, side);
    if (value !== undefined) sides[side] = value;
  }
  return sides;
}

/** Round up to an odd number: the chair then sits in the exact middle. */
export const oddUp = (count: number): number => (count % 2 === 0 ? count + 1 : count);

/** Round up to an even number. */
export const evenUp = (count: number): number => (count % 2 === 0 ? count : count + 1);

/** True where two parties meet: guests on one side, hosts on the other. */
export const isTalk = (demand: Demand): boolean => demand.host > 0 && demand.guest > 0;

/**
 * Count the seats of a table for two parties: both sides as long as the larger party needs.
 *
 * @param sides - the guests' side and the hosts' side.
 * @see docs/SEATING-RULES.md [M1]-[M5]
 */
function fitTalk(
  demand: Demand,
  given: GivenSides,
  policies: Policies,
  [guestSide, hostSide]: readonly [Side, Side],
): Partial<SideCounts> & { readonly behind: SideCounts } {
  const isBehind = policies.interpreters === 'behind';
  const guestsBehind = isBehind ? demand.guestInterpreters + demand.guestAttendants : 0;
  const hostsBehind = isBehind ? demand.hostInterpreters + demand.hostAttendants : 0;
  const longest = Math.max(1, demand.guest - guestsBehind, demand.host - hostsBehind);
  const guests = given[guestSide] ?? atMost(Math.max(longest, given[hostSide] ?? 0));
  const hosts = given[hostSide] ?? atMost(Math.max(longest, guests));
  return {
    [guestSide]: guests,
    [hostSide]: hosts,
    behind: { ...NO_SEATS, [guestSide]: atMost(guestsBehind), [hostSide]: atMost(hostsBehind) },
  };
}

/**
 * Share people between two opposite sides, both equal where neither is set.
 *
 * @param people - to be seated at the two sides together.
 * @param grain - `odd` where one of them must have an exact middle.
 */
export function shareOpposite(
  people: number,
  given: GivenSides,
  [first, second]: readonly [Side, Side],
  grain: 'odd' | 'any',
): Partial<SideCounts> {
  const round = (count: number): number => (grain === 'odd' ? oddUp(count) : count);
  const one = given[first];
  const other = given[second];
  if (one === undefined && other === undefined) {
    const each = round(Math.max(grain === 'odd' ? 1 : 0, Math.ceil(people / 2)));
    return { [first]: each, [second]: each };
  }
  const rest = Math.max(0, people - (one ?? 0) - (other ?? 0));
  // A row opposite another stands on its grid, both odd or both even.
  const matched = (set: number): number => (rest > 0 && (rest - set) % 2 !== 0 ? rest + 1 : rest);
  return { [first]: one ?? matched(other ?? 0), [second]: other ?? matched(one ?? 0) };
}

/**
 * Decide how many sit at the table and how many behind it.
 *
 * @param widest - people whom a table of this form takes before a second row is set up.
 */
function splitRing(
  people: number,
  given: Given,
  widest: number,
): { readonly atTable: number; readonly inRing: number } {
  const set = given.ring;
  if (typeof set === 'object' && set !== null) {
    const places = SIDES.reduce((sum, side) => sum + (givenNumber(set as Given, side) ?? 0), 0);
    return { atTable: Math.max(1, people - places), inRing: 0 };
  }
  const atTable = Math.min(people, Math.max(widest, Math.ceil(people * 0.6)));
  return { atTable, inRing: people - atTable };
}

/** Seats per side, and those of the rows behind; what is not said is nobody. */
type FittedTable = Partial<SideCounts> & { readonly ring?: SideCounts; readonly behind?: SideCounts };

/** What sets one form of table apart from the others where its seats are counted. */
export interface TableForm {
  /** People whom a table of this form takes before a second row is set up. */
  readonly widest: number;
  /** The guests' side and the hosts' side, where two parties meet. */
  readonly talkSides: readonly [Side, Side];
  /**
   * Share the people of one party among the sides.
   *
   * @param atTable - people who sit at the table, 1 or more.
   * @param places - the places they need: one more than people where the head row has an empty centre.
   */
  readonly share: (atTable: number, places: number) => Partial<SideCounts>;
}

/**
 * Count the seats of a table of any form: for two parties face to face, or for one party all round with a row
 * behind where they are too many.
 *
 * @see docs/SEATING-RULES.md [M1]-[M5], [R10], [T6]
 */
export function fitTable(demand: Demand, given: Given, policies: Policies, form: TableForm): FittedTable {
  const set = givenSides(given);
  if (isTalk(demand)) return fitTalk(demand, set, policies, form.talkSides);
  const { atTable, inRing } = splitRing(demand.people, given, form.widest);
  const counts = { ...NO_SEATS, ...form.share(atTable, placesFor(atTable, set, policies)) };
  return completeTable(counts, inRing, set, policies);
}

/** As many as one row may have; the rest of the people are left over, by rank. */
const atMost = (count: number): number => Math.min(MOST_AT_SIDE, count);

const total = (counts: SideCounts): number => SIDES.reduce((sum, side) => sum + counts[side], 0);

/** True when two equal heads leave a place empty between them; one alone at the head has nobody beside him. */
const leavesGap = (counts: GivenSides, policies: Pick<Policies, 'twinHeads'>): boolean =>
  policies.twinHeads === 'centre-gap' && (counts[chairSide({ ...NO_SEATS, head: 1, ...counts })] ?? 0) > 1;

/**
 * Count the places that a number of people need at a table whose head row the user may have set: an empty
 * centre in that row sends one person more to the other sides.
 *
 * @see docs/SEATING-RULES.md [R10]
 */
const placesFor = (people: number, given: GivenSides, policies: Pick<Policies, 'twinHeads'>): number =>
  people + (leavesGap(given, policies) ? 1 : 0);

/**
 * Complete the seats of a meeting: one more in the head row for an empty centre, no more on any side than
 * there may be, and those who then find no place at the table in the row behind.
 *
 * @param inRing - people who sit behind anyway.
 * @see docs/SEATING-RULES.md [R10], [T6]
 */
function completeTable(
  counts: SideCounts,
  inRing: number,
  given: GivenSides,
  policies: Pick<Policies, 'twinHeads'>,
): SideCounts & { readonly ring: SideCounts } {
  const side = chairSide(counts);
  const widened = given[side] === undefined && leavesGap(counts, policies);
  const wanted = widened ? { ...counts, [side]: counts[side] + 1 } : counts;
  const { head, left, right, foot } = wanted;
  const table = { head: atMost(head), left: atMost(left), right: atMost(right), foot: atMost(foot) };
  return { ...table, ring: ringFor(inRing + total(wanted) - total(table), table) };
}

/** Share the row behind a table among its sides, in proportion to the seats in front; even behind the chair. */
function ringFor(inRing: number, counts: SideCounts): SideCounts {
  const atTable = total(counts);
  if (inRing === 0 || atTable === 0) return NO_SEATS;
  const part = (side: Side): number => atMost(Math.ceil((inRing * counts[side]) / atTable));
  return { head: evenUp(part('head')), left: part('left'), right: part('right'), foot: part('foot') };
}
