import type { Attendee } from '../attendee.ts';
import type { SeatRequest } from '../rule.ts';
import type { Seat } from '../seat.ts';
import { alternate, type Hand } from '../seat-order.ts';
import { type Delegation, servedBy } from './delegations.ts';
import type { TableSide } from './facing-sides.ts';
import { outward } from './outward.ts';
import type { SeatBoard } from './seat-board.ts';

/** How one party is to sit along its side of the table. */
export interface SidePlan {
  readonly side: TableSide;
  readonly delegation: Delegation;
  /** Index of the principal's place. */
  readonly anchor: number;
  /** Hand of the principal on which the second sits. */
  readonly firstHand: Hand;
  /** Hand at which an interpreter sits beside the person he serves under `face-to-face`. */
  readonly interpreterHand: Hand;
  /** Rule that the reasons cite. */
  readonly rule: string;
  readonly principalRule: string;
}

/** The interpreter of the principal himself, first listed. */
export function chiefInterpreter(delegation: Delegation): Attendee | undefined {
  return delegation.interpreters.find((person) => servedBy(delegation, person) === delegation.first);
}

/** On which hand of somebody at `of` a place lies, in a row listed from the sitters' left. */
export const handAt = (index: number, of: number): Hand => (index < of ? 'left' : 'right');

/** The places of one side: who of the line gets which, and which are for interpreters. */
export interface SidePlaces {
  /** Every index of the row but those of interpreters, in the order in which it is given. */
  readonly order: readonly number[];
  /** As `order`, only those that are free. */
  readonly free: readonly number[];
  /** Index of each interpreter who sits beside the person he serves, and at which hand of his. */
  readonly beside: ReadonlyMap<Attendee, { readonly index: number; readonly hand: Hand }>;
}

/** Index of the principal: where he is pinned, else the first open place from the anchor outward. */
function principalIndex(plan: SidePlan, request: SeatRequest, board: SeatBoard): number | undefined {
  const { seats } = plan.side.row;
  const { first } = plan.delegation;
  const pinned = first === undefined ? undefined : request.pinned.get(first.id);
  const pinnedIndex = seats.findIndex((seat) => seat.id === pinned);
  if (pinnedIndex >= 0) return pinnedIndex;
  return alternate(seats.length, plan.anchor, plan.firstHand).find((index) =>
    board.isFree(seats[index] as Seat),
  );
}

const stepTo = (hand: Hand): number => (hand === 'left' ? -1 : 1);

/**
 * Give out the places of one side: an interpreter beside each person who has one takes a place and costs that
 * side no turn, so the others move outward.
 *
 * @param line - who is to sit at the table by rank, interpreters left out.
 * @param face - true where interpreters sit beside the people they serve.
 * @see docs/SEATING-RULES.md [M6]
 */
export function sidePlaces(
  plan: SidePlan,
  line: readonly Attendee[],
  face: boolean,
  request: SeatRequest,
  board: SeatBoard,
): SidePlaces {
  const { delegation, anchor, firstHand, interpreterHand } = plan;
  const { seats } = plan.side.row;
  const isFree = (index: number): boolean => {
    const seat = seats[index];
    return seat !== undefined && board.isFree(seat);
  };
  const given = (without: ReadonlySet<number>): Pick<SidePlaces, 'order' | 'free'> => {
    const order = outward(seats.length, anchor, firstHand, without);
    return { order, free: order.filter(isFree) };
  };
  let removed: ReadonlySet<number> = new Set(
    seats.flatMap((seat, index) =>
      delegation.interpreterIds.has(board.sitterOn(seat)?.id ?? '') ? [index] : [],
    ),
  );
  const beside = new Map<Attendee, { readonly index: number; readonly hand: Hand }>();
  const chief = face ? chiefInterpreter(delegation) : undefined;
  const at = principalIndex(plan, request, board);
  if (chief !== undefined && at !== undefined && delegation.first !== undefined) {
    const step = stepTo(interpreterHand);
    const index = [at + step, at - step].find(isFree);
    if (index !== undefined) {
      beside.set(chief, { index, hand: handAt(index, at) });
      removed = new Set([...removed, index]);
    }
  }
  /** Where a person of the party sits when those places are for interpreters. */
  const placeOf = (person: Attendee, free: readonly number[]): number | undefined => {
    const seated = board.seatOf(person);
    return seated === undefined ? free[line.indexOf(person)] : seats.findIndex((seat) => seat.id === seated);
  };
  const served = delegation.ranks.slice(1).flatMap((person) => {
    const own = face
      ? delegation.interpreters.find((one) => servedBy(delegation, one) === person)
      : undefined;
    return own === undefined ? [] : [{ person, interpreter: own }];
  });
  for (const { person, interpreter } of served) {
    const before = given(removed).free;
    const now = placeOf(person, before);
    if (now === undefined || now < 0) continue;
    const step = stepTo(interpreterHand);
    // Nearer to the principal than the person he serves, the interpreter takes his place and pushes him outward.
    const found = [
      { at: now + step, sits: now },
      { at: now, sits: now - step },
      { at: now - step, sits: now },
      { at: now, sits: now + step },
    ].find((try_) => {
      if (!isFree(try_.at) || removed.has(try_.at)) return false;
      const { free } = given(new Set([...removed, try_.at]));
      const place = delegation.ranks.indexOf(person);
      const seniors = line.filter((other) => delegation.ranks.indexOf(other) < place);
      const stay = seniors.every((senior) => placeOf(senior, free) === placeOf(senior, before));
      return stay && free.length >= line.length && placeOf(person, free) === try_.sits;
    });
    if (found === undefined) continue;
    beside.set(interpreter, { index: found.at, hand: handAt(found.at, found.sits) });
    removed = new Set([...removed, found.at]);
  }
  return { ...given(removed), beside };
}
