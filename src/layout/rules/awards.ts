import { type Attendee, hasRole } from '../attendee.ts';
import type { Policies } from '../policies.ts';
import type { Reason } from '../reason.ts';
import type { Rule, Seating, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { rankRow } from '../seat-order.ts';
import { type AwardPair, awardBatches, isGraded } from './award-batches.ts';
import { oppositeIndex, rowDirection } from './nearest-seat.ts';
import { centreReason, seatRankedRow } from './ranked-row.ts';
import { openBoard, type SeatBoard } from './seat-board.ts';

/** The rows of an award: who gives stands behind who receives; a podium has only the latter. */
interface Stage {
  readonly leaders: SeatRow | undefined;
  readonly recipients: SeatRow | undefined;
}

function stageOf(rows: readonly SeatRow[]): Stage {
  const [first, second] = [...rows].sort((a, b) => a.tier - b.tier);
  if (second !== undefined) return { leaders: first, recipients: second };
  return { leaders: undefined, recipients: first };
}

/** On a podium where nobody is marked as recipient everybody receives. */
function withRecipients(request: SeatRequest, { leaders }: Stage): SeatRequest {
  if (leaders !== undefined || request.everyone.some(isRecipient)) return request;
  const receives = (person: Attendee): Attendee => ({ ...person, roles: [...person.roles, 'recipient'] });
  return { ...request, people: request.people.map(receives), everyone: request.everyone.map(receives) };
}

const isRecipient = (person: Attendee): boolean => hasRole(person, 'recipient');

/** Two equal heads leave the centre empty where the row has a place for that. */
function leadersPolicies(row: SeatRow, giving: readonly Attendee[], request: SeatRequest): Policies {
  const places = row.seats.filter(request.isOpen).length;
  const gap = request.policies.twinHeads === 'centre-gap' && places > giving.length;
  return gap ? request.policies : { ...request.policies, twinHeads: 'none' };
}

/** The leaders who are on stage, and the empty place between two equal heads. */
interface Giving {
  readonly leaders: readonly Attendee[];
  readonly gap: Seat | undefined;
}

/** The recipients' places, highest first, and a way to put places in the hall's order from left to right. */
interface Places {
  /** All of them, and those that are open. */
  readonly order: readonly number[];
  readonly open: readonly number[];
  readonly leftToRight: (indices: readonly number[]) => readonly number[];
  /** Place before each leader who is on stage. */
  readonly before: ReadonlyMap<string, number>;
}

function placesOf(
  row: SeatRow,
  stage: Stage,
  { leaders, gap }: Giving,
  request: SeatRequest,
  board: SeatBoard,
): Places {
  const count = row.seats.length;
  const { order, anchor } = rankRow(count, { ...request.policies, twinHeads: 'none' });
  // Leaders face the hall; recipients may face either way, so the leaders' row tells where its left is.
  const right = rowDirection(stage.leaders ?? row);
  const along = (index: number): number => {
    const seat = row.seats[index] as Seat;
    return seat.xMm * right.xMm + seat.yMm * right.yMm;
  };
  const own = (index: number): number => (along(0) > along(count - 1) ? count - 1 - index : index);
  const before = new Map<string, number>();
  for (const leader of leaders) {
    const seat = stage.leaders?.seats.find(({ id }) => id === board.seatOf(leader));
    if (seat === undefined) continue;
    const index = oppositeIndex(row, seat, own(anchor));
    if (board.isFree(row.seats[index] as Seat)) before.set(leader.id, index);
  }
  const beforeGap = gap === undefined ? undefined : oppositeIndex(row, gap, own(anchor));
  const all = order.map(own);
  return {
    order: all,
    open: all.filter((index) => index !== beforeGap && board.isFree(row.seats[index] as Seat)),
    leftToRight: (indices) => [...indices].sort((a, b) => along(b) - along(a)),
    before,
  };
}

/** Places of the recipients of one batch, in the order of its pairs. */
function placePairs(pairs: readonly AwardPair[], places: Places, graded: boolean): readonly number[] {
  const taken = new Set<number>();
  const given = pairs.map(({ leader }) => {
    const index = leader === undefined ? undefined : places.before.get(leader.id);
    if (index === undefined || taken.has(index)) return undefined;
    taken.add(index);
    return index;
  });
  const spare = places.open.filter((index) => !taken.has(index));
  const chosen = given.map((index) => index ?? spare.shift()).filter((index) => index !== undefined);
  return graded ? chosen : places.leftToRight(chosen);
}

function reasonFor(
  pair: AwardPair,
  index: number,
  place: number,
  { row, places, graded }: { readonly row: SeatRow; readonly places: Places; readonly graded: boolean },
): Reason {
  const { recipient, leader } = pair;
  const rank = recipient.grade ?? recipient.rank;
  if (leader !== undefined && places.before.get(leader.id) === index) {
    const about = { rank, of: leader.rank, neighbour: leader.name, place };
    return { rule: graded ? 'Z1' : 'Z4', says: 'award-before', with: about };
  }
  if (graded) {
    const rule = leader === undefined ? 'Z2' : 'Z1';
    const centre = places.order[0] ?? index;
    if (index === centre) return centreReason(row, index, rank, { rule, row: 1, centre: 'award-centre' });
    const hand = index < centre ? 'left' : 'right';
    return { rule, says: 'award-place', with: { rank, hand, place: Math.abs(index - centre) } };
  }
  return { rule: 'Z4', says: 'award-list', with: { rank, place } };
}

/** Recipients who are pinned to a place of the row. */
function pinnedIn({ seats }: SeatRow, { everyone, pinned }: SeatRequest): number {
  const ids = new Set(seats.map(({ id }) => id));
  return everyone.filter((person) => isRecipient(person) && ids.has(pinned.get(person.id) ?? '')).length;
}

/** The pairs of the batch that is on stage first; pinned recipients belong to it but pair by themselves. */
function firstBatch(
  request: SeatRequest,
  leaders: readonly Attendee[],
  row: SeatRow,
  open: number,
): readonly AwardPair[] {
  const places = open + pinnedIn(row, request);
  const [whole] = awardBatches(request.everyone, leaders, request.policies, places);
  const onStage = new Set((whole?.pairs ?? []).map(({ recipient }) => recipient.id));
  const waiting = request.people.filter((person) => onStage.has(person.id));
  return awardBatches(waiting, leaders, request.policies, places)[0]?.pairs ?? [];
}

/**
 * Set out an award: leaders as on a rostrum, the recipients of the first batch before them. Further
 * batches are not on stage at the same time; `awardBatches` lists them.
 *
 * @see docs/SEATING-RULES.md [Z1]-[Z4]
 */
function seatAwards(asked: SeatRequest): Seating {
  const stage = stageOf(asked.rows);
  const request = withRecipients(asked, stage);
  const { policies } = request;
  const board = openBoard(request);
  const giving = request.people.filter((person) => !isRecipient(person));
  let gap: Seat | undefined;
  if (stage.leaders !== undefined) {
    const own = leadersPolicies(stage.leaders, giving, request);
    seatRankedRow(
      stage.leaders,
      giving,
      { rule: 'Z1', row: 1, policies: own, centre: 'award-centre' },
      board,
    );
    const { seats } = stage.leaders;
    const middle = seats[rankRow(seats.length, own).anchor];
    gap = own.twinHeads === 'centre-gap' && board.sitterOn(middle) === undefined ? middle : undefined;
  }
  const row = stage.recipients;
  if (row === undefined) return { placements: board.placements, issues: [] };
  const right = (stage.leaders?.seats ?? []).map((seat) => board.sitterOn(seat));
  // Who stands at the leaders' right end is the first from the left as the hall sees them.
  const leaders = right.filter((person) => person !== undefined).reverse();
  const places = placesOf(row, stage, { leaders, gap }, request, board);
  const first = firstBatch(request, leaders, row, places.open.length);
  const graded = isGraded(request.everyone.filter(isRecipient), leaders, policies);
  const pairs = first.slice(0, places.open.length);
  placePairs(pairs, places, graded).forEach((index, turn) => {
    const pair = pairs[turn] as AwardPair;
    const reason = reasonFor(pair, index, turn + 1, { row, places, graded });
    board.put(pair.recipient, row.seats[index] as Seat, reason);
  });
  // Without a place to receive on nobody's turn ever comes: then they are left over.
  const takeTurns = places.open.length + pinnedIn(row, request) > 0;
  const later = takeTurns
    ? request.people.filter((person) => isRecipient(person) && board.seatOf(person) === undefined)
    : [];
  return { placements: board.placements, issues: [], later: later.map(({ id }) => id) };
}

/** Awards on a stage or a podium (颁奖). */
export const awardsRule: Rule = {
  kind: 'awards',
  cites: ['Z1', 'Z2', 'Z3', 'Z4'],
  reads: ['awards', 'high', 'evenRule', 'twoRule', 'twinHeads'],
  occasion: {},
  seat: seatAwards,
};
