import { isPresent } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';

/** People of one name are told apart by their units on plates and cards [K6]. */
export const sameName: Check = {
  codes: ['same-name'],
  rule: 'K6',
  check: (subject) => {
    const first = new Map<string, number>();
    const shared = new Map<string, number[]>();
    subject.people.forEach((person, number) => {
      if (!isPresent(person)) return;
      const before = first.get(person.name);
      if (before === undefined) {
        first.set(person.name, number);
        return;
      }
      const bearers = shared.get(person.name) ?? [before];
      bearers.push(number);
      shared.set(person.name, bearers);
    });
    const issues: Issue[] = [];
    for (const [name, numbers] of shared) {
      const bearers = numbers.flatMap((number) => subject.people[number] ?? []);
      const units = new Set(bearers.map((person) => person.unit ?? ''));
      const apart = units.size === bearers.length && !units.has('') ? 'unit' : 'nothing';
      const told = { name, count: bearers.length, units: [...units].join(' '), apart };
      issues.push(issue('same-name', 'K6', { people: bearers.map((person) => person.id), with: told }));
    }
    return issues;
  },
};
