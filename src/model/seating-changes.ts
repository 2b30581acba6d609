import { personAt, type SeatChange, type Seating, seatedEntries } from './seating-chunks.ts';

/**
 * Tell what differs between two seatings; chunks that they share are passed over.
 *
 * @returns every seat that changes hands with who sits there afterwards.
 */
export function seatingChanges(before: Seating, after: Seating): readonly SeatChange[] {
  const changes: SeatChange[] = [];
  const compare = (seats: readonly string[]): void => {
    for (const seat of seats) {
      const person = personAt(after, seat);
      if (person !== personAt(before, seat)) changes.push([seat, person]);
    }
  };
  if (before.chunks.length !== after.chunks.length) {
    compare([...new Set([...seatedEntries(before), ...seatedEntries(after)].map(([seat]) => seat))]);
    return changes;
  }
  after.chunks.forEach((chunk, index) => {
    const old = before.chunks[index];
    if (chunk !== old) compare([...new Set([...(old?.seats ?? []), ...chunk.seats])]);
  });
  return changes;
}
