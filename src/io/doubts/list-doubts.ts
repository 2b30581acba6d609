import { diagnose } from '../diagnose.ts';
import { unitCategory } from '../people/unit-category.ts';
import type { AgendaItem, AgendaPerson, Diagnostic, RosterPerson, RosterUnit } from '../roster.ts';
import { nearUnits } from './near-units.ts';

/** Gather the units of a list in its order, with the number of their people. */
export function unitsOf(people: readonly RosterPerson[]): readonly RosterUnit[] {
  const counts = new Map<string, number>();
  for (const { unit } of people) if (unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, category: unitCategory(name), people: count }));
}

/** Say which units may be spelled in two ways, and which are new where the known ones were given. */
export function unitDoubts(
  people: readonly RosterPerson[],
  units: readonly RosterUnit[],
  known: readonly string[],
): readonly Diagnostic[] {
  const near = nearUnits(
    units.map((unit) => unit.name),
    known,
  );
  const firstOf = new Map<string, RosterPerson>();
  const membersOf = new Map<string, string[]>();
  for (const person of people) {
    if (!firstOf.has(person.unit)) firstOf.set(person.unit, person);
    const members = membersOf.get(person.unit);
    if (members === undefined) membersOf.set(person.unit, [person.key]);
    else members.push(person.key);
  }
  const diagnostics: Diagnostic[] = [];
  for (const { unit, like, how } of near) {
    const first = firstOf.get(unit);
    const members = membersOf.get(unit) ?? [];
    if (first !== undefined)
      diagnostics.push(diagnose('near-unit', first.at, { unit, like, how, count: members.length }, members));
  }
  if (known.length === 0) return diagnostics;
  const told = new Set([...known, ...near.map((one) => one.unit)]);
  for (const { name } of units) {
    const first = firstOf.get(name);
    if (!told.has(name) && first !== undefined)
      diagnostics.push(diagnose('unknown-unit', first.at, { unit: name }, membersOf.get(name) ?? []));
  }
  return diagnostics;
}

/** Say who is listed for a venue other than the others': 乡镇分会场 beside 主会场. */
export function venueDoubts(people: readonly RosterPerson[]): readonly Diagnostic[] {
  const elsewhere = people.filter(({ group }) => /分会场/.test(group));
  if (elsewhere.length === people.length) return [];
  return [...new Set(elsewhere.map(({ group }) => group))].flatMap((group) => {
    const found = elsewhere.filter((person) => person.group === group);
    const [first] = found;
    const keys = found.map(({ key }) => key);
    return first === undefined
      ? []
      : [diagnose('other-venue', first.at, { group, count: found.length }, keys)];
  });
}

/** Say where two people of one sheet carry the same number, and whose substitute is not on the list. */
export function rankDoubts(people: readonly RosterPerson[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const byRank = new Map<string, RosterPerson>();
  const names = new Set(people.map((person) => person.name));
  for (const person of people) {
    if (person.rank !== undefined) {
      const place = `${person.at.sheet}\u0001${person.group}\u0001${person.rank}`;
      const other = byRank.get(place);
      if (other === undefined) byRank.set(place, person);
      else if (other.at.row !== person.at.row) {
        diagnostics.push(
          diagnose('rank-twice', person.at, { rank: person.rank, names: `${other.name}、${person.name}` }, [
            other.key,
            person.key,
          ]),
        );
      }
    }
    const { name, at, key, standsFor, replacedBy } = person;
    if (standsFor !== '') diagnostics.push(diagnose('substitute', at, { name, of: standsFor }, [key]));
    if (replacedBy !== '') {
      diagnostics.push(
        names.has(replacedBy)
          ? diagnose('substitute', at, { name: replacedBy, of: name }, [key])
          : diagnose('substitute-unlisted', at, { name, substitute: replacedBy }, [key]),
      );
    }
  }
  return diagnostics;
}

/** Find the people of an agenda in the list: by name, and by unit where the name is several people's. */
export function resolveAgenda(
  items: readonly AgendaItem[],
  people: readonly RosterPerson[],
): { readonly agenda: readonly AgendaItem[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const byName = new Map<string, RosterPerson[]>();
  if (items.length > 0)
    for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
  const agenda = items.map((item) => {
    const resolve = (one: AgendaPerson): AgendaPerson => {
      if (one.name === '') return one;
      const namesakes = byName.get(one.name) ?? [];
      const ofUnit = namesakes.filter(
        (person) => one.unit !== '' && `${person.unit}${person.title}`.includes(one.unit),
      );
      const [found, second] = ofUnit.length === 1 ? ofUnit : namesakes;
      const words = { name: one.name, topic: item.topic };
      if (found === undefined) diagnostics.push(diagnose('agenda-person-unlisted', item.at, words));
      else if (second !== undefined)
        diagnostics.push(
          diagnose(
            'agenda-person-ambiguous',
            item.at,
            { ...words, count: namesakes.length },
            namesakes.map((person) => person.key),
          ),
        );
      else return { ...one, person: found.key };
      return one;
    };
    return { ...item, reporters: item.reporters.map(resolve), observers: item.observers.map(resolve) };
  });
  return { agenda, diagnostics };
}
