import { type CommandArgs, type CommandCall, callOf, runCommand } from '../commands/run-command.ts';
import type { RosterDiff } from '../io/diff-roster.ts';
import type { AgendaItem, Roster, RosterPerson } from '../io/roster.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import {
  type AddedPerson,
  agendaKey,
  changesOf,
  fieldsOf,
  type Reading,
  tableNumber,
  withRanks,
} from './roster-fields.ts';

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

/**
 * Turn a list, compared with the plan, into the commands that take it over as one step.
 *
 * @param plan - as it is now.
 * @param roster - the list.
 * @param diff - `compareRoster(plan, roster)`.
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
  const { blocks } = selectedSchemeOf(plan);
  const rostrum = blocks.find((block) => block.arrangement === 'rostrum')?.id;
  const hall = blocks.find(({ arrangement }) => arrangement === 'theatre' || arrangement === 'classroom')?.id;
  const reading: Reading = {
    unitOf: (unit) => choices.units?.get(unit) ?? unit,
    rostrum,
    hall: rostrum === undefined ? undefined : hall,
    mainIsFirst: roster.people.every(({ table }) => tableNumber(table) !== 1),
  };
  const people = withRanks(roster.people.filter((person) => !skip.has(person.key)));
  const entries = new Map(people.map((person) => [person.key, person]));
  const fresh = new Set(diff.added.map((person) => person.key));
  const same = new Map<string, string>();
  for (const { person } of diff.ambiguous) {
    const id = ambiguous.get(person.key) ?? 'new';
    if (id === 'new') fresh.add(person.key);
    else same.set(person.key, id);
  }
  const added = people.filter((person) => fresh.has(person.key));
  const changed = diff.changed.flatMap(({ id, person, changes }) => {
    const entry = entries.get(person.key);
    return entry === undefined
      ? []
      : [
          changesOf(
            id,
            entry,
            changes.map(({ field }) => field),
            reading,
          ),
        ];
  });
  const joined = [...same].flatMap(([key, id]) => {
    const entry = entries.get(key);
    return entry === undefined
      ? []
      : [changesOf(id, entry, ['unit', 'title', 'phone', 'attendance'], reading)];
  });
  const matched = [...diff.changed, ...diff.unchanged].map(({ id, person }) => [person.key, id] as const);
  const known = new Map([...matched, ...same]);
  const units = new Map(
    roster.units
      .map((unit) => ({ name: reading.unitOf(unit.name), category: unit.category }))
      .filter(({ name }) => name !== '')
      .map((unit) => [unit.name, unit]),
  );
  const args: ImportArgs = {
    added: added.map((person) => fieldsOf(person, reading)),
    changed: [...changed, ...joined],
    dropped: dropped === 'kept' ? [] : diff.dropped,
    droppedBecome: dropped === 'removed' ? 'removed' : 'absent',
    units: [...units.values()],
    wishes: wishesOf(people, added, known),
    unpin: false,
  };
  return { args, added, known };
}

/** Wishes by id where a person is known, by place among the added where he is new. */
function wishesOf(
  people: readonly RosterPerson[],
  added: readonly RosterPerson[],
  known: ReadonlyMap<string, string>,
): NonNullable<ImportArgs['wishes']> {
  const addedAt = new Map(added.map((person, index) => [person.key, { added: index }]));
  return people.flatMap((person) =>
    person.wishes.flatMap((wish) => {
      const who = [person.key, ...wish.people].flatMap((key) => known.get(key) ?? addedAt.get(key) ?? []);
      const together = wish.kind === 'same-table' || wish.kind === 'next-to';
      return who.length < 2
        ? []
        : [{ kind: together ? ('together' as const) : ('apart' as const), people: who }];
    }),
  );
}

function namedInPlan(plan: Plan): readonly (readonly [string, string])[] {
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  return plan.people.map(({ id, name, unit = '' }) => [agendaKey({ name, unit: units.get(unit) ?? '' }), id]);
}

/** People whom only the agenda names, once each: they come for their items. */
function agendaOnly(
  plan: Plan,
  roster: Roster,
  choices: ImportChoices,
): readonly { readonly key: string; readonly fields: AddedPerson }[] {
  const known = new Set(namedInPlan(plan).map(([key]) => key));
  const found = new Map<string, AddedPerson>();
  const take = (people: AgendaItem['reporters'], role: 'reporter' | 'observer'): void => {
    for (const { name, unit, title, person } of people) {
      const key = agendaKey({ name, unit });
      if (person !== undefined || known.has(key) || (name === '' && unit === '')) continue;
      const roles = [...new Set([...(found.get(key)?.roles ?? []), role])];
      const from = unit === '' ? {} : { unit: choices.units?.get(unit) ?? unit };
      const called = { name: name === '' ? unit : name, ...(title === '' ? {} : { title }) };
      found.set(key, { ...called, roles, ...from });
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
