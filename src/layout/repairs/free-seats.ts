import { usableRows } from '../rules/usable-rows.ts';
import type { Repaired, RepairRequest } from './repair-request.ts';

/**
 * Open seats on which nobody sits: front rows first, in each row the nearest to its middle first.
 *
 * @see docs/SEATING-RULES.md [L7]
 */
export function freeSeats({ block, closed, stays }: RepairRequest, taken: Repaired): string[] {
  const busy = new Set([...taken.values(), ...stays.values()]);
  return usableRows(block).flatMap((row) =>
    row.seats
      .map(({ id }, index) => ({ id, far: Math.abs(index - row.axis) }))
      .filter(({ id }) => !closed.has(id) && !busy.has(id))
      .sort((a, b) => a.far - b.far)
      .map(({ id }) => id),
  );
}

/**
 * Emptied seats of the block that somebody may take, the foremost first: none that is closed, held, or in a
 * reserved row.
 *
 * @see docs/SEATING-RULES.md [L7]
 */
export function openHoles({ block, closed, stays, emptied }: RepairRequest): string[] {
  const usable = new Set(usableRows(block).flatMap((row) => row.seats.map(({ id }) => id)));
  const held = new Set(stays.values());
  return emptied
    .map(({ seat }) => seat)
    .filter((seat) => usable.has(seat) && !closed.has(seat) && !held.has(seat));
}

/** People who have a seat in the block already, each on his own; seat by person. */
export function staying({ block, people, sits, stays }: RepairRequest): Map<string, string> {
  const own = new Set(block.rows.flatMap((row) => row.seats.map(({ id }) => id)));
  const staying = new Map<string, string>();
  for (const { id } of people) {
    const seat = stays.get(id) ?? sits.get(id);
    if (seat !== undefined && own.has(seat)) staying.set(id, seat);
  }
  return staying;
}
