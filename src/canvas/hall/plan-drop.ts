import type { SeatField } from '../../scene/seat-field.ts';
import { type SeatSheet, stateOf } from '../../scene/seat-sheet.ts';
import type { Landing } from '../tools/phase.ts';
import type { Carried, Drop } from './drop.ts';

/** The seats of a hall and what they show. */
export interface SeatedField {
  readonly field: SeatField;
  readonly sheet: SeatSheet;
}

/** Where people are let go. */
export interface DropPlace {
  readonly target?: string;
  readonly landing: Landing;
  /** False outside the canvas: they go back to the list. */
  readonly inside: boolean;
}

/**
 * Say what letting people go at a place would do. An empty seat = move, a taken one = swap, between = the
 * row shifts; several take the free seats from the target on, in the order of their ranks.
 *
 * @param carried - the one under the hand first.
 */
export function planDrop(hall: SeatedField, carried: readonly Carried[], place: DropPlace): Drop {
  const [first] = carried;
  if (first === undefined) return { how: 'nothing' };
  const held = carried.find(({ from }) => isPinned(hall, from));
  if (held?.from !== undefined) return { how: 'refused', why: 'pinned', seat: held.from };
  if (!place.inside) {
    const people = carried.filter(({ from }) => from !== undefined).map(({ person }) => person);
    return people.length === 0 ? { how: 'nothing' } : { how: 'out', people };
  }
  const seat = place.target;
  const number = seat === undefined ? undefined : hall.field.numberOf.get(seat);
  if (seat === undefined || number === undefined) return { how: 'nothing' };
  if (seat === first.from) return { how: 'nothing' };
  if (carried.length > 1) return planSeveral(hall, carried, number);
  const state = stateOf(hall.sheet[number] ?? {});
  if (state === 'closed' || state === 'pinned') return { how: 'refused', why: state, seat };
  const sitter = hall.sheet[number]?.person;
  const { person } = first;
  if (sitter === undefined) return { how: 'move', person, seat };
  if (place.landing === 'between') return planInsert(hall, first, number);
  return { how: 'swap', person, other: sitter, seat };
}

const isPinned = ({ field, sheet }: SeatedField, seat: string | undefined): boolean =>
  seat !== undefined && stateOf(sheet[field.numberOf.get(seat) ?? -1] ?? {}) === 'pinned';

const isOpen = ({ sheet }: SeatedField, seat: number): boolean => {
  const state = stateOf(sheet[seat] ?? {});
  return state !== 'closed' && state !== 'pinned';
};

function planInsert(hall: SeatedField, { person, from }: Carried, target: number): Drop {
  const { field, sheet } = hall;
  const row = field.rows[field.rowOf[target] ?? 0];
  const seat = field.ids[target] ?? '';
  if (row === undefined) return { how: 'nothing' };
  const walk = (step: 1 | -1): readonly number[] => {
    const seats: number[] = [];
    for (let at = target; at >= row.from && at < row.to; at += step) if (isOpen(hall, at)) seats.push(at);
    return seats;
  };
  const isFree = (at: number): boolean => {
    const sitter = sheet[at]?.person;
    return sitter === undefined || field.ids[at] === from;
  };
  const ways = ([1, -1] as const).flatMap((step) => {
    const seats = walk(step);
    const free = seats.findIndex(isFree);
    return free < 0 ? [] : [{ seats, free }];
  });
  const way = ways.sort((a, b) => a.free - b.free)[0];
  if (way === undefined) return { how: 'refused', why: 'row-full', seat };
  const ids = way.seats.map((at) => field.ids[at] ?? '');
  return { how: 'insert', person, seat, row: ids, shifted: ids.slice(0, way.free + 1) };
}

/** Seats from one on as a reader of the drawing meets them: to the end of its row, then the rows behind it. */
function* seatsFrom({ field }: SeatedField, target: number): Generator<number> {
  const first = field.rowOf[target] ?? 0;
  const block = field.rows[first]?.block;
  for (let number = first; field.rows[number]?.block === block; number += 1) {
    const row = field.rows[number];
    if (row === undefined) return;
    const [start, end] = row.forward ? [row.from, row.to - 1] : [row.to - 1, row.from];
    const step = row.forward ? 1 : -1;
    for (let at = number === first ? target : start; at * step <= end * step; at += step) yield at;
  }
}

/** Several take the free seats from the target on, the most senior first; nobody stands up for them. */
function planSeveral(hall: SeatedField, carried: readonly Carried[], target: number): Drop {
  const { field, sheet } = hall;
  const moving = new Set(carried.map(({ person }) => person));
  const targets: number[] = [];
  for (const at of seatsFrom(hall, target)) {
    if (targets.length === carried.length) break;
    const sitter = sheet[at]?.person;
    if (isOpen(hall, at) && (sitter === undefined || moving.has(sitter))) targets.push(at);
  }
  const seat = field.ids[target] ?? '';
  if (targets.length < carried.length) return { how: 'refused', why: 'too-few-seats', seat };
  const ranked = [...carried].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const placements = targets.map((at, index) => [field.ids[at] ?? '', ranked[index]?.person ?? ''] as const);
  return { how: 'several', placements };
}
