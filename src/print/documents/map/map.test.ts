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
import { ARRANGEMENTS } from '../../../layout/arrangements/registry.ts';
import type { Plan } from '../../../model/plan.ts';
import { makePrintSource } from '../../make-print-source.ts';
import type { Page } from '../../page.ts';
import { paginate } from '../../paginate.ts';
import { mapDocument } from './map-document.ts';

const map = (plan: Plan, options: object = {}, language: 'zh' | 'en' = 'zh'): readonly Page[] => {
  const source = makePrintSource(plan, { language, printedAt: '2026-03-05T08:00' });
  return paginate(mapDocument, { source, options, type: standInType });
};
const said = (pages: readonly Page[]): readonly string[] =>
  pages.flatMap((page) => textsOf(page, standInType).map(({ text }) => text));
const countOf = (all: readonly string[], names: readonly string[]): ReadonlyMap<string, number> => {
  const wanted = new Map(names.map((name) => [name, 0]));
  for (const text of all) if (wanted.has(text)) wanted.set(text, (wanted.get(text) ?? 0) + 1);
  return wanted;
};

const rostrum = (count: number): Plan =>
  seatedPlan(printPeople(count), [
    printBlock('rostrum', 'rostrum', 'rostrum', {
      parameters: { rows: count > 7 ? [7, count - 7] : [count] },
    }),
  ]);
const conference = seatedPlan(printPeople(506), [
  printBlock('rostrum', 'rostrum', 'rostrum', { parameters: { rows: [7, 6] } }),
  printBlock('hall', 'theatre', 'hall', {
    place: { xMm: 0, yMm: 5500 },
    parameters: { rows: { rows: 23, first: 22, last: 22 }, aisles: [{ afterSeat: 11 }] },
  }),
]);

