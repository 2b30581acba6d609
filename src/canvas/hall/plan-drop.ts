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
 * row shifts; several take the seats from the target on, and those who sat there take the seats left.
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
  const state = stateOf(hall.sheet[number] ?? {});
  if (state === 'closed' || state === 'pinned') return { how: 'refused', why: state, seat };
  if (carried.length > 1) return planSeveral(hall, carried, number);
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

function planSeveral(hall: SeatedField, carried: readonly Carried[], target: number): Drop {
  const { field, sheet } = hall;
  const block = field.rows[field.rowOf[target] ?? 0]?.block;
  const targets: number[] = [];
  for (let seat = target; seat < field.count && targets.length < carried.length; seat += 1) {
    if (field.rows[field.rowOf[seat] ?? 0]?.block !== block) break;
    if (isOpen(hall, seat)) targets.push(seat);
  }
  const seat = field.ids[target] ?? '';
  if (targets.length < carried.length) return { how: 'refused', why: 'too-few-seats', seat };
  const moving = new Set(carried.map(({ person }) => person));
  const taken = new Set(targets);
  const vacated = carried.flatMap(({ from }) => {
    const number = from === undefined ? undefined : field.numberOf.get(from);
    return number === undefined || taken.has(number) ? [] : [number];
  });
  const displaced = targets.flatMap((at) => {
    const sitter = sheet[at]?.person;
    return sitter === undefined || moving.has(sitter) ? [] : [sitter];
  });
  const placements: (readonly [string, string])[] = [];
  targets.forEach((at, index) => {
    const person = carried[index]?.person;
    if (person !== undefined) placements.push([field.ids[at] ?? '', person]);
  });
  displaced.forEach((person, index) => {
    const at = vacated[index];
    if (at !== undefined) placements.push([field.ids[at] ?? '', person]);
  });
  return { how: 'several', placements, stand: displaced.slice(vacated.length) };
}
