import { expect, test } from '@playwright/test';
import type { PrintedPage } from '../../test/support/read-pdf.ts';
import { goTo } from '../support.ts';
import {
  beginBy,
  choose,
  choosePaper,
  closed,
  importAndSeat,
  paperOf,
  reopenElsewhere,
  savePaper,
  wordsOf,
} from './journey.ts';

const TOGETHER = [
  ['尹文平', '欧阳斌国'],
  ['郑安浩', '方宁洋'],
  ['苏春飞', '马梓强'],
  ['曾霞燕', '向𬭎'],
  ['李磊磊', '吕德鹏'],
  ['董莹翯', '高堃'],
  ['汤安远', '段甪'],
] as const;
const APART = [
  ['曹莹玉', '丁秀'],
  ['顾东', '郝永平'],
  ['萧波曌', '董娟海'],
  ['朱磊珺', '邱超康'],
  ['唐德欣', '陶洋堃'],
  ['叶安伟', '范秀玲'],
] as const;

/** Who sits at which table, from the cards that stand on the tables. */
function tablesOf(cards: readonly PrintedPage[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [index, { texts }] of cards.entries()) for (const text of texts) table.set(closed(text), index);
  return table;
}

test('招商晚宴: wishes are kept, table cards and the table list say the same', async ({ page, browser }) => {
  test.setTimeout(300_000);
  await beginBy(page, '宴会', { name: '招商晚宴' });
  await importAndSeat(page, '招商晚宴-宾客名单.xlsx');
  await expect(page.getByTestId('seating-status')).toContainText('已就座 118');

  const numbers = await paperOf(page, 'table-cards');
  expect(numbers).toHaveLength(12);
  expect(wordsOf(numbers.slice(0, 1))).toContain('主桌');
  await choosePaper(page, 'table-cards');
  await choose(page, '内容', '同桌名单');
  const table = tablesOf(await savePaper(page));
  for (const [one, other] of TOGETHER) {
    expect(table.get(one), one).toBeDefined();
    expect(table.get(one), `${one} ${other}`).toBe(table.get(other));
  }
  for (const [one, other] of APART) expect(table.get(one), `${one} ${other}`).not.toBe(table.get(other));

  await choosePaper(page, 'lists');
  await choose(page, '名单', '桌次名单');
  const list = closed(wordsOf(await savePaper(page)));
  for (const name of [...TOGETHER, ...APART].flat()) expect(list).toContain(name);

  await goTo(page, '座次');
  await reopenElsewhere(browser, page, '已就座 118');
});
