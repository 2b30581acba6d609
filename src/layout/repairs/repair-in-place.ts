import type { Attendee } from '../attendee.ts';
import { freeSeats, openHoles, staying } from './free-seats.ts';
import type { Repaired, RepairRequest } from './repair-request.ts';

/**
 * Let everybody stay; newcomers take the seats of those who will not come, then the first that is free.
 *
 * @see docs/SEATING-RULES.md [LC7]
 */
export function repairInPlace(request: RepairRequest): Repaired {
  const repaired = staying(request);
  const holes = openHoles(request);
  const first = freeSeats(request, repaired).filter((seat) => !holes.includes(seat));
  const free = [...holes, ...first];
  for (const { id } of request.people) {
    if (repaired.has(id)) continue;
    const seat = free.shift();
    if (seat !== undefined) repaired.set(id, seat);
  }
  return repaired;
}

/**
 * The same, and then the last of those who could sit there moves up to each seat that is still empty: nobody
 * who is senior to the one who left, of the same party and the same roles.
 *
 * @see docs/SEATING-RULES.md [LC7]
 */
export function fillFromLast(request: RepairRequest): Repaired {
  const repaired = new Map(repairInPlace(request));
  const open = new Set(openHoles(request));
  const alike = (person: Attendee, left: Attendee): boolean =>
    person.party === left.party &&
    person.rank > left.rank &&
    person.roles.filter((role) => role !== 'absent').join() ===
      left.roles.filter((role) => role !== 'absent').join();
  const moved = new Set<string>();
  for (const { seat, left } of request.emptied) {
    if (!open.has(seat) || [...repaired.values()].includes(seat)) continue;
    const last = request.people.filter(
      (person) =>
        !request.stays.has(person.id) &&
        repaired.has(person.id) &&
        request.sits.has(person.id) &&
        !moved.has(person.id) &&
        alike(person, left),
    );
    const person = last.at(-1);
    if (person === undefined) continue;
    moved.add(person.id);
    repaired.set(person.id, seat);
  }
  return repaired;
}
