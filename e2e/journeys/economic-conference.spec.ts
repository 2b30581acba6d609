import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { expect, test } from '@playwright/test';
import type { Plan } from '../../src/model/plan.ts';
import { seatedEntries } from '../../src/model/seating-chunks.ts';
import { goTo, namesOnDrawing, roster } from '../support.ts';
import { beginBy, closed, importAndSeat, LEADERS, paperOf, reopenElsewhere, wordsOf } from './journey.ts';

const LIST = '全县经济工作会议-参会名单.xlsx';

/** Who comes, read from the list without the program. */
function presentOf(): readonly string[] {
  const { Sheets } = read(readFileSync(roster(LIST)));
  const rows = (sheet: string): readonly (readonly string[])[] =>
    utils.sheet_to_json<string[]>(Sheets[sheet] ?? {}, { header: 1, raw: false, defval: '' });
  const comes = (cells: readonly string[]): boolean => !cells.includes('请假');
  const leaders = rows('主席台').filter((cells) => /^\d+$/.test(cells[0] ?? '') && comes(cells));
  const hall = rows('参会人员').filter((cells) => /^\d+$/.test(cells[0] ?? '') && comes(cells));
  return [...leaders.map((cells) => cells[1]), ...hall.map((cells) => cells[2])].map((name = '') =>
    name.replaceAll(/\s/g, ''),
  );
}

/** Units of the hall of whose people somebody sits apart; those who receive awards sit together by themselves. */
function scattered({ schemes, people, units }: Plan): readonly string[] {
  const [scheme] = schemes;
  const hall = scheme?.blocks.find(({ arrangement }) => arrangement === 'theatre');
  const at = new Map(
    seatedEntries(scheme?.seating ?? { size: 0, chunks: [] })
      .filter(([seat]) => seat.startsWith(`${hall?.id}/`))
      .map(([seat, person]) => [person, (seat.match(/\d+/g) ?? []).slice(-2).map(Number)]),
  );
  if (at.size < 400) throw new Error(`only ${at.size} seated in the hall`);
  return units
    .filter(({ id }) => {
      const own = people.filter(({ unit, roles }) => unit === id && !roles.includes('recipient'));
      const seats = own.flatMap((one) => [at.get(one.id) ?? []]);
      const placed = seats.filter((seat) => seat.length === 2);
      const near = ([row = 0, seat = 0]: readonly number[], [otherRow = 0, other = 0]: readonly number[]) =>
        Math.abs(row - otherRow) <= 1 && Math.abs(seat - other) <= 2;
      return placed.length > 1 && placed.some((one) => !placed.some((two) => one !== two && near(one, two)));
    })
    .map(({ name }) => name);
}

test('经济工作会议: the county list, a hall of six hundred, map, plates and cards', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await beginBy(page, '经济工作会议', { name: '全县经济工作会议', seats: '500 座' });
  await importAndSeat(page, LIST);
  await page.getByRole('tab', { name: /剧场式会场/ }).click();
  const rows = page.getByRole('textbox', { name: /^每排座位数/ });
  await rows.fill('36×17');
  await rows.press('Enter');
  await page.getByRole('button', { name: '重新排座' }).click();
  const status = page.getByTestId('seating-status');
  await expect(status).toContainText('座位 624');
  for (const told of ['已就座 493', '未就座 0', '请假 26']) await expect(status).toContainText(told);
  // The second leader at the first one's left hand, and so on outward; one who asked for leave is left out.
  await expect.poll(async () => (await namesOnDrawing(page)).slice(0, 12)).toEqual(LEADERS);
  const present = [...presentOf()].sort();
  expect(present).toHaveLength(493);

  const map = wordsOf(await paperOf(page, 'map'));
  expect(present.filter((name) => !map.includes(name))).toEqual([]);
  expect(map).toContain('从台下看');
  expect(map).toContain('草案');
  expect(map).not.toContain('李福雨');

  const plates = await paperOf(page, 'plates');
  for (const { texts } of plates) expect(texts).toEqual([texts[0], texts[0]]);
  expect(plates.map(({ texts }) => closed(texts[0] ?? '')).sort()).toEqual(present);

  const sheets = (await paperOf(page, 'cards')).map(({ texts }) =>
    texts.join('|').split('全县经济工作会议|').slice(1),
  );
  const perSheet = sheets[0]?.length ?? 0;
  // Cut through the whole stack: the pile at the top left is handed out first.
  const pile = Array.from({ length: perSheet }, (_, slot) =>
    sheets.flatMap((cards) => cards[slot] ?? []),
  ).flat();
  const places = pile.map((card) => {
    const [, area = '', row, seat, name = ''] = /^([^|]+)\|(\d+)\|排\|(\d+)\|座\|([^|]+)/.exec(card) ?? [];
    return { order: (area === '主席台' ? 0 : 1e6) + Number(row) * 1000 + Number(seat), name: closed(name) };
  });
  expect(places.map(({ order }) => order)).toEqual(places.map(({ order }) => order).sort((a, b) => a - b));
  expect(places.map(({ name }) => name).sort()).toEqual(present);

  await goTo(page, '座次');
  const plan = await reopenElsewhere(browser, page, '已就座 493');
  expect(scattered(plan)).toEqual([]);
});
