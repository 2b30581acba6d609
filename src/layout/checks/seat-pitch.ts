import { type Issue, issue } from '../issue.ts';
import type { Seat } from '../seat.ts';
import type { Check } from './check.ts';
import { HALL_CODE, isHall, normsOf, TOLERANCE_MM } from './hall-norms.ts';

/** Seats are at least 0.50 m apart, centre to centre, when hard, 0.55 m when soft [K11]. */
export const seatPitch: Check = {
  rule: 'K11',
  check: (subject) => {
    const issues: Issue[] = [];
    for (const block of subject.blocks) {
      if (!isHall(block)) continue;
      const leastMm = HALL_CODE.seatPitchMm[normsOf(block).seatType];
      const enough = (leastMm - TOLERANCE_MM) ** 2;
      block.rows.forEach((row, tier) => {
        let narrow: Set<string> | undefined;
        let least = Number.POSITIVE_INFINITY;
        let [lastX, lastY] = [Number.NEGATIVE_INFINITY, 0];
        for (let index = 0; index < row.seats.length; index += 1) {
          const seat = row.seats[index] as Seat;
          const { xMm, yMm } = seat;
          const apart = (xMm - lastX) ** 2 + (yMm - lastY) ** 2;
          lastX = xMm;
          lastY = yMm;
          if (apart >= enough) continue;
          narrow = (narrow ?? new Set()).add((row.seats[index - 1] as Seat).id).add(seat.id);
          least = Math.min(least, apart);
        }
        if (narrow === undefined) return;
        const told = { row: tier + 1, haveMm: Math.round(Math.sqrt(least)), needsMm: leastMm };
        issues.push(issue('seat-pitch', 'K11', { seats: [...narrow], with: told }));
      });
    }
    return issues;
  },
};
