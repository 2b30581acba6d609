import type { CommandArgs } from '../commands/run-command.ts';
import {
  COMPARED_FIELDS,
  diffRoster,
  type ExistingPerson,
  type FieldChange,
  type RosterDiff,
  textOf,
} from '../io/diff-roster.ts';
import type { Attendance, Roster, RosterPerson } from '../io/roster.ts';
import { type Person, STANDS_FOR } from '../model/person.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatIndex } from '../model/seating-chunks.ts';

type ImportArgs = CommandArgs<'import-people'>;
/** A new person as the command takes him. */
export type AddedPerson = NonNullable<ImportArgs['added']>[number];
/** A changed person as the command takes him. */
export type ChangedPerson = NonNullable<ImportArgs['changed']>[number];

/** What the plan adds to the reading of an entry. */
export interface Reading {
  /** Spelling taken for a unit. */
  readonly unitOf: (unit: string) => string;
  /** Id of the block for people listed under 主席台, where the plan has one. */
  readonly rostrum: string | undefined;
  /** Id of the hall before that rostrum, where those who take a prize sit. */
  readonly hall?: string | undefined;
  /** True where the list has a 主桌 and no table 1 beside it: the main table is table 1. */
  readonly mainIsFirst?: boolean;
}

/** True for the group of those who sit on the rostrum; 主席台下 is before it. */
export const isForRostrum = (group: string): boolean => group.includes('主席台') && !group.includes('台下');

/** Columns that a list may have and a plan keeps as the user's own, with the field of the list. */
const KEPT_COLUMNS = [
  ['性别', 'gender'],
  ['民族', 'ethnicity'],
  ['类别', 'category'],
  ['组别', 'group'],
  ['排', 'seatRow'],
  ['座', 'seatNumber'],
  [STANDS_FOR, 'standsFor'],
  ['由谁代替', 'replacedBy'],
] as const satisfies readonly (readonly [string, keyof RosterPerson])[];

const ATTENDANCE: Readonly<Record<Attendance, Person['attendance']>> = {
  yes: 'confirmed',
  no: 'absent',
  pending: 'expected',
  unsaid: 'expected',
};

const SEAT_FIELDS: ReadonlySet<string> = new Set(['seatRow', 'seatNumber']);

/**
 * Compare an updated list with the plan. A field that differs from the plan only because somebody edited it by
 * hand after the last import is no change: hand edits are kept until the list itself says something new. Nor are
 * row and seat of people whom the plan seats: a list that was exported from it and came back looks as it was.
 */
export function compareRoster(plan: Plan, roster: Roster): RosterDiff {
  const diff = diffRoster(existingPeople(plan), { people: withRanks(roster.people) });
  const baselines = new Map(plan.people.map((person) => [person.id, person.imported ?? {}]));
  const entries = new Map(roster.people.map((person) => [person.key, person]));
  const own = <Part extends { readonly person: RosterPerson }>(part: Part): Part => ({
    ...part,
    person: entries.get(part.person.key) ?? part.person,
  });
  const seats = seatIndex(selectedSchemeOf(plan).seating);
  const told = diff.changed.map((one) => ({
    ...own(one),
    changes: one.changes.filter(
      ({ field, becomes }) =>
        baselines.get(one.id)?.[field] !== becomes && !(SEAT_FIELDS.has(field) && seats.has(one.id)),
    ),
  }));
  const named = agendaNames(roster);
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const forAgenda = new Set(
    plan.people
      .filter(({ name, unit = '' }) => named.has(agendaKey({ name, unit: units.get(unit) ?? '' })))
      .map(({ id }) => id),
  );
  return {
    added: diff.added.map((person) => entries.get(person.key) ?? person),
    dropped: diff.dropped.filter((id) => !forAgenda.has(id)),
    changed: told.filter(({ changes }) => changes.length > 0),
    unchanged: [
      ...diff.unchanged.map(own),
      ...told.filter(({ changes }) => changes.length === 0).map(({ id, person }) => ({ id, person })),
    ],
    ambiguous: diff.ambiguous.map(own),
  };
}

/** Somebody whom only the agenda names is known by name and unit; a unit alone stands for its person. */
export const agendaKey = ({ name, unit }: { readonly name: string; readonly unit: string }): string =>
  `agenda ${name === '' ? unit : name} ${unit}`;

const agendaNames = (roster: Roster): ReadonlySet<string> =>
  new Set(roster.agenda.flatMap((item) => [...item.reporters, ...item.observers].map(agendaKey)));

/** Numbers of the list are ranks only where no two of one party have the same. */
export function withRanks(people: readonly RosterPerson[]): readonly RosterPerson[] {
  const seen = new Set<string>();
  const distinct = people.every(({ party = '', rank }) => {
    const key = `${party} ${rank}`;
    const fresh = rank !== undefined && rank >= 1 && !seen.has(key);
    seen.add(key);
    return fresh;
  });
  if (distinct) return people;
  return people.map(({ rank: _rank, ...person }) => person);
}

