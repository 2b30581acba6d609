import { expect, test } from '@playwright/test';
import { goTo, seatsOnDrawing } from '../support.ts';
import { beginBy, closed, importAndSeat, paperOf, reopenElsewhere, wordsOf } from './journey.ts';

const ITEMS = [
  ['关于审议2027年重点项目计划的汇报', '陆春'],
  ['关于城区供水管网改造的汇报', '孙喆波'],
  ['关于义务教育学校布局调整的汇报', '谢䶮'],
  ['关于秋冬季森林防火工作的汇报', '郝磊祥'],
  ['关于医保基金监管情况的汇报', '田军安'],
  ['关于招商引资政策修订的汇报', '蒋雨康'],
] as const;

test('政府常务会议: six items, each with its reporter opposite the chair', async ({ page, browser }) => {
  test.setTimeout(300_000);
  await beginBy(page, '政府常务会议', { name: '县政府第12次常务会议' });
  await importAndSeat(page, '政府常务会议-议题与人员.xlsx');
  const status = page.getByTestId('seating-status');
  for (const told of ['已就座 13', '未就座 0', '随议题到场 33']) await expect(status).toContainText(told);
  // The seat opposite the chair is kept free for whoever reports.
  const place = async (name: RegExp) => {
    const seat = seatsOnDrawing(page, name).first();
    return { x: Number(await seat.getAttribute('data-x')), number: (await seat.textContent()) ?? '' };
  };
  const chair = await place(/陆刚永/);
  const reporter = await place(/^17号/);
  expect(reporter.x).toBe(chair.x);
  expect(reporter.number).toContain('空座');

  const agenda = await paperOf(page, 'agenda');
  for (const [index, [title, name]] of ITEMS.entries()) {
    const pages = agenda.filter(({ texts }) => texts.some((text) => text.includes(title)));
    expect(pages.length, title).toBeGreaterThan(0);
    const words = closed(wordsOf(pages));
    expect(words).toContain(`议题 ${index + 1}`);
    expect(words).toMatch(new RegExp(`${name} \\S+ 汇报 17号`));
  }

  const plates = (await paperOf(page, 'plates')).map(({ texts }) => closed(texts[0] ?? ''));
  expect(new Set(plates).size).toBe(46);
  for (const [, name] of ITEMS) expect(plates).toContain(name);

  await goTo(page, '座次');
  await reopenElsewhere(browser, page, '已就座 13');
});
