import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/layout/order/compare-names.ts';
import { loadPinyinTable } from '../../src/layout/order/load-pinyin-table.ts';
import { loadStrokeTable } from '../../src/layout/order/load-stroke-table.ts';
import { nameCharacters } from '../../src/layout/order/name-characters.ts';
import { orderNames } from '../../src/layout/order/order-names.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/order/${name}`, import.meta.url), 'utf8').trim();
const levels = fixture('standard-levels.txt')
  .split('\n')
  .map((line) => [...line]);
const standard = levels.flat();
const strokes = await loadStrokeTable();
const tables = { strokes, pinyin: await loadPinyinTable() };

const anyCharacter = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...standard) },
  { weight: 3, arbitrary: fc.constantFrom(...'田大富利孔巴叶申次衣王丁一') },
  { weight: 1, arbitrary: fc.constantFrom(...'·・\u3000熺陳㐀\u{2A6D6}\uE863aBé7-') },
);
const anyName = fc.string({ unit: anyCharacter, maxLength: 5 });
const anyOrder = fc
  .constantFrom('surname-stroke', 'fullname-stroke', 'pinyin')
  .map((by) => ({ by }) as const);

describe('section 14, the table', () => {
  it('covers all 8,105 characters of the standard, each sure', () => {
    expect(standard).toHaveLength(8105);
    expect(levels.map((level) => level.length)).toEqual([3500, 3000, 1605]);
    expect(standard.filter((c) => strokes.entryOf(c)?.certainty !== 'sure')).toEqual([]);
    expect(new Set(standard.map((c) => strokes.entryOf(c)?.rankKey)).size).toBe(8105);
  });

  it('keeps the printed order of each level, but for characters of one stroke sequence', () => {
    const body = (c: string | undefined) => strokes.entryOf(c ?? '')?.rankKey.replace(/[^1-5]?.$/u, '');
    for (const level of levels) {
      const keys = level.map((c) => strokes.entryOf(c)?.rankKey ?? '');
      const inversions = level.filter(
        (c, i) => i > 0 && (keys[i - 1] ?? '') > (keys[i] ?? '') && body(level[i - 1]) !== body(c),
      );
      expect(inversions).toEqual([]);
    }
  });

  it('counts strokes as the standard does', () => {
    for (const [character, count] of [
      ['一', 1],
      ['齉', 36],
      ['皙', 13],
      ['𬱖', 11],
      ['龢', 22],
    ] as const) {
      expect(strokes.entryOf(character)?.count).toBe(count);
    }
    expect(strokes.entryOf('丁')?.sequence).toBe('12');
    expect(strokes.entryOf('鄜')?.sequence).toBeUndefined();
  });

  it('is at most 60 KB gzipped', () => {
    const module = readFileSync(new URL('../../src/layout/order/data/packed-strokes.ts', import.meta.url));
    expect(gzipSync(module).length).toBeLessThanOrEqual(60 * 1024);
  });
});

describe('section 14, published rosters', () => {
  it.each(fixture('published-rosters.txt').split('\n'))('%s', (line) => {
    const names = line.split(' ');
    const { ordered, uncertain } = orderNames([...names].sort(), { by: 'surname-stroke' }, tables);
    expect(ordered.map((o) => o.name)).toEqual(names);
    expect(uncertain).toEqual([]);
  });
});

describe('section 14, laws', () => {
  it('holds every name exactly once and does not depend on the given order', () => {
    fc.assert(
      fc.property(fc.array(anyName), fc.infiniteStream(fc.nat()), anyOrder, (names, numbers, options) => {
        const before = [...names];
        const { ordered } = orderNames(names, options, tables);
        const shuffled = names
          .map((name) => ({ name, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at);
        const again = orderNames(
          shuffled.map((s) => s.name),
          options,
          tables,
        ).ordered;
        expect(names).toEqual(before);
        expect(ordered.map((o) => o.index).sort((a, b) => a - b)).toEqual(names.map((_, i) => i));
        expect(ordered.every((o) => names[o.index] === o.name)).toBe(true);
        expect(again.map((o) => o.name)).toEqual(ordered.map((o) => o.name));
      }),
    );
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(anyName, anyName, anyName, anyOrder, (a, b, c, options) => {
        const ab = compareNames(a, b, options, tables);
        expect(ab + compareNames(b, a, options, tables)).toBe(0);
        expect(ab === 0).toBe(a === b);
        if (ab < 0 && compareNames(b, c, options, tables) < 0) {
          expect(compareNames(a, c, options, tables)).toBe(-1);
        }
      }),
    );
  });

  it('puts two-character names before longer ones of the same first character', () => {
    const one = fc.constantFrom(...standard);
    const rest = fc.string({ unit: one, minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(one, one, rest, (first, second, more) => {
        expect(compareNames(first + second, first + more, { by: 'surname-stroke' }, tables)).toBe(-1);
      }),
    );
  });

  it('reports exactly the names with a character that is not sure', () => {
    fc.assert(
      fc.property(fc.array(anyName), (names) => {
        const { uncertain } = orderNames(names, { by: 'surname-stroke' }, tables);
        const doubtful = names.filter((name) =>
          nameCharacters(name).some((c) => /[熺陳㐀\u{2A6D6}\uE863]/u.test(c)),
        );
        expect(uncertain.map((u) => u.name).sort()).toEqual(doubtful.sort());
      }),
    );
  });

  it('orders 10,000 names fast', () => {
    const names = Array.from({ length: 10_000 }, (_, i) =>
      [i * 7919, i * 104_729, i * 15_485].map((n) => standard[n % 3500]).join(''),
    );
    orderNames(names.slice(0, 500), { by: 'surname-stroke' }, tables);
    const start = performance.now();
    orderNames(names, { by: 'surname-stroke' }, tables);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