describe('the seat map', () => {
  it.each([
    ['1 on a rostrum', rostrum(1), {}],
    ['13 on a rostrum', rostrum(13), { sheet: 'A3', colour: 'unit' }],
    ['506 in two blocks', conference, { colour: 'unit', look: 'plain' }],
    ['506 by blocks', conference, { part: 'sections', sheet: 'A3', show: 'names' }],
    ['506 over several sheets', conference, { fit: 'tiles', scale: 60, overlapMm: 0 }],
    ['96 at round tables', banquetPlan(96), { showUnits: true }],
    ['3,000 on A2', hallPlan(3000), { sheet: 'A2' }],
    ['3,000 on A4', hallPlan(3000), {}],
  ])('names everybody: %s', (_, plan, options) => {
    const pages = map(plan, options);
    const names = plan.people.map(({ name }) => name);
    const once = names.filter(
      (name, index) => names.indexOf(name) === index && names.lastIndexOf(name) === index,
    );
    const missing = [...countOf(said(pages), once)].filter(([, count]) => count !== 1);
    // At the edges between sheets a name may be seen on both.
    if (!('fit' in options)) expect(missing).toEqual([]);
    else expect(missing.filter(([, count]) => count === 0)).toEqual([]);
    expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
    expect(pages.every((page) => textsOf(page, standInType).length > 4)).toBe(true);
  });

  it('says from where it is seen, and turns with it', () => {
    const plan = rostrum(3);
    const across = (frame: string): readonly string[] => {
      const texts = textsOf({ items: map(plan, { frame })[0]?.items ?? [] }, standInType);
      const names = new Set(plan.people.map(({ name }) => name));
      return texts.filter(({ text }) => names.has(text)).map(({ text }) => text);
    };
    expect(said(map(plan, { frame: 'A' }))).toContain('（从台下看）');
    expect(said(map(plan, { frame: 'S' }))).toContain('（从台上看）');
    expect(said(map(plan, { frame: 'S' }, 'en'))).toContain('(Seen from the stage)');
    expect(across('A')).toEqual([...across('S')].reverse());
  });

  it('prints state, version and page on every sheet, apart from what is compared', () => {
    const pages = map(conference, { part: 'whole-and-sections' });
    pages.forEach((page, index) => {
      const texts = textsOf(page, standInType).map(({ text }) => text);
      expect(texts).toContain(`第 ${index + 1} 页 共 ${pages.length} 页`);
      expect(texts.filter((text) => text === '草案').length).toBeGreaterThan(0);
    });
    const source = makePrintSource(conference, { language: 'zh', printedAt: '2026-03-05T08:00' });
    const later = makePrintSource(conference, { language: 'zh', printedAt: '2026-03-06T08:00' });
    const items = (of: typeof source) =>
      mapDocument.papers({ source: of, options: {}, type: standInType }).map((paper) => paper.items);
    expect(items(source)).toEqual(items(later));
  });

  it('K1: shows leaders of a large banquet the main table in large type, of a small one all tables', () => {
    const large = map(banquetPlan(506), { part: 'leaders' });
    const sizes = large.flatMap((page) => textsOf(page, standInType).map(({ sizeMm }) => sizeMm));
    expect(Math.min(...sizes)).toBeGreaterThan(2);
    expect(said(large)).toContain('王𬱖');
    expect(said(large)).not.toContain('2桌');
    expect(said(map(banquetPlan(30), { part: 'leaders' }))).toEqual(expect.arrayContaining(['2桌', '3桌']));
  });

  it('K1: leaves nobody of the front rows out of the list beside the large type', () => {
    const plan = hallPlan(120);
    const pages = map(plan, { part: 'leaders', frontRows: 6, sheet: 'A3' });
    const names = plan.people.map(({ name }) => name);
    expect(new Set(countOf(said(pages), names).values())).toEqual(new Set([2]));
    expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
  });

  it('gives leaders large numbers and a list by rank', () => {
    const [page, ...more] = map(conference, { part: 'leaders' });
    const texts = page === undefined ? [] : textsOf(page, standInType);
    expect(more).toEqual([]);
    expect(texts.filter(({ text }) => text === '王𬱖')).toHaveLength(2);
    const largest = (pages: readonly Page[]): number =>
      Math.max(
        ...pages.flatMap((one) =>
          textsOf(one, standInType).flatMap(({ text, sizeMm }) => (text === '1' ? [sizeMm] : [])),
        ),
      );
    expect(largest(page === undefined ? [] : [page])).toBeGreaterThan(largest(map(conference)));
    expect(page === undefined ? [] : overEdges(page, standInType)).toEqual([]);
  });

  it('draws nobody of the front row larger than the rostrum, and under where he sits', () => {
    const plan = seatedPlan(printPeople(13), [
      printBlock('rostrum', 'rostrum', 'rostrum', { parameters: { rows: [9] } }),
      printBlock('hall', 'theatre', 'hall', {
        place: { xMm: 0, yMm: 5500 },
        parameters: { rows: { rows: 1, first: 4, last: 4 } },
      }),
    ]);
    const texts = map(plan, { part: 'leaders' }).flatMap((page) => textsOf(page, standInType));
    const onSeat = (index: number) => texts.find(({ text }) => text === plan.people[index]?.name);
    const middle = (from: number, to: number): number => {
      const xs = plan.people.slice(from, to).flatMap((_, index) => onSeat(from + index)?.box ?? []);
      const [left, right] = [Math.min(...xs.map((box) => box.left)), Math.max(...xs.map((box) => box.right))];
      return (left + right) / 2;
    };
    expect(onSeat(10)?.sizeMm).toBeLessThanOrEqual((onSeat(0)?.sizeMm ?? 0) + 1e-3);
    expect(Math.abs(middle(0, 9) - middle(9, 13))).toBeLessThan(6);
    expect(texts.filter(({ text }) => text === '主席台')).toHaveLength(1);
  });

  it('sets the number of an empty seat smaller than names, and large where seats show numbers only', () => {
    const plan = seatedPlan(printPeople(3), [
      printBlock('hall', 'theatre', 'hall', { parameters: { rows: { rows: 1, first: 5, last: 5 } } }),
    ]);
    const sizeOf = (options: object, wanted: string): number =>
      map(plan, options)
        .flatMap((page) => textsOf(page, standInType))
        .find(({ text }) => text === wanted)?.sizeMm ?? 0;
    expect(sizeOf({}, '5')).toBeLessThan(sizeOf({}, '王𬱖'));
    expect(sizeOf({ show: 'numbers' }, '5')).toBeGreaterThan(sizeOf({}, '5'));
  });

  it('writes a long name on two lines of its seat, none squeezed beyond three fifths', () => {
    const texts = map(rostrum(13)).flatMap((page) => textsOf(page, standInType));
    const long = texts.find(({ text }) => text === '阿不都热合曼·买买提依明');
    expect((long?.box.bottom ?? 0) - (long?.box.top ?? 0)).toBeGreaterThan((long?.sizeMm ?? 0) * 2);
    for (const { stretch } of texts) expect(stretch).toBeGreaterThan(0.598);
  });

  it.each(ARRANGEMENTS.map(({ kind }) => kind))('draws a %s inside its page', (kind) => {
    const plan = seatedPlan(printPeople(9), [printBlock('b', kind, 'rostrum', { name: '会场' })]);
    for (const part of ['whole', 'rostrum', 'leaders']) {
      const pages = map(plan, { part });
      expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
      expect(pages).toHaveLength(1);
    }
  });

  it('draws the rostrum over several sheets without the room around it', () => {
    const doors = hallPlan(22).venue;
    const plan = { ...conference, venue: doors };
    const tiles = (showRoom: boolean, part = 'rostrum') =>
      map(plan, { part, fit: 'tiles', scale: 40, showRoom });
    expect(tiles(true)).toEqual(tiles(false));
    expect(tiles(true, 'whole')).not.toEqual(tiles(false, 'whole'));
  });

  it('is not offered without seats', () => {
    const plan = seatedPlan(printPeople(1), []);
    const source = makePrintSource(plan, { language: 'zh', printedAt: '2026-03-05T08:00' });
    expect(mapDocument.isOffered(source)).toBe(false);
    expect(map(plan)).toEqual([]);
  });
});
