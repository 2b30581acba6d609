import { type Issue, issue } from '../issue.ts';
import type { Check, CheckedBlock } from './check.ts';
import { isHall } from './hall-norms.ts';
import { bookOf } from './seat-book.ts';

/**
 * How full a row must be against the fullest behind it. Zones and columns keep units together at the price of single
 * free seats in front, and rows that the camera does not see wait for those it sees: there a row is only told of
 * when it is less than half as full, or not at all.
 */
function leastShare({ rule, policies, options }: CheckedBlock, row: number): number {
  const [first, last] = options.visibleRows ?? [1, Number.POSITIVE_INFINITY];
  const keepsTogether = rule === 'zones' || (rule === 'hall' && policies.hallFill === 'columns');
  if (row < first || row > last) return 0;
  return keepsTogether ? 0.5 : 1;
}

/**
 * No row has empty seats in front of a fuller row [K12]: 后排现象. Rows kept free on purpose do not count,
 * closed seats neither.
 */
export const backRowPhenomenon: Check = {
  rule: 'K12',
  check: (subject) => {
    const { rows, personAt } = bookOf(subject);
    const issues: Issue[] = [];
    let fullest = 0;
    let fullestRow = 0;
    for (let place = rows.length - 1; place >= 0; place -= 1) {
      const { block, row, from } = rows[place] as (typeof rows)[number];
      if (rows[place + 1]?.block !== block) fullest = 0;
      if (!isHall(block) || block.options.reservedRows.includes(row.tier + 1)) continue;
      let taken = 0;
      let shut = 0;
      for (let index = 0; index < row.seats.length; index += 1) {
        if (personAt[from + index] !== -1) taken += 1;
        else if (subject.closed.size > 0 && subject.closed.has(row.seats[index]?.id ?? '')) shut += 1;
      }
      const open = row.seats.length - shut;
      const share = open === 0 ? 1 : taken / open;
      if (taken < open && share < fullest * leastShare(block, row.tier + 1)) {
        const empty = row.seats.filter(
          (seat, index) => personAt[from + index] === -1 && !subject.closed.has(seat.id),
        );
        const told = { row: row.tier + 1, count: empty.length, fuller: fullestRow };
        issues.push(issue('back-row-phenomenon', 'K12', { seats: empty.map((seat) => seat.id), with: told }));
      }
      if (open > 0 && share > fullest) {
        fullest = share;
        fullestRow = row.tier + 1;
      }
    }
    return issues.reverse();
  },
};
