import { expect, test } from '@playwright/test';
import {
  arrange,
  chooseRoster,
  clickSeat,
  confirmImport,
  goTo,
  namesOnDrawing,
  newMeeting,
  paste,
  roster,
  rostrumOfSeven,
  SEVEN,
  saved,
  seatAll,
  seatsOnDrawing,
} from './support.ts';

test('seven people sit on the rostrum as the hall sees them, each with a reason', async ({ page }) => {
  await rostrumOfSeven(page, '七人');
  await expect
    .poll(() => namesOnDrawing(page))
    .toEqual(['庚七', '戊五', '丙三', '甲一', '乙二', '丁四', '己六']);
  await page.getByRole('radio', { name: '从台上看' }).locator('..').click();
  await expect
    .poll(() => namesOnDrawing(page))
    .toEqual(['己六', '丁四', '乙二', '甲一', '丙三', '戊五', '庚七']);
  await expect(page.locator('.canvas-frame')).toContainText('从台上看');
  await clickSeat(page, /甲一/);
  await expect(page.getByTestId('seat-reason')).toContainText('正中');
});

test('an even number shows both readings with the names, and one is chosen', async ({ page }) => {
  await newMeeting(page, '六人');
  await paste(page, '甲一、乙二、丙三、丁四、戊五、己六');
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await seatAll(page);
  await expect.poll(() => namesOnDrawing(page)).toEqual(['戊五', '丙三', '甲一', '乙二', '丁四', '己六']);
  const even = page.getByTestId('even-readings');
  await expect(even.locator('img')).toHaveCount(2);
  await even.getByRole('button', { name: '用这种' }).click();
  await seatAll(page);
  await expect.poll(() => namesOnDrawing(page)).toEqual(['己六', '丁四', '乙二', '甲一', '丙三', '戊五']);
});

test('a pinned person stays while the others are seated anew; swap, unseat, block', async ({ page }) => {
  await rostrumOfSeven(page, '指定');
  await clickSeat(page, /甲一/);
  const panel = page.getByTestId('seat-panel');
  await panel.getByRole('combobox', { name: '换人' }).fill('庚七');
  await page.locator('.ant-select-item-option').first().click();
  await expect(panel.getByRole('heading', { name: '庚七' })).toBeVisible();
  await panel.getByRole('button', { name: '指定座位' }).click();
  await panel.getByLabel('指定的原因').fill('按领导意见');
  await panel.getByRole('button', { name: '指定座位' }).click();
  await expect(panel.getByText('按领导意见')).toBeVisible();
  await seatAll(page);
  const names = await namesOnDrawing(page);
  expect(names[3]).toBe('庚七');
  expect([...names].sort()).toEqual([...SEVEN.split('、')].sort());
  await panel.getByRole('button', { name: '取消指定' }).click();
  await panel.getByRole('button', { name: '请下座位' }).click();
  await expect(page.getByTestId('seating-status')).toContainText('未就座 1');
  await panel.getByText('停用', { exact: true }).click();
  await expect(panel.locator('.seatEmpty')).toHaveText('停用');
  await page.keyboard.press('Control+z');
  await expect(panel.locator('.seatEmpty')).toHaveText('空座');
});

test('everything can be undone to the beginning and done again', async ({ page }) => {
  await rostrumOfSeven(page, '撤销');
  await page.getByRole('tree', { name: /座次图/ }).focus();
  const undo = page.locator('header').getByRole('button', { name: /^撤销|没有可撤销/ });
  while (await undo.isEnabled()) await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '还没有布置会场' })).toBeVisible();
  const redo = page.locator('header').getByRole('button', { name: /^重做|没有可重做/ });
  while (await redo.isEnabled()) await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByTestId('seating-status')).toContainText('已就座 7');
});

test('somebody from the list is seated by two clicks, and by the keyboard', async ({ page }) => {
  await rostrumOfSeven(page, '手工', false);
  await page.getByRole('button', { name: '丙三' }).click();
  await clickSeat(page, /空座/);
  await expect(page.getByTestId('seating-status')).toContainText('已就座 1');
  await page.getByRole('button', { name: '丁四' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tree', { name: /座次图/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('seating-status')).toContainText('已就座 1');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('seating-status')).toContainText('已就座 2');
});

test('a rostrum before a hall takes those whom the list puts there', async ({ page }) => {
  await newMeeting(page, '大会');
  await chooseRoster(page, roster('全县经济工作会议-参会名单.xlsx'));
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await page.getByRole('button', { name: '添加布置', exact: true }).click();
  await page.locator('[data-arrangement=theatre]').click();
  await page.getByRole('button', { name: '使用这种布置' }).click();
  await seatAll(page);
  await expect(page.getByTestId('seating-status')).toContainText('已就座 493');
  await expect(seatsOnDrawing(page, /罗强宇/)).toHaveAttribute('data-seat', /^rostrum/);
  await saved(page);
});
