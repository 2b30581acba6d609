import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';

/** No aisle runs through the front row of a rostrum; rows behind may have one [R13]. */
export const frontRowSplit: Check = {
  rule: 'R13',
  check: (subject) => {
    const issues: Issue[] = [];
    for (const { kind, rows } of subject.blocks) {
      if (kind !== 'rostrum') continue;
      for (const row of rows) {
        if (row.tier !== 0) continue;
        for (const after of row.aisles) {
          const beside = [row.seats[after - 1], row.seats[after]].flatMap((seat) => seat?.id ?? []);
          if (beside.length < 2) continue;
          issues.push(issue('front-row-split', 'R13', { seats: beside, with: { afterSeat: after } }));
        }
      }
    }
    return issues;
  },
};
