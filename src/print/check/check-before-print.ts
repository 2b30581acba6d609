import type { Person } from '../../model/person.ts';
import { personIndex } from '../../model/person.ts';
import { seatedEntries } from '../../model/seating-chunks.ts';
import { charactersOf, textOf } from '../fonts/characters-of.ts';
import { nameOfMeeting } from '../layout/meeting-words.ts';
import { unitOf } from '../places/people-words.ts';
import { lostSeats, placeBookOf } from '../places/place-book.ts';
import { saySeatOfRow } from '../places/say-place.ts';
import type { PaperLanguage, PrintSource } from '../print-source.ts';
import { listed, sayOnPaper } from '../words/say-paper.ts';
import { nearNames } from './near-names.ts';

/** What a check before printing can find, and how grave it is. */
const PRINT_FINDINGS = {
  'seated-twice': 'error',
  'seat-lost': 'error',
  'place-twice': 'error',
  'character-missing': 'error',
  'person-unseated': 'warning',
  'nobody-seated': 'warning',
  'listed-twice': 'warning',
  'absent-seated': 'warning',
  'same-name-unclear': 'warning',
  'look-alike-name': 'warning',
  'place-unlabelled': 'warning',
  'changed-since': 'warning',
  returned: 'warning',
  'same-name': 'notice',
  'near-name': 'notice',
  'fallback-font': 'notice',
  'name-smaller': 'notice',
  draft: 'notice',
  submitted: 'notice',
} as const satisfies Readonly<Record<string, 'error' | 'warning' | 'notice'>>;

/** Code of a finding. */
export type PrintFindingCode = keyof typeof PRINT_FINDINGS;

/** Something to look at before paper is used; it never stops printing. */
export interface PrintFinding {
  readonly code: PrintFindingCode;
  readonly severity: (typeof PRINT_FINDINGS)[PrintFindingCode];
  /** Whom and where to jump to. */
  readonly people: readonly string[];
  readonly seats: readonly string[];
  readonly with: Readonly<Record<string, string | number>>;
}

/** What laying the papers has told about their characters and names. */
export interface PapersReport {
  /** Characters that no font has. */
  readonly missing?: Iterable<string>;
  /** Characters that another font lends, and its name. */
  readonly lent?: ReadonlyMap<string, string>;
  /** Ids of people whose name is set smaller than the others'. */
  readonly smaller?: Iterable<string>;
}

/**
 * Look over everything once more before printing: nobody missing, nobody twice, names that may be taken for
 * one another, characters without a font, state and version.
 *
 * @returns the gravest first.
 * @see docs/SEATING-RULES.md "Name plates"
 */
export function checkBeforePrint(source: PrintSource, papers: PapersReport = {}): readonly PrintFinding[] {
  const findings = [
    ...seatingFindings(source),
    ...placeFindings(source),
    ...nameFindings(source),
    ...characterFindings(source, papers),
    ...sizeFindings(source, papers),
    ...stateFindings(source),
  ];
  const grave = { error: 0, warning: 1, notice: 2 };
  return findings
    .map((one, index) => ({ one, index }))
    .sort((a, b) => grave[a.one.severity] - grave[b.one.severity] || a.index - b.index)
    .map(({ one }) => one);
}

/** Say a finding in one sentence. */
export const sayFinding = (finding: PrintFinding, language: PaperLanguage): string =>
  sayOnPaper(language, `check.${finding.code}`, finding.with);

function find(
  code: PrintFindingCode,
  about: { readonly people?: readonly string[]; readonly seats?: readonly string[] },
  told: PrintFinding['with'] = {},
): PrintFinding {
  const { people = [], seats = [] } = about;
  return { code, severity: PRINT_FINDINGS[code], people, seats, with: told };
}

function seatingFindings(source: PrintSource): readonly PrintFinding[] {
  const { plan, scheme } = source;
  const known = personIndex(plan.people);
  const nameOf = (id: string): string => known.get(id)?.name ?? id;
  const seats = new Map<string, string[]>();
  for (const [seat, person] of seatedEntries(scheme.seating)) {
    seats.set(person, [...(seats.get(person) ?? []), seat]);
  }
  const book = placeBookOf(source);
  // A stage takes those who give and receive; everybody else sits in another scheme.
  const onStage = book.placeOf.size > 0 && source.shape.blocks.every(({ rule }) => rule.kind === 'awards');
  return [
    ...[...seats].flatMap(([person, own]) =>
      own.length < 2
        ? []
        : [
            find(
              'seated-twice',
              { people: [person], seats: own },
              { name: nameOf(person), count: own.length },
            ),
          ],
    ),
    ...lostSeats(source).map(([seat, person]) =>
      find('seat-lost', { people: [person] }, { name: nameOf(person), seat }),
    ),
    ...(onStage
      ? []
      : book.placeOf.size === 0 && book.unseated.length > 1
        ? [
            find(
              'nobody-seated',
              { people: book.unseated.map(({ id }) => id) },
              { count: book.unseated.length },
            ),
          ]
        : book.unseated.map(({ id, name }) => find('person-unseated', { people: [id] }, { name }))),
    ...book.absent.flatMap(({ id, name }) => {
      const own = seats.get(id);
      return own === undefined ? [] : [find('absent-seated', { people: [id], seats: own }, { name })];
    }),
  ];
}

