import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/layout/rules/registry.ts';

const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(resolve(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(resolve(folder), file));
const textOf = (files: readonly string[]): string =>
  files.map((file) => readFileSync(file, 'utf8')).join('\n');
const idsIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''));
/** In the order of the alphabet, R2 before R10. */
const missing = (wanted: Iterable<string>, from: ReadonlySet<string>): readonly string[] =>
  [...wanted].filter((id) => !from.has(id)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const specified = idsIn(readFileSync(resolve('docs/SEATING-RULES.md'), 'utf8'), /\*\*([A-Z]+\d*)\*\*/g);
const tests = [...filesUnder('src', /\.test\.tsx?$/), ...filesUnder('test', /\.test\.ts$/)];
/** An id at the beginning of a test's name, which is a literal in a call or in a table of cases. */
const tested = idsIn(textOf(tests), /['"`]((?:PIN|GIVEN)|[A-Z]{1,2}\d+): /g);
const sources = filesUnder('src', /\.tsx?$/).filter((file) => !/\.test\.|fixture/.test(file));
/** Blocks name the kind of their rule under the same key. */
const kinds: ReadonlySet<string> = new Set(RULES.map((rule) => rule.kind));
const reasoned = new Set([
  ...idsIn(textOf(sources), /\brule: '([^']+)'/g),
  ...idsIn(textOf(sources), /\bissue\(\s*'[a-z-]+',\s*'([^']+)'/g),
]);
const referred = new Set(
  [...textOf(sources).matchAll(/@see docs\/SEATING-RULES\.md (.*)/g)].flatMap(([, ids]) =>
    [...(ids ?? '').matchAll(/\[([A-Z]+\d*)\]/g)].map(([, id]) => id ?? ''),
  ),
);

describe('rule ids', () => {
  it('are all there: sections 1 to 14 and those for every arrangement', () => {
    expect(specified.size).toBeGreaterThan(90);
    expect(tested.size).toBeGreaterThan(90);
    expect(reasoned.size).toBeGreaterThan(40);
  });

  it('every rule of the specification begins the name of a test', () => {
    expect(missing(specified, tested)).toEqual([]);
  });

  it('every id that begins the name of a test is a rule of the specification', () => {
    expect(missing(tested, specified)).toEqual([]);
  });

  it('every reason and every check names a rule of the specification', () => {
    const ids = [...reasoned].filter((id) => !kinds.has(id));
    expect(missing(ids, specified)).toEqual([]);
  });

  it('every rule that a module refers to or carries out is in the specification', () => {
    expect(missing(referred, specified)).toEqual([]);
    expect(
      missing(
        RULES.flatMap((rule) => rule.cites),
        specified,
      ),
    ).toEqual([]);
  });
});
