/**
 * Build `src/layout/order/data/packed-strokes.ts` from `scripts/data/` and the package `cnchar-order`.
 *
 * Run: `npx tsx scripts/build-stroke-table.ts`. It stops with an error when the printed order of the
 * national standard and the stroke sequences contradict each other.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Entry {
  readonly character: string;
  readonly sequence: string;
}

const require = createRequire(import.meta.url);
const { dict } = require('cnchar-order') as { dict: { orders: Record<string, string> } };
const dataFile = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8').trim();

/** cnchar's stroke letters that are not 折: 横 提 | 竖 竖钩 | 撇 | 点 捺. */
const CLASS_OF_LETTER: Readonly<Record<string, string>> = {
  j: '1',
  i: '1',
  f: '2',
  g: '2',
  s: '3',
  d: '4',
  k: '4',
  l: '4',
};

const index: readonly { readonly count: number; readonly characters: readonly string[] }[] = dataFile(
  'stroke-index.txt',
)
  .split('\n')
  .map((line) => {
    const [count, characters] = line.split(' ');
    return { count: Number(count), characters: [...(characters ?? '')] };
  });
const pairs = (name: string): readonly Entry[] =>
  dataFile(name)
    .split('\n')
    .map((line) => {
      const [character = '', sequence = ''] = line.split(' ');
      return { character, sequence };
    });

const added = new Map(pairs('strokes-added.txt').map((e) => [e.character, e.sequence]));
const unstated = new Set(dataFile('strokes-unknown.txt'));
const standard = new Set(index.flatMap((line) => line.characters));

function fromCnchar(character: string): string | undefined {
  const letters = dict.orders[character];
  return letters === undefined ? undefined : [...letters].map((l) => CLASS_OF_LETTER[l] ?? '5').join('');
}

/** Sequences of the standard; a character without one takes the place of the character printed before it. */
function standardEntries(): Entry[] {
  const entries: Entry[] = [];
  for (const { count, characters } of index) {
    let last = '';
    for (const character of characters) {
      const sequence = unstated.has(character) ? last : (added.get(character) ?? fromCnchar(character));
      if (sequence === undefined) throw new Error(`No stroke sequence for ${character}`);
      if (sequence.length !== count) throw new Error(`${character}: ${sequence} has not ${count} strokes`);
      if (sequence < last) throw new Error(`${character}: ${sequence} is printed after ${last}`);
      last = sequence;
      entries.push({ character, sequence });
    }
  }
  return entries;
}

/** Characters of one sequence, in the order of rosters. */
function equalGroups(entries: readonly Entry[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { character, sequence } of entries) {
    groups.set(sequence, [...(groups.get(sequence) ?? []), character]);
  }
  const sequenceOf = new Map(entries.map((e) => [e.character, e.sequence]));
  for (const line of dataFile('equal-strokes.txt').split('\n')) {
    const wanted = [...line];
    const group = groups.get(sequenceOf.get(wanted[0] ?? '') ?? '') ?? [];
    if (!wanted.every((c) => group.includes(c))) throw new Error(`${line} are not of one sequence: ${group}`);
    const places = wanted.map((c) => group.indexOf(c)).sort((a, b) => a - b);
    places.forEach((place, i) => {
      group[place] = wanted[i] ?? '';
    });
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.join(''));
}

/** Gaps between code points, and each sequence as "shared with the one before" (a letter) plus the rest. */
function pack(entries: readonly Entry[]): { gaps: string; strokes: string } {
  const sorted = [...entries].sort((a, b) => codePoint(a) - codePoint(b));
  let gaps = '';
  let strokes = '';
  let lastPoint = 0;
  let last = '';
  for (const entry of sorted) {
    const gap = codePoint(entry) - lastPoint;
    gaps += gap < 26 ? String.fromCharCode(96 + gap) : `${gap.toString(10)};`;
    let shared = 0;
    while (shared < last.length && last[shared] === entry.sequence[shared]) shared += 1;
    strokes += String.fromCharCode(65 + shared) + entry.sequence.slice(shared);
    lastPoint = codePoint(entry);
    last = entry.sequence;
  }
  return { gaps, strokes };
}

function codePoint(entry: Entry): number {
  return entry.character.codePointAt(0) ?? 0;
}

const inStandard = standardEntries();
/** 囍 is miscounted in cnchar. */
const beside: Entry[] = Object.keys(dict.orders)
  .filter((character) => !standard.has(character) && character !== '囍')
  .map((character) => ({ character, sequence: fromCnchar(character) ?? '' }));
const taken = new Set([...inStandard, ...beside].map((e) => e.character));
const proposed = pairs('strokes-proposed.txt').filter((e) => !taken.has(e.character));
const sure = pack([...inStandard, ...beside]);
const unsure = pack(proposed);
const lines = [
  '// Written by scripts/build-stroke-table.ts: do not edit.',
  '',
  '/** The packed stroke table: see `unpackStrokes`. */',
  'export const packedStrokes = {',
  `  sureGaps: ${JSON.stringify(sure.gaps)},`,
  `  sureStrokes: ${JSON.stringify(sure.strokes)},`,
  `  proposedGaps: ${JSON.stringify(unsure.gaps)},`,
  `  proposedStrokes: ${JSON.stringify(unsure.strokes)},`,
  `  equal: ${JSON.stringify(equalGroups(inStandard).join(' '))},`,
  `  unstated: ${JSON.stringify([...unstated].join(''))},`,
  '} as const;',
  '',
];
writeFileSync(new URL('../src/layout/order/data/packed-strokes.ts', import.meta.url), lines.join('\n'));
console.log(`standard ${inStandard.length}, beside ${beside.length}, proposed ${proposed.length}`);
