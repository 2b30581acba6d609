import { expect, test } from '@playwright/test';
import { goTo } from '../support.ts';
import { beginBy, closed, importAndSeat, paperOf, reopenElsewhere, wordsOf } from './journey.ts';

/** As the hall sees them from left to right: leaders by the rule of the rostrum, recipients before them. */
const LEADERS = '龚福 董秀华 薛玲磊 罗强宇 胡东刚 侯燕安 梁宇 马霞'.split(' ');
const RECIPIENTS = '解明旭 诸葛莹飞 丁文东 高峰洋 邱芳瑞 慕容堃英 宋秀云 郑云明'.split(' ');

test('表彰大会: the hall in one scheme, who stands before whom in the other', async ({ page, browser }) => {
  test.setTimeout(300_000);
  await beginBy(page, '表彰大会', { name: '全县表彰大会' });
  await importAndSeat(page, '全县经济工作会议-参会名单.xlsx');
  const status = page.getByTestId('seating-status');
  await expect(status).toContainText('已就座 493');
  const cards = closed(wordsOf(await paperOf(page, 'cards')));
  for (const name of [...LEADERS, ...RECIPIENTS]) expect(cards).toContain(name);

  await goTo(page, '座次');
  await page.getByRole('tab', { name: /^颁奖/ }).click();
  await expect(status).toContainText('已就座 16');
  await page.getByTestId('schemes').getByRole('tab').first().click();
  await expect(status).toContainText('已就座 493');
  // The sheet is there whichever scheme is on screen, and brings the scheme it is made of.
  const [sheet, ...others] = await paperOf(page, 'awards');
  await expect(page.getByRole('navigation', { name: '文件' })).toContainText('打印哪个方案颁奖');
  expect(others).toEqual([]);
  const texts = (sheet?.texts ?? []).map(closed);
  expect(texts).toContain('颁奖站位表 · 第 1 批');
  const from = texts.indexOf('龚福');
  expect(texts.slice(from, from + 16)).toEqual([...LEADERS, ...RECIPIENTS]);
  // The table names the leader beside each recipient.
  for (const [index, recipient] of RECIPIENTS.entries()) {
    const line = texts.indexOf(recipient, from + 16);
    expect(texts.slice(line, line + 3), recipient).toContain(LEADERS[index]);
  }
  // Other papers are of the scheme on screen again.
  const plates = await paperOf(page, 'plates');
  expect(plates).toHaveLength(493);

  await goTo(page, '座次');
  await reopenElsewhere(browser, page, '已就座 493');
});
