import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { bookOf } from './seat-book.ts';

/** No seat that the camera sees stays empty, once people sit in the block [VC1]. */
export const emptyVisibleSeat: Check = {
  rule: 'VC1',
  check: (subject) => {
    if (subject.blocks.every(({ options }) => options.visibleRows === undefined)) return [];
    const { rows, personAt } = bookOf(subject);
    const issues: Issue[] = [];
    const used = new Set(
      rows
        .filter(({ row, from }) => row.seats.some((_, index) => personAt[from + index] !== -1))
        .map((place) => place.block),
    );
    for (const { block, row, from } of rows) {
      const visible = block.options.visibleRows;
      if (visible === undefined || !used.has(block)) continue;
      if (row.tier + 1 < visible[0] || row.tier + 1 > visible[1]) continue;
      const empty = row.seats.filter(
        (seat, index) => personAt[from + index] === -1 && !subject.closed.has(seat.id),
      );
      if (empty.length === 0) continue;
      const told = { row: row.tier + 1, count: empty.length, first: visible[0], last: visible[1] };
      const seats = empty.map((seat) => seat.id);
      issues.push(issue('empty-visible-seat', 'VC1', { seats, with: told }));
    }
    return issues;
  },
};
