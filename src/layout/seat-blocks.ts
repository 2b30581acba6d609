import { byRank, isPresent } from './attendee.ts';
import { type Issue, issue } from './issue.ts';
import { blockIdOf, broughtByAgenda, type LaidBlock } from './lay-out-blocks.ts';
import type { LayoutCase } from './layout-case.ts';
import type { Placement, Seating } from './rule.ts';
import type { Seat } from './seat.ts';

/** Where everybody sits. */
export interface SeatedCase {
  readonly placements: readonly Placement[];
  /** Present people without a seat, most senior first; nobody is dropped. */
  readonly unseated: readonly string[];
  /** People who are not coming. */
  readonly absent: readonly string[];
  /** People who need no place of their own now: later award batches, and those whom an agenda item brings. */
  readonly later: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Seat everybody: pins first, then each block's rule around them.
 *
 * @param input - the case.
 * @param blocks - its blocks as `layOutBlocks` gave them.
 * @see docs/SEATING-RULES.md "Pins"
 */
export function seatBlocks(input: LayoutCase, blocks: readonly LaidBlock[]): SeatedCase {
  const parts: (readonly Placement[])[] = [];
  const issues: Issue[] = [];
  const brought = broughtByAgenda(input);
  const later = [...brought];
  const closed = new Map(input.closed.map((seat) => [seat.seat, seat.why]));
  for (const block of blocks) {
    const pinned = keptPins(input, block, closed);
    const pinnedSeats = new Set(pinned.values());
    const allOpen = closed.size === 0 && pinned.size === 0;
    const isOpen = allOpen
      ? ANY_SEAT
      : (seat: Seat): boolean => !closed.has(seat.id) && !pinnedSeats.has(seat.id);
    const { rows, people: everyone, policies, options } = block;
    const people = pinned.size === 0 ? everyone : everyone.filter((person) => !pinned.has(person.id));
    const seating = block.rule.seat({ rows, people, everyone, pinned, isOpen, policies, options });
    parts.push(seating.placements);
    issues.push(...seating.issues);
    if (pinned.size > 0) {
      parts.push(placePinned(input, pinned));
      const isUnpinnedOpen = (seat: Seat): boolean => !closed.has(seat.id);
      const by = {
        rows,
        people: everyone,
        everyone,
        pinned: NO_PINS,
        isOpen: isUnpinnedOpen,
        policies,
        options,
      };
      issues.push(...brokenOrder(pinned, seating, block.rule.seat(by)));
    }
    if (people.length > 0 && seating.placements.length === 0 && rows.some((row) => row.seats.some(isOpen))) {
      issues.push(issue('rule-does-not-fit', 'K5', { with: { block: block.id, rule: block.rule.kind } }));
    }
    if (seating.later !== undefined) later.push(...seating.later);
  }
  const placements = parts.length === 1 ? (parts[0] as readonly Placement[]) : parts.flat();
  // Rules seat nobody twice and nobody who is absent: where all have a seat there is nobody to look for.
  const allSit = placements.length === input.people.length;
  const absent = allSit ? [] : input.people.filter((person) => !isPresent(person));
  return {
    placements,
    unseated: allSit ? [] : unseatedOf(input, placements, new Set(later)),
    absent: absent.map((person) => person.id),
    later,
    issues,
  };
}

const NO_PINS: ReadonlyMap<string, string> = new Map();

/** What pins change: where each pinned person would sit by rank, and how many others sit elsewhere for it. */
function brokenOrder(
  pinned: ReadonlyMap<string, string>,
  seating: Seating,
  unpinned: Seating,
): readonly Issue[] {
  const byRule = new Map(unpinned.placements.map(({ person, seat }) => [person, seat]));
  const moved = seating.placements.filter(({ person, seat }) => byRule.get(person) !== seat);
  return [...pinned].flatMap(([person, seat]) => {
    const instead = byRule.get(person);
    if (instead === seat) return [];
    const seats = instead === undefined ? [seat] : [seat, instead];
    return issue('pin-breaks-order', 'PIN', { people: [person], seats, with: { count: moved.length } });
  });
}

/** Pinned people on their seats, with the reason on file. */
function placePinned(input: LayoutCase, pinned: ReadonlyMap<string, string>): readonly Placement[] {
  const why = new Map(input.pins.map((pin) => [pin.person, pin.reason] as const).reverse());
  return [...pinned].map(([person, seat]) => ({
    seat,
    person,
    reason: { rule: 'PIN', says: 'pinned', with: { why: why.get(person) ?? '' } },
  }));
}

const ANY_SEAT = (): boolean => true;

/** Present people without a seat, by rank; those whose turn comes later are not missing. */
function unseatedOf(
  input: LayoutCase,
  placements: readonly Placement[],
  later: ReadonlySet<string>,
): readonly string[] {
  const seated = new Set(placements.map((placement) => placement.person));
  const standing = input.people.filter(
    (person) => isPresent(person) && !later.has(person.id) && !seated.has(person.id),
  );
  return byRank(standing).map((person) => person.id);
}

/**
 * Pins of a block that can be kept: the seat exists, is not blocked, and neither seat nor person has two.
 * Of two that quarrel the first is kept; the check of pins tells.
 */
function keptPins(
  input: LayoutCase,
  block: LaidBlock,
  closed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  const ownPins = input.pins.filter((pin) => blockIdOf(pin.seat) === block.id);
  if (ownPins.length === 0) return kept;
  const free = new Set(block.rows.flatMap((row) => row.seats.map((seat) => seat.id)));
  const present = new Set(block.people.map((person) => person.id));
  for (const pin of ownPins) {
    if (!present.has(pin.person) || kept.has(pin.person)) continue;
    if (closed.get(pin.seat) === 'blocked' || !free.delete(pin.seat)) continue;
    kept.set(pin.person, pin.seat);
  }
  return kept;
}
