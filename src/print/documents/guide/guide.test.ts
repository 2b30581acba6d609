import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../../test/support/print-bounds.ts';
import {
  banquetPlan,
  hallPlan,
  printBlock,
  printPeople,
  seatedPlan,
} from '../../../../test/support/print-people.ts';
import { standInType } from '../../../../test/support/stand-in-type.ts';
import { emptyPlan, type Plan } from '../../../model/plan.ts';
import { makePrintSource } from '../../make-print-source.ts';
import { tintedGroups } from '../../map/unit-tints.ts';
import type { Page } from '../../page.ts';
import { paginate } from '../../paginate.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { groupClusters } from './group-clusters.ts';
import { guideDocument } from './guide-document.ts';
import { whereWords } from './where-words.ts';

const sourceOf = (plan: Plan, language: 'zh' | 'en' = 'zh') =>
  makePrintSource(plan, { language, printedAt: '2026-03-05T08:00' });
const guide = (plan: Plan, options: object = {}, language: 'zh' | 'en' = 'zh'): readonly Page[] =>
  paginate(guideDocument, { source: sourceOf(plan, language), options, type: standInType });
/** People of each unit one after another, as halls are zoned. */
const zoned = (count: number): Plan => {
  const people = printPeople(count).map((one, index) => ({
    ...one,
    unit: `u${Math.floor((index * 5) / count) + 1}`,
  }));
  return seatedPlan(people, [
    printBlock('hall', 'theatre', 'hall', {
      parameters: { rows: { rows: Math.ceil(count / 20), first: 20, last: 20 }, aisles: [{ afterSeat: 10 }] },
    }),
  ]);
};

describe('the guide map', () => {
  it.each([
    [1, 'A4'],
    [13, 'A4'],
    [506, 'A3'],
    [3000, 'A2'],
  ])('names every unit of %i people with its rows, on one sheet of %s', (count, sheet) => {
    const plan = zoned(count);
    const pages = guide(plan, { sheet });
    expect(pages).toHaveLength(1);
    const texts = pages.flatMap((page) => textsOf(page, standInType).map(({ text }) => text));
    const units = plan.units.filter(({ id }) => plan.people.some(({ unit }) => unit === id));
    for (const { name } of units) {
      expect(texts.filter((text) => text.startsWith(`${name}　`) && /排/.test(text))).toHaveLength(1);
    }
    expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
  });

  it('writes the names of units over their seats, and a mark on every seat', () => {
    const plan = zoned(100);
    const texts = guide(plan).flatMap((page) => textsOf(page, standInType).map(({ text }) => text));
    expect(texts.filter((text) => text === '城关镇')).toHaveLength(1);
    expect(texts.filter((text) => text === '城')).toHaveLength(21);
    expect(texts).not.toContain(plan.people[0]?.name);
  });

  it('writes no name of a unit larger for having a few more seats in its row', () => {
    const whole = zoned(200);
    const ends = [20, 40, 60, 80, 200];
    const people = whole.people.map((one, index) => ({
      ...one,
      unit: `u${ends.findIndex((end) => index < end) + 1}`,
    }));
    const sizes = guide({ ...whole, people })
      .flatMap((page) => textsOf(page, standInType))
      .filter(({ face }) => face === 'hei-bold')
      .map(({ sizeMm }) => sizeMm);
    const largest = Math.max(...sizes);
    expect(sizes.filter((size) => size === largest).length).toBeGreaterThan(1);
  });

  it('says rows in runs and tables by number', () => {
    const plan = hallPlan(66);
    expect(whereWords(sourceOf(plan), ['hall/r1/1', 'hall/r2/1', 'hall/r3/5'])).toBe('1–3排');
    expect(whereWords(sourceOf(plan), ['hall/r1/1', 'hall/r3/5'])).toBe('1、3排');
    const tables = banquetPlan(30);
    const source = sourceOf(tables);
    const seats = source.shape.blocks[0]?.rows.map((row) => row.seats[0]?.id ?? '') ?? [];
    expect(whereWords(source, seats)).toBe('1–3桌');
  });

  it('says rows in English with commas, and a single seat without a plural', () => {
    const source = sourceOf(hallPlan(66), 'en');
    expect(whereWords(source, ['hall/r1/1', 'hall/r3/5'])).toBe('row 1, 3');
    const texts = guide(zoned(5), {}, 'en').flatMap((page) => textsOf(page, standInType));
    expect(texts.some(({ text }) => text.endsWith('row 1 (1)'))).toBe(true);
  });

  it('goes through the seats as often for many units as for one', () => {
    const walks = (plan: Plan): number => {
      const source = sourceOf(plan);
      const book = placeBookOf(source);
      const { places } = book;
      let count = 0;
      Object.defineProperty(book, 'places', {
        get: () => {
          count += 1;
          return places;
        },
      });
      paginate(guideDocument, { source, options: {}, type: standInType });
      return count;
    };
    const many = zoned(100);
    const one = { ...many, people: many.people.map((person) => ({ ...person, unit: 'u1' })) };
    expect(walks(many)).toBe(walks(one));
  });

  it('gives each zone its seats in hand-out order, a seat of two zones to both', () => {
    const plan = hallPlan(6);
    const zones = [
      { id: 'z1', name: '甲区', units: [], seats: ['hall/r1/3', 'hall/r1/1', 'hall/r1/1'] },
      { id: 'z2', name: '乙区', units: [], seats: ['hall/r1/3'] },
      { id: 'z3', name: '丙区', units: [], seats: ['hall/r9/1'] },
    ];
    const source = sourceOf({ ...plan, schemes: plan.schemes.map((scheme) => ({ ...scheme, zones })) });
    expect(tintedGroups(source, 'zone', 'colour').map(({ id, seats }) => [id, ...seats])).toEqual([
      ['z1', 'hall/r1/1', 'hall/r1/3'],
      ['z2', 'hall/r1/3'],
    ]);
  });

  it('parts seats that stand apart', () => {
    const seat = (id: string, xMm: number) => ({
      id,
      xMm,
      yMm: 0,
      slot: 0,
      facingDeg: 0,
      kind: 'chair' as const,
    });
    const clusters = groupClusters([seat('a', 0), seat('b', 9000), seat('c', 9600), seat('d', 10_200)]);
    expect(clusters.map(({ seats }) => seats.map(({ id }) => id))).toEqual([['b', 'c', 'd'], ['a']]);
  });

  it('is not offered without units on seats', () => {
    expect(guideDocument.isOffered(sourceOf(emptyPlan('m', '会')))).toBe(false);
    expect(guideDocument.isOffered(sourceOf(zoned(13)))).toBe(true);
    expect(guide(banquetPlan(20), {}, 'en').flatMap((page) => overEdges(page, standInType))).toEqual([]);
  });
});
