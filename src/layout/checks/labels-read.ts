import type { Check } from './check.ts';

/** Labels tell seats apart, leave no number out [N3] [N4] and have their seats [K16]; the numbering finds it. */
export const labelsRead: Check = {
  rule: 'N3',
  check: (subject) => [...(subject.labels?.values() ?? [])].flatMap((numbering) => numbering.issues),
};
