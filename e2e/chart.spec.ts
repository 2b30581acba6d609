import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { workbookBytes } from '../test/support/workbook-bytes.ts';
import {
  chooseRoster,
  confirmImport,
  goTo,
  namesOnDrawing,
  newMeeting,
  paste,
  seatsOnDrawing,
} from './support.ts';

const GRID = [
  ['大礼堂座位表'],
  ['', '', '主席台'],
  ['第1排', '张志强', '李小红', '', '王磊', '赵敏'],
  ['第2排', '周涛', '', '', '吴刚', '空'],
  ['第3排', '', '孙丽', '', '钱进', ''],
];

const row = (number: string, y: number, xs: readonly number[]) => ({
  row_number: number,
  position: { x: 0, y },
  seats: xs.map((x, index) => ({
    seat_guid: `${number}-${index}`,
    seat_number: String(index + 1),
    category: 'A',
    position: { x, y: 0 },
  })),
});
const PRETIX = {
  name: '礼堂',
  categories: [{ name: 'A' }],
  zones: [
    {
      name: '池座',
      position: { x: 10, y: 10 },
      rows: [row('1', 0, [0, 25, 50, 100, 125]), row('2', 40, [0, 25, 50])],
      areas: [{ shape: 'text', position: { x: 0, y: 0 }, text: { text: '舞台', position: { x: 0, y: 0 } } }],
    },
  ],
};

test('a seat chart kept in Excel becomes a hall with its people, as one step', async ({ page }, info) => {
  await newMeeting(page, '座位表');
  const file = info.outputPath('座位表.xlsx');
  await writeFile(file, workbookBytes([{ name: '一楼', rows: GRID }]));
  await chooseRoster(page, file);
  const chart = page.getByTestId('chart');
  await expect(chart).toContainText('3 排、10 座、8 人');
  await expect(chart).toContainText('大礼堂座位表');
  await expect(chart.getByRole('img')).toBeVisible();
  await page.getByRole('button', { name: '导入会场（10 座、8 人）' }).click();
  await expect(seatsOnDrawing(page)).toHaveCount(10);
  await expect.poll(() => namesOnDrawing(page)).toHaveLength(8);
  await page.keyboard.press('Control+z');
  await expect(seatsOnDrawing(page)).toHaveCount(0);
  await goTo(page, '名单');
  await expect(page.getByRole('heading', { name: '还没有人员' })).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(page.getByTestId('roster-counts')).toContainText('8 人');
});

test('people of a chart who are on the list already take their seats and nobody leaves the list', async ({
  page,
}, info) => {
  await newMeeting(page, '座位表与名单');
  await paste(page, '姓名\t单位\n王磊\t财政局\n郑爽\t教育局');
  await confirmImport(page);
  const file = info.outputPath('座位表.xlsx');
  await writeFile(file, workbookBytes([{ name: '一楼', rows: GRID }]));
  await chooseRoster(page, file);
  await expect(page.getByTestId('chart')).toContainText('新增 7 人');
  await expect(page.getByTestId('chart')).toContainText('已有 1 人');
  await page.getByRole('button', { name: '导入会场（10 座、8 人）' }).click();
  await expect(seatsOnDrawing(page)).toHaveCount(10);
  await goTo(page, '名单');
  await expect(page.getByTestId('roster-counts')).toContainText('9 人');
  await expect(page.getByTestId('roster-counts')).toContainText('请假 0');
});

test('a pretix seating plan becomes a hall with its seats', async ({ page }, info) => {
  await newMeeting(page, 'pretix');
  const file = info.outputPath('礼堂.json');
  await writeFile(file, JSON.stringify(PRETIX));
  await chooseRoster(page, file);
  const chart = page.getByTestId('chart');
  await expect(chart).toContainText('2 排、8 座、0 人');
  await expect(chart).toContainText('舞台');
  await page.getByRole('button', { name: '导入会场（8 座、0 人）' }).click();
  await expect(seatsOnDrawing(page)).toHaveCount(8);
});

test('JSON that is no seating plan says what it is and what is wanted', async ({ page }, info) => {
  await newMeeting(page, '错误的 JSON');
  const file = info.outputPath('名单.json');
  await writeFile(file, '{"name": "名单", "categories": []}');
  await chooseRoster(page, file);
  const failure = page.getByTestId('import-failure');
  await expect(failure).toContainText('不是 pretix 座位图');
  await expect(failure).toContainText('zones');
  await expect(failure).toContainText('Excel');
});
