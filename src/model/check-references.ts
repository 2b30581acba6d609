import { mendScheme } from './mend-scheme.ts';
import type { Person } from './person.ts';
import type { PlanDocument } from './plan-document.ts';

/** What can be wrong between the parts of a plan. */
export type ReferenceCode =
  | 'id-twice'
  | 'unknown-unit'
  | 'unknown-person'
  | 'unknown-block'
  | 'unknown-scheme'
  | 'person-seated-twice'
  | 'absent-seated'
  | 'seat-blocked'
  | 'person-pinned-twice'
  | 'seat-pinned-twice'
  | 'pin-not-kept'
  | 'seat-closed-twice';

/** One broken reference: where it stands and the id that leads nowhere. */
export interface ReferenceProblem {
  readonly code: ReferenceCode;
  /** Path from the root of the plan document; schemes are named by id. */
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** Note a problem; the mending goes on. */
export type Complain = (code: ReferenceCode, path: readonly (string | number)[], id: string) => void;

/**
 * Find every reference of a plan that leads nowhere and everybody who is in two places.
 *
 * @returns no problems for every plan that only commands have changed.
 */
export const checkReferences = (document: PlanDocument): readonly ReferenceProblem[] =>
  mendReferences(document).problems;

/**
 * Take out what leads nowhere, so that a plan with a torn part can still be opened and nobody is lost: people
 * whose seat or pin is torn stay in the plan without a seat.
 *
 * @returns the whole plan and what was taken out. Problems `id-twice` cannot be mended.
 */
export function mendReferences(document: PlanDocument): {
  readonly document: PlanDocument;
  readonly problems: readonly ReferenceProblem[];
} {
  const problems: ReferenceProblem[] = [];
  const complain: Complain = (code, path, id) => problems.push({ code, path, id });
  checkIds(document, complain);
  const known = new Map(document.people.map((person) => [person.id, person]));
  const units = new Set(document.units.map((unit) => unit.id));
  const blocks = new Set(document.schemes.flatMap((scheme) => scheme.blocks.map((block) => block.id)));
  const people = document.people.map((person, index) =>
    mendPerson(person, index, { known, units, blocks }, complain),
  );
  const wishes = document.wishes
    .map((wish, index) => ({ ...wish, people: keepKnown(wish.people, known, ['wishes', index], complain) }))
    .filter((wish) => wish.people.length > 1);
  const agenda = document.agenda.map((item, index) => ({
    ...item,
    reporters: keepKnown(item.reporters, known, ['agenda', index, 'reporters'], complain),
    observers: keepKnown(item.observers, known, ['agenda', index, 'observers'], complain),
  }));
  const schemes = document.schemes.map((scheme) => mendScheme(scheme, known, units, complain));
  let { selectedScheme } = document;
  if (!schemes.some((scheme) => scheme.id === selectedScheme)) {
    complain('unknown-scheme', ['selectedScheme'], selectedScheme);
    selectedScheme = schemes[0]?.id ?? selectedScheme;
  }
  if (problems.length === 0) return { document, problems };
  return { document: { ...document, people, wishes, agenda, schemes, selectedScheme }, problems };
}

/** Keep the ids of people who exist. */
function keepKnown(
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
  path: readonly (string | number)[],
  complain: Complain,
): readonly string[] {
  return ids.filter((id) => {
    if (known.has(id)) return true;
    complain('unknown-person', path, id);
    return false;
  });
}

interface Known {
  readonly known: ReadonlyMap<string, Person>;
  readonly units: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

function mendPerson(
  person: Person,
  index: number,
  { known, units, blocks }: Known,
  complain: Complain,
): Person {
  let mended = person;
  if (person.unit !== undefined && !units.has(person.unit)) {
    complain('unknown-unit', ['people', index, 'unit'], person.unit);
    const { unit: _unit, ...rest } = mended;
    mended = rest;
  }
  if (person.serves !== undefined && !known.has(person.serves)) {
    complain('unknown-person', ['people', index, 'serves'], person.serves);
    const { serves: _serves, ...rest } = mended;
    mended = rest;
  }
  if (person.block !== undefined && !blocks.has(person.block)) {
    complain('unknown-block', ['people', index, 'block'], person.block);
    const { block: _block, ...rest } = mended;
    mended = rest;
  }
  return mended;
}

function checkIds(document: PlanDocument, complain: Complain): void {
  const lists: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
    ['people', document.people],
    ['units', document.units],
    ['wishes', document.wishes],
    ['fixtures', document.venue.fixtures],
    ['agenda', document.agenda],
    ['notes', document.notes ?? []],
    ['schemes', document.schemes],
    ...document.schemes.flatMap((scheme) => [
      [`schemes/${scheme.id}/blocks`, scheme.blocks] as const,
      [`schemes/${scheme.id}/zones`, scheme.zones] as const,
    ]),
    ['revisions', document.revisions.map((revision) => ({ id: String(revision.number) }))],
  ];
  for (const [name, list] of lists) {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) complain('id-twice', [name, index], id);
      seen.add(id);
    });
  }
}
