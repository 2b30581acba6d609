import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../test/support/print-bounds.ts';
import {
  banquetPlan,
  HARD_NAMES,
  hallPlan,
  printBlock,
  printPeople,
  seatedPlan,
} from '../../../test/support/print-people.ts';
import { standInType } from '../../../test/support/stand-in-type.ts';
import type { Plan } from '../../model/plan.ts';
import { makePrintSource } from '../make-print-source.ts';
import type { Page } from '../page.ts';
import { paginate } from '../paginate.ts';
import type { PaperLanguage } from '../print-source.ts';
import { documentOf } from '../registry.ts';

const sourceOf = (plan: Plan, language: PaperLanguage = 'zh') =>
  makePrintSource(plan, { language, printedAt: '2026-03-05T08:00' });

function pagesOf(kind: string, plan: Plan, options: object = {}, language: PaperLanguage = 'zh') {
  const document = documentOf(kind);
  if (document === undefined) throw new Error(`no document ${kind}`);
  return paginate(document, { source: sourceOf(plan, language), options, type: standInType });
}
const wordsOn = (pages: readonly Page[]): readonly string[] =>
  pages.flatMap((page) => textsOf(page, standInType).map(({ text }) => text));

/** Recipients of three grades in two batches, before five leaders. */
function awardPlan(places: number): Plan {
  const people = printPeople(13).map((one, index) =>
    index < 5
      ? one
      : { ...one, roles: ['recipient' as const], grade: (index % 3) + 1, batch: index < 10 ? 1 : 2 },
  );
  const parameters = { leaders: 5, recipients: places };
  return seatedPlan(people, [printBlock('award', 'award-row', 'awards', { parameters })]);
}

const lawful = (pages: readonly Page[]): void => {
  for (const page of pages) {
    expect(overEdges(page, standInType)).toEqual([]);
    expect(page.papers.length).toBeGreaterThan(0);
    expect(textsOf(page, standInType).length).toBeGreaterThan(0);
  }
};

