import { closeUp } from '../rules/close-up.ts';
import { freeSeats, openHoles, staying } from './free-seats.ts';
import type { Repaired, RepairRequest } from './repair-request.ts';

/**
 * Close up a hall behind late drop-outs: newcomers take the foremost emptied seats, then each emptied seat in
 * front is taken by the last person of the last occupied row.
 *
 * @see docs/SEATING-RULES.md [L10], [LC6]
 */
export function repairHall(request: RepairRequest): Repaired {
  const { block, people, stays } = request;
  const repaired = staying(request);
  const holes = openHoles(request);
  const newcomers = people.filter(({ id }) => !repaired.has(id));
  for (const { id } of newcomers) {
    const seat = holes.shift();
    if (seat !== undefined) repaired.set(id, seat);
  }
  const seating = [...repaired].map(([person, seat]) => ({ person, seat }));
  for (const { person, to } of closeUp(block.rows, seating, holes, new Set(stays.keys()))) {
    repaired.set(person, to);
  }
  const free = freeSeats(request, repaired);
  for (const { id } of newcomers) {
    if (repaired.has(id)) continue;
    const seat = free.shift();
    if (seat !== undefined) repaired.set(id, seat);
  }
  return repaired;
}
