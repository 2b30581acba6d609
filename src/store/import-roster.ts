import { type CommandArgs, type CommandCall, callOf, runCommand } from '../commands/run-command.ts';
import type { ExistingPerson, RosterDiff } from '../io/diff-roster.ts';
import type { AgendaItem, Attendance, Roster, RosterPerson } from '../io/roster.ts';
import type { Person } from '../model/person.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';

/** What the user chose in the preview; all of it may be left out. */
export interface ImportChoices {
  /** Keys of entries that are not taken over: the second entry of one person. */
  readonly skip?: ReadonlySet<string>;
  /** For entries that could be several people of the plan: the id of the person it is, or `new`. */
  readonly ambiguous?: ReadonlyMap<string, string>;
  /** What becomes of people whom the new list no longer has. */
  readonly dropped?: 'absent' | 'removed' | 'kept';
  /** Spelling taken for units: written → taken. */
  readonly units?: ReadonlyMap<string, string>;
}

type ImportArgs = CommandArgs<'import-people'>;
type Fields = NonNullable<ImportArgs['added']>[number];
type Changed = NonNullable<ImportArgs['changed']>[number];

/** Columns that a list may have and a plan keeps as the user's own. */
const KEPT_COLUMNS = [
  ['性别', 'gender'],
  ['民族', 'ethnicity'],
  ['类别', 'category'],
  ['组别', 'group'],
  ['排', 'seatRow'],
  ['座', 'seatNumber'],
] as const satisfies readonly (readonly [string, keyof RosterPerson])[];

const ATTENDANCE: Readonly<Record<Attendance, Person['attendance']>> = {
  yes: 'confirmed',
  no: 'absent',
  pending: 'expected',
  unsaid: 'expected',
};

/** Show the people of a plan to the comparison with an updated list. */
export function existingPeople(plan: Plan): readonly ExistingPerson[] {
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  return plan.people.map((person) => ({
    id: person.id,
    name: person.name,
    unit: units.get(person.unit ?? '') ?? '',
    title: person.title ?? '',
    phone: person.phone ?? '',
    notes: person.notes ?? '',
    roles: person.roles,
    attendance: person.attendance === 'absent' ? 'no' : person.attendance === 'expected' ? 'unsaid' : 'yes',
    ...(person.party === undefined ? {} : { party: person.party }),
    ...(person.table === undefined ? {} : { table: String(person.table) }),
    ...(person.grade === undefined ? {} : { grade: person.grade }),
    ...(person.batch === undefined ? {} : { batch: person.batch }),
  }));
}

/**
 * Turn a list, compared with the plan, into the commands that take it over as one step.
 *
 * @param plan - as it is now.
 * @param roster - the list.
 * @param diff - `diffRoster(existingPeople(plan), roster)`.
 * @param choices - of the preview.
 */
export function rosterCalls(
  plan: Plan,
  roster: Roster,
  diff: RosterDiff,
  choices: ImportChoices = {},
): readonly CommandCall[] {
  const { args, added, known } = importArgs(plan, roster, diff, choices);
  const guests = agendaOnly(plan, roster, choices);
  const people = callOf('import-people', {
    ...args,
    added: [...(args.added ?? []), ...guests.map(({ fields }) => fields)],
  });
  if (roster.agenda.length === 0) return [people];
  // Ids are counted, so a trial run tells which the added people will get.
  const trial = runCommand(plan, people);
  if (!trial.ok) return [people];
  const idOf = new Map(known);
  added.forEach((person, index) => {
    idOf.set(person.key, trial.value.made[index] ?? '');
  });
  guests.forEach(({ key }, index) => {
    idOf.set(key, trial.value.made[added.length + index] ?? '');
  });
  for (const [key, id] of namedInPlan(plan)) if (!idOf.has(key)) idOf.set(key, id);
  return [people, ...agendaCalls(plan, roster, idOf)];
}

interface Prepared {
  readonly args: ImportArgs;
  readonly added: readonly RosterPerson[];
  /** Ids of people the plan has already, by the key of their entry. */
  readonly known: ReadonlyMap<string, string>;
}