describe('papers of the office', () => {
  it.each(
    ['table-cards', 'welcome', 'badges', 'desk'].flatMap((kind) =>
      [1, 13, 506].map((count) => [kind, count] as const),
    ),
  )('K1: %s for %i people: nobody missing, nobody twice, nothing over an edge', (kind, count) => {
    const plan = banquetPlan(count);
    const pages = pagesOf(kind, plan);
    lawful(pages);
    const keys = pages.flatMap(({ papers }) => papers);
    expect(new Set(keys).size).toBe(keys.length);
    if (kind === 'welcome' || kind === 'badges') {
      expect([...keys].sort()).toEqual(plan.people.map(({ id }) => `${kind}/${id}`).sort());
    }
    for (const { widthMm, heightMm } of pages) expect([widthMm, heightMm].sort()).toEqual([210, 297]);
  });

  it('K1: law: badges of every size keep within their sheets', () => {
    const plan = hallPlan(13);
    fc.assert(
      fc.property(
        fc.integer({ min: 54, max: 198 }),
        fc.integer({ min: 80, max: 285 }),
        fc.boolean(),
        (widthMm, heightMm, showPhoto) => {
          const options = { widthMm, heightMm, showPhoto, showSeat: true, showNumber: true };
          lawful(pagesOf('badges', plan, options, 'en'));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('K1: badges tell by word and by colour who sits in and who serves', () => {
    const people = printPeople(3).map((one, index) =>
      index === 1
        ? { ...one, roles: ['observer' as const] }
        : index === 2
          ? { ...one, roles: ['interpreter' as const] }
          : one,
    );
    const plan = seatedPlan(people, [printBlock('r', 'rostrum', 'rostrum', { parameters: { rows: [3] } })]);
    const words = wordsOn(pagesOf('badges', plan));
    expect(words.filter((word) => word.endsWith('证'))).toEqual(['出席证', '列席证', '工作证']);
    expect(pagesOf('badges', plan, { which: 'staff' }).flatMap(({ papers }) => papers)).toEqual([
      'badges/p3',
    ]);
  });

  it('B4: a table card stands for each table, readable from both sides, the main table named', () => {
    const pages = pagesOf('table-cards', banquetPlan(30));
    expect(pages.map(({ papers }) => papers)).toEqual([
      ['table-cards/banquet/t-1-1'],
      ['table-cards/banquet/t-2-1'],
      ['table-cards/banquet/t-2-2'],
    ]);
    const [first] = pages;
    if (first === undefined) throw new Error('no page');
    const turns = textsOf(first, standInType).filter(({ text }) => text === '主桌');
    expect(turns.map(({ turnDeg }) => turnDeg).sort()).toEqual([0, 180]);
    const names = wordsOn(pagesOf('table-cards', banquetPlan(13), { shows: 'names', form: 'single' }));
    for (const name of HARD_NAMES) expect(names.filter((word) => word === name)).toHaveLength(1);
  });

  it('K1: a welcome card addresses the guest, names his seat and his room', () => {
    const people = printPeople(2).map((one, index) => ({
      ...one,
      party: index === 0 ? ('guest' as const) : ('host' as const),
      custom: { 房间号: '806', 性别: '女' },
    }));
    const plan = seatedPlan(people, [printBlock('r', 'rostrum', 'rostrum', { parameters: { rows: [2] } })]);
    const words = wordsOn(pagesOf('welcome', plan, { whom: 'guests', address: 'sir-or-madam' }));
    expect(words).toContain('尊敬的王𬱖女士：');
    expect(words).toContain('　　您的房间：806');
    expect(words.filter((word) => word.includes('您的座位'))).toEqual(['　　您的座位：主席台 1排2座']);
    expect(words).not.toContain('尊敬的李𬭎女士：');
  });

  it('K1: a welcome card says something of a meeting without a name', () => {
    const nameless = { ...hallPlan(2), meeting: { name: ' ', kind: 'plenary' as const, place: ' ' } };
    const words = wordsOn(pagesOf('welcome', nameless));
    expect(words.some((word) => word.includes('欢迎您出席会议'))).toBe(true);
    expect(words).toContain('　　会议地点：县会议中心');
  });

  it('K1: calls a table the main table where a block has several, on cards and in the list', () => {
    const one = (id: string) =>
      printBlock(id, 'banquet-room', 'banquet', { name: id, parameters: { tables: 1 } });
    const plan = seatedPlan(printPeople(12), [one('甲'), one('乙')]);
    expect(wordsOn(pagesOf('table-cards', plan)).some((word) => word.includes('主桌'))).toBe(false);
    expect(wordsOn(pagesOf('lists', plan, { list: 'tables' })).some((word) => word.includes('主桌'))).toBe(
      false,
    );
  });

  it('K1: the desk sheet ticks each thing on each seat of rostrum and tables, and counts them', () => {
    const people = printPeople(40);
    const plan = seatedPlan(people, [
      printBlock('rostrum', 'rostrum', 'rostrum', { parameters: { rows: [7] }, takes: { first: 7 } }),
      printBlock('hall', 'theatre', 'hall', { parameters: { rows: [40] }, place: { xMm: 0, yMm: 4000 } }),
    ]);
    const boxes = (pages: readonly Page[]) =>
      pages.flatMap(({ items }) =>
        items.filter((item) => item.kind === 'polygon' && item.fill === undefined),
      );
    const pages = pagesOf('desk', plan, { items: '座签、水、话筒' });
    // One more is the frame of the state.
    expect(boxes(pages)).toHaveLength(7 * 3 + 1);
    expect(wordsOn(pages)).toContain('合计 7 座：座签 7，水 7，话筒 7');
    expect(wordsOn(pagesOf('desk', plan, { where: 'everywhere', items: '水' }))).toContain(
      '合计 40 座：水 40',
    );
  });

  it('the award sheet names the award of the list where there is no grade', () => {
    const people = printPeople(6).map((one, index) =>
      index < 3 ? one : { ...one, roles: ['recipient' as const], custom: { 奖项: '先进集体' } },
    );
    const parameters = { leaders: 3, recipients: 3 };
    const plan = seatedPlan(people, [printBlock('award', 'award-row', 'awards', { parameters })]);
    const request = { source: sourceOf(plan), options: {}, type: standInType };
    const [sheet] = documentOf('awards')?.tables?.(request) ?? [];
    expect(sheet?.rows.map((cells) => cells[4])).toEqual(['先进集体', '先进集体', '先进集体']);
  });

  it('Z1: the award sheet says who stands before whom, batch by batch, counted from both sides', () => {
    const document = documentOf('awards');
    const plan = awardPlan(5);
    lawful(pagesOf('awards', plan));
    const request = { source: sourceOf(plan), options: {}, type: standInType };
    const tables = document?.tables?.(request) ?? [];
    expect(tables.map(({ name }) => name)).toEqual(['1 颁奖站位表 · 第 1 批', '2 颁奖站位表 · 第 2 批']);
    const lines = tables.map(({ rows }) =>
      rows.map(([hall, own, recipient, , , leader]) => [hall, own, recipient, leader]),
    );
    // Leaders stand 5 3 1 2 4; grades are 3 1 2 3 1 of p6 to p10, so p7 and p10 meet the first two.
    expect(lines[0]?.map(([, , recipient]) => recipient).sort()).toEqual([...HARD_NAMES].slice(5, 10).sort());
    expect(lines[0]?.map(([hall, own]) => [hall, own])).toEqual([
      ['1', '5'],
      ['2', '4'],
      ['3', '3'],
      ['4', '2'],
      ['5', '1'],
    ]);
    expect(lines[0]?.map(([, , , leader]) => leader)).toEqual(['陈䶮', '张𫍯', '王𬱖', '李𬭎', '刘𣲘']);
    expect(lines[1]?.map(([, , recipient]) => recipient).sort()).toEqual(
      [...HARD_NAMES].slice(10, 13).sort(),
    );
    expect(wordsOn(pagesOf('awards', plan)).some((word) => word.startsWith('从台下看'))).toBe(true);
  });

  it('Z3: a batch that is larger than the stage goes on in turns, nobody left out', () => {
    const document = documentOf('awards');
    const source = sourceOf(awardPlan(3));
    const tables = document?.tables?.({ source, options: {}, type: standInType }) ?? [];
    const names = tables.flatMap(({ rows }) => rows.map(([, , recipient]) => recipient));
    expect([...names].sort()).toEqual([...HARD_NAMES].slice(5, 13).sort());
  });

  it('K1: is offered only where the meeting has something for it', () => {
    const offered = (plan: Plan) =>
      ['cards', 'lists', 'table-cards', 'welcome', 'badges', 'desk', 'awards'].filter((kind) =>
        documentOf(kind)?.isOffered(sourceOf(plan)),
      );
    expect(offered(hallPlan(3))).toEqual(['cards', 'lists', 'welcome', 'badges', 'desk']);
    expect(offered(banquetPlan(3))).toContain('table-cards');
    expect(offered(awardPlan(5))).toContain('awards');
    expect(offered(seatedPlan([], []))).toEqual([]);
  });
});
