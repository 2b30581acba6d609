import { areLookAlike } from './look-alike.ts';

/** Two names that may be taken for one another. */
export interface NearNames {
  readonly how: 'same' | 'look-alike' | 'one-character';
  /** Places of the people in the list given, ascending. */
  readonly people: readonly number[];
}

/** Characters that count: spaces, dots and case do not. */
const charactersOf = (name: string): readonly string[] => [
  ...name
    .normalize('NFC')
    .replace(/[\s\u3000·•.]/gu, '')
    .toLowerCase(),
];

/** Names shorter than this that differ in a whole character are different enough. */
const LEAST = 3;

/**
 * Find names that are equal, that differ in a look-alike character only, or long ones that differ in one
 * character after the first. Names are compared by what is left when one character is taken out, so a long
 * list takes no longer than reading it a few times.
 */
export function nearNames(names: readonly string[]): readonly NearNames[] {
  const written = names.map(charactersOf);
  const found: NearNames[] = [];
  const same = new Map<string, number[]>();
  written.forEach((characters, index) => {
    const key = characters.join('');
    if (key !== '') same.set(key, [...(same.get(key) ?? []), index]);
  });
  for (const people of same.values()) if (people.length > 1) found.push({ how: 'same', people });
  const holes = new Map<string, number[]>();
  for (const [first = 0] of same.values()) {
    const characters = written[first] ?? [];
    characters.forEach((_, at) => {
      const key = `${at} ${characters.map((one, index) => (index === at ? '' : one)).join('\u0001')}`;
      holes.set(key, [...(holes.get(key) ?? []), first]);
    });
  }
  for (const [key, people] of holes) {
    const at = Number(key.slice(0, key.indexOf(' ')));
    people.forEach((a, index) => {
      for (const b of people.slice(index + 1)) {
        const how = howNear(written[a] ?? [], written[b] ?? [], at);
        if (how !== undefined) found.push({ how, people: [a, b] });
      }
    });
  }
  return found.sort(
    (a, b) => (a.people[0] ?? 0) - (b.people[0] ?? 0) || (a.people[1] ?? 0) - (b.people[1] ?? 0),
  );
}

function howNear(a: readonly string[], b: readonly string[], at: number): NearNames['how'] | undefined {
  if (areLookAlike(a[at] ?? '', b[at] ?? '')) return 'look-alike';
  return at > 0 && a.length >= LEAST ? 'one-character' : undefined;
}
