import { byRank, isPresent } from './attendee.ts';
import { type Issue, issue } from './issue.ts';
import { blockIdOf, broughtByAgenda, type LaidBlock } from './lay-out-blocks.ts';
import type { LayoutCase } from './layout-case.ts';
import type { Placement } from './rule.ts';
import type { Seat } from './seat.ts';

/** Where everybody sits. */
export interface SeatedCase {
  readonly placements: readonly Placement[];
  /** Present people without a seat, most senior first; nobody is dropped. */
  readonly unseated: readonly string[];
  /** People who are not coming. */
  readonly absent: readonly string[];
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
  const placements: Placement[] = [];
  const issues: Issue[] = [];
  const closed = new Map(input.closed.map((seat) => [seat.seat, seat.why]));
  const seated = new Set<string>();
  for (const block of blocks) {
    const pinned = keptPins(input, block, closed, issues);
    const pinnedSeats = new Set(pinned.values());
    const isOpen = (seat: Seat): boolean => !closed.has(seat.id) && !pinnedSeats.has(seat.id);
    const seating = block.rule.seat({
      rows: block.rows,
      people: pinned.size === 0 ? block.people : block.people.filter((person) => !pinned.has(person.id)),
      everyone: block.people,
      pinned,
      isOpen,
      policies: block.policies,
      options: block.options,
    });
    for (const placement of seating.placements) {
      placements.push(placement);
      seated.add(placement.person);
    }
    for (const [person, seat] of pinned) {
      const pin = input.pins.find((one) => one.person === person);
      const reason = { rule: 'PIN', says: 'pinned', with: { why: pin?.reason ?? '' } } as const;
      placements.push({ seat, person, reason });
      seated.add(person);
    }
    issues.push(...seating.issues);
  }
  const blockIds = new Set(blocks.map((block) => block.id));
  for (const pin of input.pins) {
    if (blockIds.has(blockIdOf(pin.seat))) continue;
    issues.push(
      issue('pin-broken', 'PIN', { seats: [pin.seat], people: [pin.person], with: { why: pin.reason } }),
    );
  }
  const brought = broughtByAgenda(input);
  const standing = input.people.filter(
    (person) => isPresent(person) && !brought.has(person.id) && !seated.has(person.id),
  );
  return {
    placements,
    unseated: byRank(standing).map((person) => person.id),
    absent: input.people.filter((person) => !isPresent(person)).map((person) => person.id),
    issues,
  };
}

/** Pins of a block that can be kept: the seat exists, is not closed, and neither seat nor person has two. */
function keptPins(
  input: LayoutCase,
  block: LaidBlock,
  closed: ReadonlyMap<string, string>,
  issues: Issue[],
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  const ownPins = input.pins.filter((pin) => blockIdOf(pin.seat) === block.id);
  if (ownPins.length === 0) return kept;
  const seats = new Set(block.rows.flatMap((row) => row.seats.map((seat) => seat.id)));
  const present = new Set(block.people.map((person) => person.id));
  const takenSeats = new Set<string>();
  for (const pin of ownPins) {
    if (!present.has(pin.person)) continue;
    const about = { seats: [pin.seat], people: [pin.person], with: { why: pin.reason } };
    if (!seats.has(pin.seat) || closed.get(pin.seat) === 'blocked') {
      issues.push(issue('pin-broken', 'PIN', about));
    } else if (takenSeats.has(pin.seat) || kept.has(pin.person)) {
      issues.push(issue('pin-conflict', 'PIN', about));
    } else {
      takenSeats.add(pin.seat);
      kept.set(pin.person, pin.seat);
    }
  }
  return kept;
}
