import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { depthBehind, HALL_CODE, isHall, normsOf, runsOf, TOLERANCE_MM } from './hall-norms.ts';

/** Rows are at least 0.80 m deep with hard seats, 0.90 m with soft ones [K10]. */
export const rowDepth: Check = {
  rule: 'K10',
  check: (subject) => {
    const issues: Issue[] = [];
    for (const block of subject.blocks) {
      if (!isHall(block)) continue;
      const leastMm = HALL_CODE.rowDepthMm[normsOf(block).seatType];
      block.rows.forEach((row, tier) => {
        const front = block.rows[tier - 1];
        if (front === undefined) return;
        let depthMm = Number.POSITIVE_INFINITY;
        for (const [from, to] of runsOf(row)) {
          depthMm = Math.min(depthMm, depthBehind(row, from, to, front) ?? depthMm);
        }
        if (depthMm + TOLERANCE_MM >= leastMm) return;
        const told = { row: tier + 1, haveMm: Math.round(depthMm), needsMm: leastMm };
        issues.push(issue('row-depth', 'K10', { seats: row.seats.map((seat) => seat.id), with: told }));
      });
    }
    return issues;
  },
};
