import { expect, test } from '@playwright/test';
import {
  arrange,
  chooseRoster,
  confirmImport,
  goTo,
  newMeeting,
  roster,
  rostrumOfSeven,
  seatAll,
  seatsOnDrawing,
} from './support.ts';

test('equal issues are one line with a count that unfolds, each with its place', async ({ page }) => {
  await newMeeting(page, '问题');
  await chooseRoster(page, roster('全县经济工作会议-参会名单.xlsx'));
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'theatre');
  await seatAll(page);
  await page.getByRole('tab', { name: /问题 \d/ }).click();
  const namesakes = page.locator('[data-code=same-name]');
  const count = Number(await namesakes.locator('.issueGroup-count').innerText());
  expect(count).toBeGreaterThan(2);
  await expect(namesakes.locator('.issue')).toHaveCount(0);
  await namesakes.getByRole('button', { name: /同名/, expanded: false }).click();
  await expect(namesakes.locator('.issue')).toHaveCount(count);
  await namesakes.locator('.issue').first().getByRole('button', { name: '在图上看' }).click();
  await expect(seatsOnDrawing(page, /有问题/).first()).toBeAttached();
  await namesakes.getByRole('button', { name: /同名/, expanded: true }).click();
  await expect(namesakes.locator('.issue')).toHaveCount(0);
});

test('no issue is a calm state', async ({ page }) => {
  await rostrumOfSeven(page, '没有问题');
  await page.getByRole('tab', { name: /问题/ }).click();
  await expect(page.getByTestId('issues-none')).toContainText('没有问题');
});
