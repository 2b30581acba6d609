import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../../test/support/print-bounds.ts';
import { banquetPlan, HARD_NAMES, hallPlan } from '../../../../test/support/print-people.ts';
import { standInType } from '../../../../test/support/stand-in-type.ts';
import { loadStrokeTable } from '../../../layout/order/load-stroke-table.ts';
import type { Plan } from '../../../model/plan.ts';
import { loadPrintSource } from '../../load-print-source.ts';
import { makePrintSource } from '../../make-print-source.ts';
import type { Page } from '../../page.ts';
import { paginate } from '../../paginate.ts';
import type { PaperLanguage } from '../../print-source.ts';
import { LISTS } from './list-options.ts';
import { listsDocument } from './lists-document.ts';

const about = { language: 'zh', printedAt: '2026-03-05T08:00' } as const;
async function pagesOf(
  plan: Plan,
  options: object,
  language: PaperLanguage = 'zh',
): Promise<readonly Page[]> {
  const source = await loadPrintSource(plan, { ...about, language });
  return paginate(listsDocument, { source, options, type: standInType });
}
const wordsOn = (pages: readonly Page[]): readonly string[] =>
  pages.flatMap((page) => textsOf(page, standInType).map(({ text }) => text));

/** Texts that lie on one another by more than a hair. */
function overlaps(page: Page): readonly string[] {
  const boxes = textsOf(page, standInType);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box }) =>
          one.box.right > box.left + 0.01 &&
          box.right > one.box.left + 0.01 &&
          one.box.bottom > box.top + 0.05 &&
          box.bottom > one.box.top + 0.05,
      )
      .map((other) => `${one.text} on ${other.text}`),
  );
}

describe('lists', () => {
  it.each(LISTS.flatMap((list) => [1, 13, 506].map((count) => [list, count] as const)))(
    'K1: %s for %i people keeps to its pages, blank or cut nowhere',
    async (list, count) => {
      const plan = list === 'tables' ? banquetPlan(count) : hallPlan(count);
      const pages = await pagesOf(plan, { list });
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect([page.widthMm, page.heightMm]).toEqual([210, 297]);
        expect(overEdges(page, standInType)).toEqual([]);
        expect(overlaps(page)).toEqual([]);
      }
      const words = wordsOn(pages);
      expect(words).toContain(`第 ${pages.length} 页 共 ${pages.length} 页`);
      if (list === 'absentees') return;
      const names = plan.people.map(({ name }) => name);
      for (const name of new Set(names)) {
        expect(words.filter((word) => word === name)).toHaveLength(
          names.filter((one) => one === name).length,
        );
      }
    },
  );

  it('K1: heads stand on every page, long units within their cells', async () => {
    const pages = await pagesOf(hallPlan(120), { list: 'by-unit', lie: 'landscape', sheet: 'A5' }, 'en');
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      expect([page.widthMm, page.heightMm]).toEqual([210, 148]);
      expect(wordsOn([page])).toContain('Name');
      expect(overEdges(page, standInType)).toEqual([]);
      expect(overlaps(page)).toEqual([]);
    }
  });

  it('Q1: the list by name follows the strokes, or the pinyin', async () => {
    const names = async (nameOrder: string): Promise<readonly string[]> =>
      wordsOn(await pagesOf(hallPlan(13), { list: 'by-name', nameOrder })).filter((word) =>
        HARD_NAMES.some((name) => name === word),
      );
    expect((await names('surname-stroke')).slice(0, 3)).toEqual(['丁一', '王𬱖', '刘𣲘']);
    expect((await names('pinyin'))[0]).toBe('阿不都热合曼·买买提依明');
    expect(await names('given-list')).toEqual(HARD_NAMES);
    expect(await names('as-planned')).toEqual(await names('surname-stroke'));
  });

  it('Q1: without the tables a list by name is a bug that says so', async () => {
    const request = {
      source: makePrintSource(hallPlan(3), about),
      options: { list: 'by-name' },
      type: standInType,
    };
    expect(() => listsDocument.papers(request)).toThrow('source.names');
    const names = { strokes: await loadStrokeTable() };
    expect(listsDocument.papers({ ...request, source: { ...request.source, names } })).toHaveLength(1);
  });

  it('L8: the door list is in hand-out order with two boxes to tick for each', async () => {
    const pages = await pagesOf(hallPlan(50), { list: 'door' });
    const words = wordsOn(pages).filter((word) => /^\d+排\d+座$/.test(word));
    expect(words).toHaveLength(50);
    expect(words.slice(0, 3)).toEqual(['1排1座', '1排2座', '1排3座']);
    expect(words[22]).toBe('2排1座');
  });

  it('K1: who is away stands on the list of absentees and on no other', async () => {
    const plan = hallPlan(13);
    const away = {
      ...plan,
      people: plan.people.map((one) =>
        one.id === 'p9' ? { ...one, attendance: 'absent' as const, notes: '出差' } : one,
      ),
    };
    expect(wordsOn(await pagesOf(away, { list: 'absentees' }))).toEqual(
      expect.arrayContaining(['欧阳建国', '出差']),
    );
    expect(wordsOn(await pagesOf(away, { list: 'sign-in' }))).not.toContain('欧阳建国');
    expect(wordsOn(await pagesOf(plan, { list: 'absentees' }))).toContain('（无）');
  });

  it('B4: the list by seat counts tables where people sit at tables', async () => {
    const [hall, banquet] = [await pagesOf(hallPlan(13), {}), await pagesOf(banquetPlan(13), {})];
    expect(wordsOn(hall)).toEqual(expect.arrayContaining(['排', '座']));
    expect(wordsOn(banquet)).toEqual(expect.arrayContaining(['桌', '座']));
    expect(wordsOn(banquet)).not.toContain('排');
  });

  it('B4: the table list goes table by table, the main table first', async () => {
    const words = wordsOn(await pagesOf(banquetPlan(30), { list: 'tables' }));
    expect(words.filter((word) => word.includes('10 人'))).toEqual([
      '1桌（主桌）　10 人',
      '2桌　10 人',
      '3桌　10 人',
    ]);
  });

  it('K1: the same rows make a table for spreadsheets', async () => {
    const source = await loadPrintSource(hallPlan(13), about);
    const [table] = listsDocument.tables?.({ source, options: { list: 'by-name' }, type: standInType }) ?? [];
    expect(table?.columns.map(({ heading }) => heading)).toEqual(['序号', '姓名', '单位', '职务', '座位']);
    expect(table?.rows).toHaveLength(13);
    expect(table?.name.length).toBeLessThanOrEqual(31);
  });
});