function existingPeople(plan: Plan): readonly ExistingPerson[] {
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  return plan.people.map((person) => {
    const kept = Object.fromEntries(
      KEPT_COLUMNS.map(([heading, field]) => [field, person.custom[heading] ?? '']),
    );
    return {
      ...kept,
      id: person.id,
      name: person.name,
      unit: units.get(person.unit ?? '') ?? '',
      title: person.title ?? '',
      phone: person.phone ?? '',
      notes: person.notes ?? '',
      roles: person.attendance === 'absent' ? [...person.roles, 'absent'] : person.roles,
      attendance: person.attendance === 'absent' ? 'no' : person.attendance === 'expected' ? 'unsaid' : 'yes',
      diet: (person.diet ?? '').split('、').filter((word) => word !== ''),
      table: person.table === undefined ? (person.custom.桌号 ?? '') : String(person.table),
      ...(person.rank === undefined ? {} : { rank: person.rank }),
      ...(person.party === undefined ? {} : { party: person.party }),
      ...(person.grade === undefined ? {} : { grade: person.grade }),
      ...(person.batch === undefined ? {} : { batch: person.batch }),
    };
  });
}

/** What a list says of a new person. */
export function fieldsOf(person: RosterPerson, reading: Reading): AddedPerson {
  const { unitOf, rostrum, mainIsFirst = false } = reading;
  const table = mainIsFirst && isMainTable(person.table) ? 1 : tableNumber(person.table);
  const block = isForRostrum(person.group)
    ? rostrum
    : person.roles.includes('recipient')
      ? reading.hall
      : undefined;
  const absent = person.roles.includes('absent');
  return {
    name: person.name,
    roles: person.roles.filter((role) => role !== 'absent'),
    attendance: absent ? 'absent' : ATTENDANCE[person.attendance],
    custom: customOf(person),
    imported: baselineOf(person),
    ...(person.rank === undefined ? {} : { rank: person.rank }),
    ...(person.unit === '' ? {} : { unit: unitOf(person.unit) }),
    ...(person.title === '' ? {} : { title: person.title }),
    ...(person.phone === '' ? {} : { phone: person.phone }),
    ...(person.diet.length === 0 ? {} : { diet: person.diet.join('、') }),
    ...(person.notes === '' ? {} : { notes: person.notes }),
    ...(person.party === undefined ? {} : { party: person.party }),
    ...(person.grade === undefined ? {} : { grade: person.grade }),
    ...(person.batch === undefined ? {} : { batch: person.batch }),
    ...(table === undefined ? {} : { table }),
    ...(block === undefined ? {} : { block }),
  };
}

/** What an updated list changes of a person: the fields named and no others. */
export function changesOf(
  id: string,
  person: RosterPerson,
  fields: readonly FieldChange['field'][],
  reading: Reading,
): ChangedPerson {
  const { attendance, custom = {}, block: _block, imported = {}, ...all } = fieldsOf(person, reading);
  const changed = new Set<string>(fields);
  const own = Object.fromEntries(Object.entries(all).filter(([key]) => changed.has(key)));
  const headings = new Set<string>(
    KEPT_COLUMNS.filter(([, field]) => changed.has(field)).map(([heading]) => heading),
  );
  const columns = Object.entries(custom).filter(
    ([heading]) => headings.has(heading) || !KEPT_COLUMNS.some(([kept]) => kept === heading),
  );
  const told = changed.has('attendance') || (changed.has('roles') && person.roles.includes('absent'));
  return {
    person: id,
    changes: { ...own, custom: Object.fromEntries(columns), imported },
    ...(told && attendance !== undefined ? { attendance } : {}),
  };
}

const baselineOf = (person: RosterPerson): Record<string, string> =>
  Object.fromEntries(
    COMPARED_FIELDS.map((field) => [field, textOf(person[field])] as const).filter(([, text]) => text !== ''),
  );

function customOf(person: RosterPerson): Record<string, string> {
  const kept = KEPT_COLUMNS.map(([heading, field]) => [heading, person[field]] as const);
  const table = tableNumber(person.table) === undefined ? [['桌号', person.table] as const] : [];
  return Object.fromEntries([...kept, ...table, ...person.custom].filter(([, text]) => text !== ''));
}

/** 主桌, 主宾桌: the table of the first host. */
const isMainTable = (table: string): boolean => /^主宾?桌/.test(table);

/** Number of a promised table; words such as 主桌 stay with the list's own columns. */
export function tableNumber(table: string): number | undefined {
  const number = /^第?\s*(\d{1,4})\s*[号桌]*$/u.exec(table)?.[1];
  return number === undefined || Number(number) < 1 ? undefined : Number(number);
}
