import { attendeesOf } from '../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { personAt } from '../model/seating-chunks.ts';
import type { SeatWords } from './build-scene.ts';
import type { RoomShape } from './room-shape.ts';

/** Arrangements whose seats are known by their numbers more than by rank. */
const NUMBERED = new Set(['theatre', 'classroom', 'banquet-room', 'round-table']);

/** What each seat of the drawing says: the name, below it the rank or the seat's number, and its state. */
export function seatWordsOf(plan: Plan, shape: RoomShape): ReadonlyMap<string, SeatWords> {
  const scheme = selectedSchemeOf(plan);
  const people = new Map(attendeesOf(plan.people, plan.units).map((person) => [person.id, person]));
  const pinned = new Set(scheme.pins.map((pin) => pin.seat));
  const closed = new Set(scheme.closed.map((one) => one.seat));
  const words = new Map<string, SeatWords>();
  for (const block of shape.blocks) {
    const byNumber = NUMBERED.has(block.arrangement);
    for (const { seats } of block.rows) {
      for (const { id } of seats) {
        const person = people.get(personAt(scheme.seating, id) ?? '');
        const label = shape.labels.get(id)?.seat ?? '';
        const state = pinned.has(id)
          ? 'pinned'
          : closed.has(id)
            ? 'closed'
            : person === undefined
              ? 'empty'
              : 'taken';
        words.set(id, {
          state,
          ...(person === undefined ? {} : { name: person.name, rank: String(person.rank) }),
          ...((byNumber || person === undefined) && label !== '' ? { label } : {}),
        });
      }
    }
  }
  return words;
}
