import { expect, test } from '@playwright/test';
import {
  chooseRoster,
  confirmImport,
  goTo,
  namesOnDrawing,
  roster,
  seatAll,
  seatsOnDrawing,
} from '../support.ts';
import { beginBy, closed, paperOf, reopenElsewhere, wordsOf } from './journey.ts';

/** Seven guests who come, and nine of ours. */
const GUESTS = [
  'James Okafor',
  'Maria Lindqvist',
  'Ahmed El-Sayed',
  'Keiko Tanaka',
  'Peter van der Berg',
  'Zoë Müller',
  "Liam O'Connor",
];
const OURS = '卢德安 曾芳峰 何莹 龙敏平 尉迟英佳 李春华 雷旭伟 曹永祥 尉迟敏伟'.split(' ');

test('会谈: nine of ours and seven guests, principals and interpreters face to face', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await beginBy(page, '外事会谈', { name: '友城会谈' });
  await chooseRoster(page, roster('外事会谈-双方名单.xlsx'));
  await confirmImport(page);
  // One of the eight guests on the list cannot come.
  await page.getByRole('checkbox', { name: '选择 Ana Souza' }).check();
  await page.getByRole('button', { name: '设为请假' }).click();
  await expect(page.getByTestId('roster-counts')).toContainText('请假 1');
  await goTo(page, '座次');
  await seatAll(page);
  const status = page.getByTestId('seating-status');
  for (const told of ['已就座 16', '未就座 0', '请假 1']) await expect(status).toContainText(told);
  const place = async (name: string) => {
    const seat = seatsOnDrawing(page, new RegExp(name)).first();
    return {
      x: Number(await seat.getAttribute('data-x')),
      y: Number(await seat.getAttribute('data-y')),
    };
  };
  const [host, guest] = [await place('卢德安'), await place('James Okafor')];
  expect(guest.x).toBe(host.x);
  // Guests on the far side, which faces the door.
  expect(guest.y).toBeLessThan(host.y);
  for (const name of GUESTS) expect((await place(name)).y, name).toBe(guest.y);
  for (const name of OURS) expect((await place(name)).y, name).toBe(host.y);
  // The interpreters sit beside their principals, across from each other.
  const [ours, theirs] = [await place('曹永祥'), await place('Zoë Müller')];
  expect(theirs.x).toBe(ours.x);
  expect(ours.x).toBeGreaterThan(host.x);
  const between = (await namesOnDrawing(page)).filter((name) => OURS.includes(name));
  expect(between.indexOf('曹永祥')).toBe(between.indexOf('卢德安') + 1);

  const map = wordsOf(await paperOf(page, 'map'));
  for (const name of [...GUESTS, ...OURS]) expect(map).toContain(name);
  expect(map).not.toContain('Ana Souza');
  expect(map).toContain('从门口看');

  const plates = await paperOf(page, 'plates');
  for (const { texts, content } of plates) {
    // Both faces bear the name, the upper one turned by half a circle.
    expect(texts).toEqual([texts[0], texts[0]]);
    expect(content).toMatch(/q -1 0 0 -1 [\d.]+ [\d.]+ cm/);
  }
  const names = plates.map(({ texts }) => closed(texts[0] ?? ''));
  expect([...names].sort()).toEqual([...GUESTS, ...OURS].sort());

  await goTo(page, '座次');
  await reopenElsewhere(browser, page, '已就座 16');
});
