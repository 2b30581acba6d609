import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { depthBehind, depthFor, HALL_CODE, isHall, normsOf, runsOf, TOLERANCE_MM } from './hall-norms.ts';

/**
 * No run of seats is too long for its row depth: 22 between two aisles, 11 with one; each further seat costs
 * 25 mm up to long-row depth, which allows 50 and 25 [K9].
 */
export const seatsBetweenAisles: Check = {
  rule: 'K9',
  check: (subject) => {
    const issues: Issue[] = [];
    for (const block of subject.blocks) {
      if (!isHall(block)) continue;
      const { seatType, sideAisles } = normsOf(block);
      block.rows.forEach((row, tier) => {
        for (const [from, to] of runsOf(row)) {
          const ends = (from > 0 || sideAisles ? 1 : 0) + (to < row.seats.length || sideAisles ? 1 : 0);
          const seats = to - from;
          const most = HALL_CODE.shortRow[ends === 2 ? 'twoAisles' : 'oneAisle'];
          if (seats <= most) continue;
          const needsMm = depthFor(seats, ends === 2 ? 2 : 1, seatType);
          const front = block.rows[tier - 1] ?? block.rows[tier + 1];
          const haveMm = front === undefined ? undefined : Math.abs(depthBehind(row, from, to, front) ?? 0);
          if (needsMm !== undefined && haveMm !== undefined && haveMm + TOLERANCE_MM >= needsMm) continue;
          const told = { row: tier + 1, count: seats, most, aisles: ends, needsMm: needsMm ?? 0 };
          const about = { seats: row.seats.slice(from, to).map((seat) => seat.id) };
          issues.push(
            issue('row-too-long', 'K9', { ...about, with: { ...told, haveMm: Math.round(haveMm ?? 0) } }),
          );
        }
      });
    }
    return issues;
  },
};
