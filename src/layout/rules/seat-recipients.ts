import { type Attendee, hasRole } from '../attendee.ts';
import type { Placement, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { rowNumber, usableRows } from './usable-rows.ts';

/**
 * The run of seats at the right of the aisle nearest to the axis; without an aisle, the whole row.
 * Its first seat is at the aisle, so that people seated from left to right file out in their order.
 */
function runAtAisle(row: SeatRow): readonly Seat[] {
  let start = 0;
  let best = Number.POSITIVE_INFINITY;
  for (const aisle of row.aisles) {
    const distance = Math.abs(aisle - 0.5 - row.axis);
    if (distance < best) {
      best = distance;
      start = aisle;
    }
  }
  const end = row.aisles.find((aisle) => aisle > start) ?? row.seats.length;
  return row.seats.slice(start, end);
}

/** Recipients in the order of rising: batch by batch, inside a batch by rank; without a batch last. */
function batchesOf(recipients: readonly Attendee[]): readonly (readonly Attendee[])[] {
  const batches = new Map<number, Attendee[]>();
  for (const person of recipients) {
    const batch = person.batch ?? Number.POSITIVE_INFINITY;
    batches.set(batch, [...(batches.get(batch) ?? []), person]);
  }
  return [...batches].sort(([a], [b]) => a - b).map(([, people]) => people);
}

/**
 * Seat those who receive an award, before everyone else: together, from the front row, beside the aisle,
 * batch by batch from left to right. A batch goes on to the next row only where no row takes it whole.
 *
 * @returns their placements, and the request that remains for everyone else.
 * @see docs/SEATING-RULES.md [Z5]
 */
export function seatRecipients(request: SeatRequest): {
  readonly placements: readonly Placement[];
  readonly rest: SeatRequest;
} {
  const recipients = request.people.filter((person) => hasRole(person, 'recipient'));
  if (recipients.length === 0) return { placements: [], rest: request };
  const runs = usableRows(request)
    .map((row) => ({ row: rowNumber(row), seats: runAtAisle(row).filter(request.isOpen) }))
    .filter(({ seats }) => seats.length > 0);
  const placements: Placement[] = [];
  let at = 0;
  let used = 0;
  for (const batch of batchesOf(recipients)) {
    const room = (runs[at]?.seats.length ?? 0) - used;
    const fitsBehind = runs.findIndex(({ seats }, run) => run > at && seats.length >= batch.length);
    if (used > 0 && batch.length > room && fitsBehind > 0) {
      at = fitsBehind;
      used = 0;
    }
    batch.forEach((person, place) => {
      if (used === runs[at]?.seats.length) {
        at += 1;
        used = 0;
      }
      const run = runs[at];
      const seat = run?.seats[used];
      if (run === undefined || seat === undefined) return;
      const where = { batch: person.batch ?? 0, place: place + 1, row: run.row };
      placements.push({
        seat: seat.id,
        person: person.id,
        reason: { rule: 'Z5', says: 'recipients-aisle', with: where },
      });
      used += 1;
    });
  }
  const seated = new Set(placements.map(({ person }) => person));
  const taken = new Set(placements.map(({ seat }) => seat));
  const people = request.people.filter((person) => !seated.has(person.id));
  const isOpen = (seat: Seat): boolean => !taken.has(seat.id) && request.isOpen(seat);
  return { placements, rest: { ...request, people, isOpen } };
}
