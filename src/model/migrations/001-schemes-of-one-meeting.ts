import { z } from 'zod';
import { failure, success } from '../../base/result.ts';
import { highestNumber } from '../ids.ts';
import type { Migration } from './migration.ts';

const looseRecords = z.array(z.looseObject({}));

/** What version 1 was: one scheme in the plan itself, units known by their names, seats in a list. */
const versionOne = z.looseObject({
  version: z.literal(1),
  people: z.array(z.looseObject({ id: z.string(), unit: z.string().exactOptional() })).default([]),
  units: z.array(z.looseObject({ name: z.string() })).default([]),
  blocks: looseRecords.default([]),
  zones: looseRecords.default([]),
  policies: z.looseObject({}).default({}),
  pins: looseRecords.default([]),
  closed: looseRecords.default([]),
  seating: z.array(z.object({ seat: z.string(), person: z.string() })).default([]),
});

/** Every id of a document, wherever it stands. */
function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' && typeof inner === 'string') yield inner;
    else yield* idsIn(inner);
  }
}

/** Version 2: a meeting has several schemes, units have ids, and ids come from a counter. */
export const schemesOfOneMeeting: Migration = {
  name: '001-schemes-of-one-meeting',
  from: 1,
  to: 2,
  migrate: (document) => {
    const parsed = versionOne.safeParse(document);
    if (!parsed.success) return failure(parsed.error);
    const { people, units, blocks, zones, policies, pins, closed, seating, ...kept } = parsed.data;
    const names = [...units.map((unit) => unit.name)];
    for (const { unit } of people) if (unit !== undefined && !names.includes(unit)) names.push(unit);
    const base = highestNumber(idsIn(document));
    const unitIds = new Map(names.map((name, index) => [name, `u${base + index + 1}`]));
    const counter = base + names.length + 1;
    const scheme = {
      id: `s${counter}`,
      name: 'A',
      blocks,
      zones,
      policies,
      pins,
      closed,
      seating: Object.fromEntries(seating.map(({ seat, person }) => [seat, person])),
    };
    return success({
      ...kept,
      version: 2,
      people: people.map(({ unit, ...person }) =>
        unit === undefined ? person : { ...person, unit: unitIds.get(unit) },
      ),
      units: names.map((name) => ({
        ...units.find((unit) => unit.name === name),
        id: unitIds.get(name),
        name,
      })),
      schemes: [scheme],
      selectedScheme: scheme.id,
      revisions: [],
      counter,
    });
  },
};
