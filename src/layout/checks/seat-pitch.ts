import { type Issue, issue } from '../issue.ts';
import type { Seat } from '../seat.ts';
import type { Check } from './check.ts';
import { HALL_CODE, isHall, normsOf, TOLERANCE_MM } from './hall-norms.ts';

/** Seats are at least 0.50 m apart, centre to centre, when hard, 0.55 m when soft [K11]. */
export const seatPitch: Check = {
  codes: ['seat-pitch'],
  rule: 'K11',
  check: (subject) => {
    const issues: Issue[] = [];
    for (const block of subject.blocks) {
      if (!isHall(block)) continue;
      const leastMm = HALL_CODE.seatPitchMm[normsOf(block).seatType];
      const enough = (leastMm - TOLERANCE_MM) ** 2;
      block.rows.forEach((row, tier) => {
        const narrow = new Set<string>();
        let least = Number.POSITIVE_INFINITY;
        for (let index = 1; index < row.seats.length; index += 1) {
          const left = row.seats[index - 1] as Seat;
          const right = row.seats[index] as Seat;
          const apart = (right.xMm - left.xMm) ** 2 + (right.yMm - left.yMm) ** 2;
          if (apart >= enough) continue;
          narrow.add(left.id).add(right.id);
          least = Math.min(least, apart);
        }
        if (narrow.size === 0) return;
        const told = { row: tier + 1, haveMm: Math.round(Math.sqrt(least)), needsMm: leastMm };
        issues.push(issue('seat-pitch', 'K11', { seats: [...narrow], with: told }));
      });
    }
    return issues;
  },
};
