import type { Repaired, RepairRequest } from './repair-request.ts';

/** Open seats on which nobody sits: front rows first, in each row the nearest to its middle first. */
export function freeSeats({ block, closed, stays }: RepairRequest, taken: Repaired): string[] {
  const busy = new Set([...taken.values(), ...stays.values()]);
  return block.rows.flatMap((row) =>
    row.seats
      .map(({ id }, index) => ({ id, far: Math.abs(index - row.axis) }))
      .filter(({ id }) => !closed.has(id) && !busy.has(id))
      .sort((a, b) => a.far - b.far)
      .map(({ id }) => id),
  );
}
