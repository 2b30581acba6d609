import { type Attendee, isPresent } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Check } from './check.ts';
import { textIndex } from './text-index.ts';

/** People of one name are told apart by their units on plates and cards [K6]. */
export const sameName: Check = {
  rule: 'K6',
  check: (subject) => {
    const { people } = subject;
    const enter = textIndex(people.length, (number) => (people[number] as Attendee).name);
    const shared = new Map<string, Attendee[]>();
    for (let number = 0; number < people.length; number += 1) {
      const first = enter(number);
      if (first === number) continue;
      const person = people[number] as Attendee;
      const bearers = shared.get(person.name);
      if (bearers === undefined) shared.set(person.name, [people[first] as Attendee, person]);
      else bearers.push(person);
    }
    const issues: Issue[] = [];
    for (const [name, all] of shared) {
      const bearers = all.filter(isPresent);
      if (bearers.length < 2) continue;
      const units = new Set(bearers.map((person) => person.unit ?? ''));
      const apart = units.size === bearers.length && !units.has('') ? 'unit' : 'nothing';
      const told = { name, count: bearers.length, units: [...units].join(' '), apart };
      issues.push(issue('same-name', 'K6', { people: bearers.map((person) => person.id), with: told }));
    }
    return issues;
  },
};
