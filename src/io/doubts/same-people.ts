import { diagnose } from '../diagnose.ts';
import { phoneNumbers } from '../people/read-phone.ts';
import type { Diagnostic, RosterPerson } from '../roster.ts';

/**
 * Find people who may be one, and namesakes.
 *
 * Same name and same telephone or unit: probably one person twice. Same name on two sheets where nothing speaks
 * against it: a candidate for merging. Same name otherwise: two people to be told apart by their units.
 */
export function samePeople(people: readonly RosterPerson[]): readonly Diagnostic[] {
  const byName = new Map<string, RosterPerson[]>();
  const byPhone = new Map<string, RosterPerson[]>();
  for (const person of people) {
    const key = person.name.toLowerCase();
    const namesakes = byName.get(key);
    if (namesakes === undefined) byName.set(key, [person]);
    else namesakes.push(person);
    for (const number of phoneNumbers(person.phone)) {
      const sharing = byPhone.get(number);
      if (sharing === undefined) byPhone.set(number, [person]);
      else sharing.push(person);
    }
  }
  const diagnostics: Diagnostic[] = [];
  for (const namesakes of byName.values())
    if (namesakes.length > 1) diagnostics.push(...tellApart(namesakes));
  for (const [phone, sharing] of byPhone) {
    const names = [...new Set(sharing.map((person) => person.name))];
    const [first] = sharing;
    if (names.length > 1 && first !== undefined) {
      diagnostics.push(diagnose('same-phone', first.at, { phone, names: names.join('、') }, keysOf(sharing)));
    }
  }
  return diagnostics;
}

const keysOf = (people: readonly RosterPerson[]): readonly string[] => people.map((person) => person.key);

function tellApart(namesakes: readonly RosterPerson[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  /** Each group is taken for one person. */
  const groups: RosterPerson[][] = [];
  for (const person of namesakes) {
    const group = groups.find((members) => members.some((member) => evidence(member, person) !== undefined));
    if (group === undefined) groups.push([person]);
    else group.push(person);
  }
  for (const group of groups) {
    const [first, second] = group;
    if (first === undefined || second === undefined) continue;
    const sheets = [...new Set(group.map((person) => person.at.sheet))];
    const words = { name: first.name, by: evidence(first, second) ?? 'unit', rows: rowsOf(group) };
    diagnostics.push(
      sheets.length > 1
        ? diagnose('on-several-sheets', second.at, { ...words, sheets: sheets.join('、') }, keysOf(group))
        : diagnose('same-person-twice', second.at, words, keysOf(group)),
    );
  }
  const [first] = namesakes;
  const other = groups[1]?.[0];
  if (first !== undefined && other !== undefined) {
    const one = groups.flatMap((group) => group.slice(0, 1));
    diagnostics.push(
      diagnose(
        'same-name',
        other.at,
        { name: first.name, count: groups.length, rows: rowsOf(one) },
        keysOf(one),
      ),
    );
  }
  return diagnostics;
}

const rowsOf = (people: readonly RosterPerson[]): string => people.map((person) => person.at.row).join('、');

/** What makes two entries of one name look like one person. */
function evidence(a: RosterPerson, b: RosterPerson): 'phone' | 'unit' | 'name' | undefined {
  const [first, second] = [phoneNumbers(a.phone), phoneNumbers(b.phone)];
  if (first.some((number) => second.includes(number))) return 'phone';
  if (first.length > 0 && second.length > 0) return undefined;
  if (a.unit !== '' && b.unit !== '') return a.unit === b.unit ? 'unit' : undefined;
  const otherSheets = a.at.sheet !== b.at.sheet;
  if (a.title !== '' && b.title !== '' && otherSheets && a.unit === b.unit)
    return a.title === b.title ? 'unit' : undefined;
  if (otherSheets) {
    const [with1, with2] = [`${a.unit}${a.title}`, `${b.unit}${b.title}`];
    return with1 === '' || with2 === '' || with1.includes(with2) || with2.includes(with1)
      ? 'name'
      : undefined;
  }
  return a.unit === b.unit && a.title === b.title && a.unit + a.title !== '' ? 'unit' : undefined;
}