/** Two seats that no card can tell apart, and seats without words. */
function placeFindings(source: PrintSource): readonly PrintFinding[] {
  const byWords = new Map<
    string,
    { readonly words: string; readonly seats: string[]; readonly people: string[] }
  >();
  const unlabelled: string[] = [];
  for (const place of placeBookOf(source).places) {
    const words = saySeatOfRow(source.language, place);
    if (place.label.seat === '') unlabelled.push(place.seat.id);
    const key = `${place.block.id}\n${place.section ?? ''}\n${words}`;
    const one = byWords.get(key) ?? { words, seats: [], people: [] };
    one.seats.push(place.seat.id);
    if (place.person !== undefined) one.people.push(place.person.id);
    byWords.set(key, one);
  }
  const twice = [...byWords.values()].filter(({ words, seats }) => words !== '' && seats.length > 1);
  return [
    ...twice.map(({ words, seats, people }) =>
      find('place-twice', { seats, people }, { place: words, count: seats.length }),
    ),
    ...(unlabelled.length === 0
      ? []
      : [find('place-unlabelled', { seats: unlabelled }, { count: unlabelled.length })]),
  ];
}

function nameFindings(source: PrintSource): readonly PrintFinding[] {
  const book = placeBookOf(source);
  const absent = new Set(book.absent);
  const present = source.plan.people.filter((person) => !absent.has(person));
  return nearNames(present.map(({ name }) => name)).flatMap(({ how, people }) => {
    const bearers = people.flatMap((index) => present[index] ?? []);
    const ids = bearers.map(({ id }) => id);
    const units = bearers.map((person) => unitOf(source, person));
    const [first, second] = bearers.map(({ name }) => name);
    const known = units.filter((unit) => unit !== '');
    const told = {
      name: first ?? '',
      other: second ?? '',
      count: bearers.length,
      units: listed(source.language, [...new Set(known)]),
    };
    if (how === 'look-alike') return [find('look-alike-name', { people: ids }, told)];
    if (how === 'one-character') return [find('near-name', { people: ids }, told)];
    if (new Set(known).size < known.length) return [find('listed-twice', { people: ids }, told)];
    const clear = known.length === bearers.length;
    return [find(clear ? 'same-name' : 'same-name-unclear', { people: ids }, told)];
  });
}

/** Everything of a person that papers print. */
const printedOf = (source: PrintSource, person: Person): string =>
  `${person.name}${unitOf(source, person)}${person.title ?? ''}`;

function characterFindings(
  source: PrintSource,
  { missing = [], lent }: PapersReport,
): readonly PrintFinding[] {
  const gone = new Set(missing);
  const findings: PrintFinding[] = [];
  const lentTo = new Map<string, { people: string[]; characters: Set<string> }>();
  const told = new Set<string>();
  for (const person of source.plan.people) {
    const own = new Set(charactersOf(printedOf(source, person)).map(textOf));
    const without = [...own].filter((character) => gone.has(character));
    for (const character of without) told.add(character);
    if (without.length > 0) {
      const about = { name: person.name, characters: without.join(' ') };
      findings.push(find('character-missing', { people: [person.id] }, about));
    }
    for (const character of own) {
      const font = lent?.get(character);
      if (font === undefined) continue;
      const one = lentTo.get(font) ?? { people: [], characters: new Set() };
      if (one.people.at(-1) !== person.id) one.people.push(person.id);
      one.characters.add(character);
      lentTo.set(font, one);
    }
  }
  const elsewhere = [...gone].filter((character) => !told.has(character));
  if (elsewhere.length > 0) {
    const name = nameOfMeeting(source);
    findings.push(find('character-missing', {}, { name, characters: elsewhere.join(' ') }));
  }
  for (const [font, { people, characters }] of lentTo) {
    findings.push(find('fallback-font', { people }, { font, characters: [...characters].join(' ') }));
  }
  return findings;
}

/** So many names are told in one sentence. */
const MOST_NAMED = 6;

/** Names too long for the one size of a batch. */
function sizeFindings(source: PrintSource, { smaller = [] }: PapersReport): readonly PrintFinding[] {
  const ids = new Set(smaller);
  const people = source.plan.people.filter(({ id }) => ids.has(id));
  if (people.length === 0) return [];
  const shown = people.slice(0, MOST_NAMED).map(({ name }) => name);
  const names = listed(source.language, people.length > MOST_NAMED ? [...shown, '……'] : shown);
  return [find('name-smaller', { people: people.map(({ id }) => id) }, { names, count: people.length })];
}

function stateFindings({ approval: { state, number } }: PrintSource): readonly PrintFinding[] {
  if (state === 'approved') return [];
  if (state !== 'draft') return [find(state, {}, { number })];
  return [number > 0 ? find('changed-since', {}, { number }) : find('draft', {})];
}
