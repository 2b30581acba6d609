import type { Check } from './check.ts';

/** Labels tell seats apart and leave no number out [N3] [N4]; the numbering finds it, the check passes it on. */
export const labelsRead: Check = {
  codes: ['label-twice', 'label-gap'],
  rule: 'N3',
  check: (subject) => [...(subject.labels?.values() ?? [])].flatMap((numbering) => numbering.issues),
};
