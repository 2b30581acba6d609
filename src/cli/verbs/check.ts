import { describeIssue } from '../describe-seated.ts';
import { printJson, type Verb } from '../outcome.ts';
import { onCase } from './case-verb.ts';

/** Check a case. */
export const checkVerb: Verb = {
  name: 'check',
  usage: 'check case.json',
  purpose: 'issues of a seating that is given, or of the one that is planned',
  run: onCase({}, (planned) => {
    const names = new Map(planned.input.people.map((person) => [person.id, person.name]));
    const issues = planned.issues.map((issue) => describeIssue(issue, (id) => names.get(id) ?? id));
    return printJson({ issues });
  }),
};