function importArgs(plan: Plan, roster: Roster, diff: RosterDiff, choices: ImportChoices): Prepared {
  const { skip = new Set<string>(), ambiguous = new Map<string, string>(), dropped = 'absent' } = choices;
  const taken = (person: RosterPerson): boolean => !skip.has(person.key);
  const unitOf = (unit: string): string => choices.units?.get(unit) ?? unit;
  const rostrum = selectedSchemeOf(plan).blocks.find((block) => block.arrangement === 'rostrum')?.id;
  const reading: Reading = { unitOf, rostrum };
  const rankOf = rankReader(roster.people.filter(taken));
  const settled = diff.ambiguous.filter(({ person }) => taken(person));
  const asKnown = settled.filter(({ person }) => (ambiguous.get(person.key) ?? 'new') !== 'new');
  const added = roster.people.filter(
    (person) =>
      taken(person) &&
      (diff.added.includes(person) || settled.some((one) => one.person === person && !asKnown.includes(one))),
  );
  const matched = [
    ...diff.changed.map(({ id, person }) => ({ id, person })),
    ...asKnown.map(({ person }) => ({ id: ambiguous.get(person.key) ?? '', person })),
  ].filter(({ person }) => taken(person));
  const known = new Map([...matched, ...diff.unchanged].map(({ id, person }) => [person.key, id]));
  const fields = added.map((person) => fieldsOf(person, rankOf(person), reading));
  const changed = matched.map(({ id, person }): Changed => changesOf(id, person, reading));
  const addedAt = new Map(added.map((person, index) => [person.key, index]));
  const who = (key: string) =>
    known.get(key) ?? (addedAt.has(key) ? { added: addedAt.get(key) ?? 0 } : undefined);
  const wishes = roster.people.filter(taken).flatMap((person) =>
    person.wishes.flatMap((wish) => {
      const people = [person.key, ...wish.people].map(who).filter((one) => one !== undefined);
      const kind =
        wish.kind === 'same-table' || wish.kind === 'next-to' ? ('together' as const) : ('apart' as const);
      return people.length < 2 ? [] : [{ kind, people }];
    }),
  );
  const units = new Map(
    roster.units.map((unit) => [unitOf(unit.name), { name: unitOf(unit.name), category: unit.category }]),
  );
  const args: ImportArgs = {
    added: fields,
    changed,
    dropped: dropped === 'kept' ? [] : diff.dropped,
    droppedBecome: dropped === 'removed' ? 'removed' : 'absent',
    units: [...units.values()].filter((unit) => unit.name !== ''),
    wishes,
    unpin: false,
  };
  return { args, added, known };
}

/** What the plan adds to the reading of an entry. */
interface Reading {
  readonly unitOf: (unit: string) => string;
  /** Id of the block for people listed under 主席台, where the plan has one. */
  readonly rostrum: string | undefined;
}

/** Numbers of the list are ranks only where no two of one party have the same. */
function rankReader(people: readonly RosterPerson[]): (person: RosterPerson) => number | undefined {
  const seen = new Set<string>();
  let distinct = true;
  for (const { party = '', rank } of people) {
    const key = `${party} ${rank}`;
    if (rank === undefined || rank < 1 || seen.has(key)) distinct = false;
    seen.add(key);
  }
  return (person) => (distinct ? person.rank : undefined);
}

function customOf(person: RosterPerson): Record<string, string> {
  const kept = KEPT_COLUMNS.map(([heading, field]) => [heading, person[field]] as const);
  const stands = [
    ['代谁参加', person.standsFor],
    ['由谁代替', person.replacedBy],
  ] as const;
  return Object.fromEntries([...kept, ...stands, ...person.custom].filter(([, text]) => text !== ''));
}

