import { byRank, hasRole } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import { type RowPolicies, rankRow } from '../seat-order.ts';
import type { Check } from './check.ts';
import { bookOf, sitterOf } from './seat-book.ts';

/** Names as the audience reads them, left to right; `names` are by rank. */
function readFromHall(names: readonly string[], policies: RowPolicies): string {
  const sitters: string[] = [];
  rankRow(names.length, policies).order.forEach((place, rank) => {
    sitters[place] = names[rank] as string;
  });
  return sitters.reverse().join(' ');
}

/**
 * An even number in the front row of a rostrum is worth a notice: an odd number puts rank 1 in the exact centre.
 * Both readings are told, as seen from the hall [R2] [R6].
 */
export const evenNumber: Check = {
  rule: 'R2',
  check: (subject) => {
    const book = bookOf(subject);
    const issues: Issue[] = [];
    for (const place of book.rows) {
      const { block, row } = place;
      if (block.rule !== 'rostrum' || row.tier !== 0 || block.policies.twinHeads === 'centre-gap') continue;
      const here = row.seats.flatMap((_, index) => sitterOf(subject, book, place, index) ?? []);
      const sitting = byRank([...new Set(here)]);
      if (sitting.length === 0 || sitting.length % 2 === 1) continue;
      // Where somebody sits on the axis, or an instruction or the host decides, there are no two readings.
      const onAxis = Number.isInteger(row.axis) && sitterOf(subject, book, place, row.axis) !== undefined;
      const hostDecides =
        block.policies.hostSeat !== 'by-rank' && sitting.some((person) => hasRole(person, 'host'));
      if (onAxis || hostDecides || subject.pins.some((pin) => pin.seat.startsWith(`${row.id}/`))) continue;
      const names = sitting.map((person) => person.name);
      const e1 = { ...block.policies, evenRule: 'second-at-left-hand', twoRule: 'as-even' } as const;
      const e2 = { ...e1, evenRule: 'first-in-left-centre-seat' } as const;
      const told = { count: names.length, e1: readFromHall(names, e1), e2: readFromHall(names, e2) };
      const people = sitting.map((person) => person.id);
      issues.push(issue('even-number', 'R2', { people, with: told }));
    }
    return issues;
  },
};
