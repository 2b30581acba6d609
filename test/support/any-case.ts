import fc from 'fast-check';
import { ARRANGEMENTS } from '../../src/layout/arrangements/registry.ts';
import { type Attendee, PARTIES, ROLES, type Role } from '../../src/layout/attendee.ts';
import type { LayoutCase } from '../../src/layout/layout-case.ts';
import { POLICY_VALUES, type Policies } from '../../src/layout/policies.ts';
import { RULES } from '../../src/layout/rules/registry.ts';

/** Any set of policies: each is left out or has one of its values. */
export const anyPolicies: fc.Arbitrary<Partial<Policies>> = fc.record(
  Object.fromEntries(
    Object.entries(POLICY_VALUES).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ) as { [Name in keyof Policies]: fc.Arbitrary<Policies[Name]> },
  { requiredKeys: [] },
);

const OCCUPATIONS: readonly Role[] = ROLES.filter((role) => role !== 'absent');
const anyRoles = fc.oneof(
  { weight: 10, arbitrary: fc.constant<Role[]>([]) },
  { weight: 3, arbitrary: fc.subarray([...OCCUPATIONS], { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant<Role[]>(['absent']) },
  { weight: 1, arbitrary: fc.constantFrom(...OCCUPATIONS).map((role): Role[] => [role, 'absent']) },
);

const anyTraits = fc.record(
  {
    rank: fc.integer({ min: 1, max: 60 }),
    roles: anyRoles,
    party: fc.constantFrom(...PARTIES),
    unit: fc.constantFrom('甲局', '乙局', '丙局', '丁局'),
    grade: fc.integer({ min: 1, max: 5 }),
    batch: fc.integer({ min: 1, max: 3 }),
    table: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: ['rank', 'roles'] },
);

/** From nobody's list to two hundred people of all kinds. */
export const anyPeople: fc.Arbitrary<readonly Attendee[]> = fc
  .tuple(
    fc.array(anyTraits, { minLength: 1, maxLength: 200, size: 'medium' }),
    fc.integer({ min: 0, max: 400 }),
  )
  .map(([traits, interpreter]) =>
    traits.map((trait, index): Attendee => {
      const person = { ...trait, id: `p${index + 1}`, name: `人${index + 1}` };
      return index === interpreter ? { ...person, serves: 'p1' } : person;
    }),
  );

/** Sizes that the user has set: too few seats, too many, or whatever the head-count asks for. */
const SIZES: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  rostrum: [{ rows: [7, 5] }, { rows: [9, 10, 12] }, { rows: [1] }],
  theatre: [
    { rows: [5, 7, 9] },
    { rows: { rows: 6, first: 8, last: 14 }, aisles: [{ afterSeat: 4 }], shape: 'curved', staggered: true },
  ],
  classroom: [{ desks: [3, 4], seatsPerDesk: 3 }],
  'long-table': [
    { head: 7, foot: 6, left: 1, right: 1, ring: { head: 4 } },
    { left: 5, right: 4, behind: { left: 1, right: 2 } },
  ],
  'oval-table': [{ head: 3, left: 2, right: 2, foot: 3 }],
  'hollow-square': [{ head: 5, left: 4, right: 4, foot: 5, ring: { left: 3 } }],
  'u-shape': [{ head: 3, left: 3, right: 4 }],
  'round-table': [{ seats: 9 }, { seats: 10 }],
  'banquet-room': [
    { rows: [1, 2, 3], seatsPerTable: 8 },
    { tables: 7, mainTable: { seats: 14 } },
  ],
  'reception-u': [{ base: 3, left: 2, right: 4, behind: 2 }],
  'reception-semicircle': [{ seats: 7, behind: 1 }],
  'signing-table': [{ signers: 2, assistants: true, entourage: [5, 8] }],
  'photo-risers': [{ rows: [5, 6, 7] }],
  'award-row': [
    { leaders: 5, recipients: 6 },
    { podium: true, recipients: 3 },
  ],
};

const anyBlock = fc.constantFrom(...ARRANGEMENTS.map(({ kind }) => kind)).chain((arrangement) =>
  fc.record({
    arrangement: fc.constant(arrangement),
    parameters: fc.constantFrom({}, {}, ...(SIZES[arrangement] ?? [])),
    rule: fc.constantFrom(...RULES.map(({ kind }) => kind)),
    policies: anyPolicies,
    options: fc.record(
      {
        visibleRows: fc.constantFrom<[number, number]>([1, 2], [2, 3], [1, 9]),
        reservedRows: fc.subarray([1, 2, 3]),
        units: fc.subarray([
          { name: '乙局', category: '甲类' },
          { name: '甲局', category: '乙类' },
          { name: '丁局' },
        ]),
      },
      { requiredKeys: [] },
    ),
    turnDeg: fc.constantFrom(0, 0, 90, 180, 270, 37),
  }),
);

/** A case of one or two blocks: any arrangement under any rule and policies. */
export interface AnyCase {
  readonly input: LayoutCase;
  /** Numbers to choose people and seats by. */
  readonly pins: readonly number[];
  readonly closed: readonly number[];
}

const BLOCK_IDS = ['b', 'c'] as const;

/** Any case. */
export const anyCase: fc.Arbitrary<AnyCase> = fc.record({
  input: fc.tuple(anyPeople, fc.array(anyBlock, { minLength: 1, maxLength: 2 }), anyPolicies).map(
    ([people, blocks, policies]): LayoutCase => ({
      people,
      policies,
      pins: [],
      closed: [],
      agenda: [],
      blocks: blocks.map(({ turnDeg, ...block }, index) => ({
        ...block,
        id: BLOCK_IDS[index] ?? 'd',
        place: { xMm: 1200 + index * 60_000, yMm: -300 },
        facingDeg: turnDeg,
        numbering: {},
      })),
    }),
  ),
  pins: fc.array(fc.nat(), { maxLength: 4 }),
  closed: fc.array(fc.nat(), { maxLength: 6 }),
});
