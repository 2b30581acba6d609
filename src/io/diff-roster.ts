import { phoneNumbers } from './people/read-phone.ts';
import type { Roster, RosterPerson } from './roster.ts';

/** Fields in which a new list may differ from the plan. */
export const COMPARED_FIELDS = [
  'name',
  'unit',
  'title',
  'rank',
  'party',
  'roles',
  'honour',
  'phone',
  'attendance',
  'diet',
  'notes',
  'category',
  'group',
  'gender',
  'ethnicity',
  'table',
  'seatRow',
  'seatNumber',
  'grade',
  'batch',
] as const;

/** One of them. */
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** A person of the plan as far as the comparison needs him; fields that the plan does not keep may be left out. */
export type ExistingPerson = { readonly id: string; readonly name: string } & Partial<
  Pick<RosterPerson, Exclude<ComparedField, 'name'>>
>;

/** One field that the new list has otherwise. */
export interface FieldChange {
  readonly field: ComparedField;
  readonly was: string;
  readonly becomes: string;
}

/** What an updated list changes. Seats, pins and hand edits hang on ids, and ids are kept. */
export interface RosterDiff {
  readonly added: readonly RosterPerson[];
  /** Ids of people the new list no longer has. */
  readonly dropped: readonly string[];
  readonly changed: readonly {
    readonly id: string;
    readonly person: RosterPerson;
    readonly by: MatchedBy;
    readonly changes: readonly FieldChange[];
  }[];
  readonly unchanged: readonly { readonly id: string; readonly person: RosterPerson }[];
  /** Entries that could be several people; whoever is a candidate counts as neither dropped nor matched. */
  readonly ambiguous: readonly { readonly person: RosterPerson; readonly candidates: readonly string[] }[];
}

/** What joined a person of the plan with an entry of the list. */
export type MatchedBy = 'phone' | 'name-and-unit' | 'name';

/**
 * Compare an updated list with the people of the plan.
 *
 * They are matched by telephone, then by name and unit, then by a name that is one person's on both sides.
 * A field that the new list leaves empty is no change: a shorter list does not wipe out what is known.
 *
 * @param existing - people of the plan.
 * @param roster - the new list; an entry for an absent person is matched like any other.
 */
export function diffRoster(existing: readonly ExistingPerson[], roster: Pick<Roster, 'people'>): RosterDiff {
  const open = new Set(existing);
  const waiting = new Set(roster.people);
  const pairs = new Map<RosterPerson, { readonly of: ExistingPerson; readonly by: MatchedBy }>();
  for (const [by, keysOf] of PASSES) {
    const here = indexBy(open, keysOf);
    const there = indexBy(waiting, keysOf);
    for (const person of [...waiting]) {
      const match = soleMatch(person, keysOf, here, there, open);
      if (match === undefined) continue;
      pairs.set(person, { of: match, by });
      open.delete(match);
      waiting.delete(person);
    }
  }
  const byName = indexBy(open, nameKeys);
  const changed: RosterDiff['changed'][number][] = [];
  const unchanged: RosterDiff['unchanged'][number][] = [];
  const added: RosterPerson[] = [];
  const ambiguous: RosterDiff['ambiguous'][number][] = [];
  const candidatesOfSome = new Set<string>();
  for (const person of roster.people) {
    const pair = pairs.get(person);
    if (pair !== undefined) {
      const changes = changesOf(pair.of, person);
      if (changes.length > 0) changed.push({ id: pair.of.id, person, by: pair.by, changes });
      else unchanged.push({ id: pair.of.id, person });
      continue;
    }
    const candidates = (byName.get(nameKeys(person)[0] ?? '') ?? []).map((one) => one.id);
    if (candidates.length === 0) added.push(person);
    else {
      ambiguous.push({ person, candidates });
      for (const id of candidates) candidatesOfSome.add(id);
    }
  }
  const dropped = [...open].map((one) => one.id).filter((id) => !candidatesOfSome.has(id));
  return { added, dropped, changed, unchanged, ambiguous };
}

type Keyed = { readonly name: string; readonly unit?: string; readonly phone?: string };

const plain = (text: string): string => text.replace(/[\s\u3000·]/g, '').toLowerCase();
const nameKeys = (person: Keyed): readonly string[] => [plain(person.name)];

/** The surest sign first. A telephone shared by two names (a secretary's) is told apart by the name. */
const PASSES: readonly (readonly [MatchedBy, (person: Keyed) => readonly string[]])[] = [
  ['phone', (person) => phoneNumbers(person.phone ?? '').map((number) => `${number} ${plain(person.name)}`)],
  ['phone', (person) => phoneNumbers(person.phone ?? '')],
  [
    'name-and-unit',
    (person) => ((person.unit ?? '') === '' ? [] : [`${plain(person.name)} ${plain(person.unit ?? '')}`]),
  ],
  ['name', nameKeys],
];

function indexBy<Person extends Keyed>(
  people: Iterable<Person>,
  keysOf: (person: Keyed) => readonly string[],
): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const found = index.get(key);
      if (found === undefined) index.set(key, [person]);
      else found.push(person);
    }
  }
  return index;
}

/** The one person of the plan with this key, where the key is also one entry's only. */
function soleMatch(
  person: RosterPerson,
  keysOf: (person: Keyed) => readonly string[],
  here: ReadonlyMap<string, readonly ExistingPerson[]>,
  there: ReadonlyMap<string, readonly RosterPerson[]>,
  open: ReadonlySet<ExistingPerson>,
): ExistingPerson | undefined {
  for (const key of keysOf(person)) {
    const [found, second] = here.get(key) ?? [];
    const entries = there.get(key) ?? [];
    if (found !== undefined && second === undefined && entries.length === 1 && open.has(found)) return found;
  }
  return undefined;
}

function changesOf(was: ExistingPerson, now: RosterPerson): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of COMPARED_FIELDS) {
    const [before, after] = [textOf(was[field]), textOf(now[field])];
    if (
      before === after ||
      (after === '' && field !== 'roles') ||
      (field === 'attendance' && after === 'unsaid')
    )
      continue;
    if (field === 'roles' && was.roles === undefined && after === '') continue;
    changes.push({ field, was: before, becomes: after });
  }
  return changes;
}

/** Text of a field as differences are told; a list in a fixed order. */
export function textOf(value: ExistingPerson[ComparedField]): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? [...value].sort().join('、') : String(value);
}
