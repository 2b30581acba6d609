import type { RosterDiff } from '../../io/diff-roster.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatIndex } from '../../model/seating-chunks.ts';

const SEAT_FIELDS: ReadonlySet<string> = new Set(['seatRow', 'seatNumber']);

/**
 * Pass over row and seat in an updated list where the plan itself seats the person: a list that was exported
 * from this meeting and came back must not look changed.
 */
export function withoutOwnSeats(diff: RosterDiff, plan: Plan): RosterDiff {
  const seats = seatIndex(selectedSchemeOf(plan).seating);
  const told = diff.changed.map((one) =>
    seats.has(one.id) ? { ...one, changes: one.changes.filter(({ field }) => !SEAT_FIELDS.has(field)) } : one,
  );
  return {
    ...diff,
    changed: told.filter(({ changes }) => changes.length > 0),
    unchanged: [
      ...diff.unchanged,
      ...told.filter(({ changes }) => changes.length === 0).map(({ id, person }) => ({ id, person })),
    ],
  };
}
