import type { Person } from '../../src/model/person.ts';
import { emptyPlan, type Plan } from '../../src/model/plan.ts';
import { seatingFrom } from '../../src/model/seating-chunks.ts';

/** One person with nothing but a name. */
export const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  roles: [],
  attendance: 'expected',
  custom: {},
  ...more,
});

/** A plan with a rostrum of 2 x 5 seats and people p1..p`count`; the first `seated` sit from the left of row 1 on. */
export function rostrumPlan(count: number, seated = 0): Plan {
  const plan = emptyPlan('meeting-1', '样会');
  const people = Array.from({ length: count }, (_, index) => person(`p${index + 1}`, `甲${index + 1}`));
  const seat = (index: number): string => `rostrum/r${Math.floor(index / 5) + 1}/${(index % 5) + 1}`;
  const entries = people.slice(0, seated).map((one, index) => [seat(index), one.id] as const);
  return {
    ...plan,
    people,
    counter: 1000,
    schemes: plan.schemes.map((scheme) => ({
      ...scheme,
      blocks: [
        {
          id: 'rostrum',
          arrangement: 'rostrum',
          parameters: { rows: [5, 5] },
          place: { xMm: 0, yMm: 0 },
          rule: 'rostrum',
          policies: {},
          numbering: {},
          options: {},
        },
      ],
      seating: seatingFrom(entries),
    })),
  };
}
