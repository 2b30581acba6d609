import { expect, type Page, test } from '@playwright/test';
import { rostrumOfSeven, saved } from './support.ts';

const field = (page: Page) => page.getByLabel('姓名或扫座位卡');
const told = (page: Page) => page.locator('.arrivals').getByRole('status');
const count = (page: Page) => page.getByTestId('arrivals-count');

test('who has come is marked at the door by letters or a scanned card, and the plan stays approved', async ({
  page,
}) => {
  await rostrumOfSeven(page, '签到');
  await page.locator('[data-step=approval]').click();
  const dialog = page.getByRole('dialog');
  await page.locator('.stateLine').getByRole('button', { name: /送审$/ }).click();
  await dialog.getByLabel('经办人').fill('李');
  await dialog.getByRole('button', { name: /送审$/ }).click();
  await expect(page.getByTestId('plan-state')).toHaveText('送审 第1稿');
  await page.getByRole('button', { name: '录入结论' }).click();
  await dialog.getByLabel('审定人').fill('陆县长');
  await dialog.getByRole('button', { name: '完成' }).click();
  await expect(page.getByTestId('plan-state')).toHaveText('审定 第1稿');
  await page.locator('[data-step=seating]').click();
  await page.locator('.seating-people').getByText('签到', { exact: true }).click();
  await expect(count(page)).toHaveText('0 人已到，应到 7 人');

  await field(page).fill('jy');
  await expect(page.locator('.arrival')).toHaveCount(1);
  await field(page).press('Enter');
  await expect(told(page)).toContainText('甲一已到');
  await expect(field(page)).toHaveValue('');
  // What a scanner types for the card of the seat in the middle of the row, and once more.
  for (const answer of ['甲一已经签到', '甲一已经签到']) {
    await field(page).fill('rostrum/r1/4');
    await field(page).press('Enter');
    await expect(told(page)).toContainText(answer);
  }
  await field(page).fill('谁');
  await field(page).press('Enter');
  await expect(told(page)).toContainText('谁');
  await field(page).fill('');
  await page.getByRole('button', { name: /^乙二/ }).click();
  await expect(count(page)).toHaveText('2 人已到，应到 7 人');
  await expect(page.locator('.arrival')).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(count(page)).toHaveText('1 人已到，应到 7 人');
  await expect(page.getByTestId('plan-state')).toHaveText('审定 第1稿');

  await saved(page);
  await page.reload();
  await expect(count(page)).toHaveText('1 人已到，应到 7 人');
  await expect(page.getByTestId('seating-status')).toContainText('已到 1');
  await page.getByRole('button', { name: '在图上选中未到的' }).click();
  await expect(page.locator('[data-seat][aria-selected=true]')).toHaveCount(6);
});