function fieldsOf(person: RosterPerson, rank: number | undefined, unitOf: (unit: string) => string): Fields {
  const roles = person.roles.filter((role) => role !== 'absent');
  const absent = person.roles.includes('absent');
  return {
    name: person.name,
    roles,
    attendance: absent ? 'absent' : ATTENDANCE[person.attendance],
    custom: customOf(person),
    ...(rank === undefined ? {} : { rank }),
    ...(person.unit === '' ? {} : { unit: unitOf(person.unit) }),
    ...(person.title === '' ? {} : { title: person.title }),
    ...(person.phone === '' ? {} : { phone: person.phone }),
    ...(person.diet.length === 0 ? {} : { diet: person.diet.join('、') }),
    ...(person.notes === '' ? {} : { notes: person.notes }),
    ...(person.party === undefined ? {} : { party: person.party }),
    ...(person.grade === undefined ? {} : { grade: person.grade }),
    ...(person.batch === undefined ? {} : { batch: person.batch }),
    ...(tableOf(person) === undefined ? {} : { table: tableOf(person) }),
    ...(rostrum !== undefined && person.group.includes('主席台') ? { block: rostrum } : {}),
  } as Fields;
}

/** Number of a promised table; words such as 主桌 stay with the list's own columns. */
function tableOf({ table }: RosterPerson): number | undefined {
  const number = /^第?\s*(\d{1,4})\s*[号桌]*$/u.exec(table)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** What an updated list says otherwise; what it leaves empty stays. */
function changesOf(id: string, person: RosterPerson, reading: Reading): Changed {
  const told = fieldsOf(person, undefined, reading);
  const { name, attendance, rank: _rank, block: _block, custom = {}, roles = [], ...fields } = told;
  const says = person.attendance !== 'unsaid' || person.roles.includes('absent');
  return {
    person: id,
    changes: { name, ...fields, roles, custom },
    ...(says && attendance !== undefined ? { attendance } : {}),
  };
}

/** Somebody whom only the agenda names is known by name and unit; a unit alone stands for its person. */
const agendaKey = ({ name, unit }: { readonly name: string; readonly unit: string }): string =>
  `agenda ${name === '' ? unit : name} ${unit}`;

function namedInPlan(plan: Plan): readonly (readonly [string, string])[] {
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  return plan.people.map(({ id, name, unit = '' }) => [agendaKey({ name, unit: units.get(unit) ?? '' }), id]);
}

/** People whom only the agenda names, once each: they come for their items. */
function agendaOnly(
  plan: Plan,
  roster: Roster,
  choices: ImportChoices,
): readonly { readonly key: string; readonly fields: Fields }[] {
  const known = new Set(namedInPlan(plan).map(([key]) => key));
  const found = new Map<string, Fields>();
  const take = (people: AgendaItem['reporters'], role: 'reporter' | 'observer'): void => {
    for (const { name, unit, title, person } of people) {
      const key = agendaKey({ name, unit });
      if (person !== undefined || known.has(key) || (name === '' && unit === '')) continue;
      const before = found.get(key);
      const roles = [...new Set([...(before?.roles ?? []), role])];
      const own = { name: name === '' ? unit : name, roles };
      const from = unit === '' ? {} : { unit: choices.units?.get(unit) ?? unit };
      found.set(key, { ...own, ...from, ...(title === '' ? {} : { title }) });
    }
  };
  for (const item of roster.agenda) {
    take(item.reporters, 'reporter');
    take(item.observers, 'observer');
  }
  return [...found].map(([key, fields]) => ({ key, fields }));
}

/** Items that the plan does not have yet, with those of their people who are on the list. */
function agendaCalls(plan: Plan, roster: Roster, idOf: ReadonlyMap<string, string>): readonly CommandCall[] {
  const here = new Set(plan.agenda.map((item) => item.title));
  const ids = (people: AgendaItem['reporters']): readonly string[] =>
    people.flatMap((one) => idOf.get(one.person ?? agendaKey(one)) ?? []);
  return roster.agenda
    .filter((item) => !here.has(item.topic))
    .map((item) =>
      callOf('add-agenda-item', {
        title: item.topic,
        reporters: ids(item.reporters),
        observers: ids(item.observers),
        ...(item.minutes === undefined ? {} : { minutes: item.minutes }),
      }),
    );
}
