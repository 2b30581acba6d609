import { expect, test } from '@playwright/test';
import { confirmImport, goTo, newMeeting, paste, rostrumOfSeven, SEVEN } from './support.ts';

test('a double click opens a dialog and leaves it open, and a click beside it takes nothing away', async ({
  page,
}) => {
  await rostrumOfSeven(page, '双击');
  await page.getByRole('button', { name: '添加布置' }).dblclick();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '会议信息' }).dblclick();
  await dialog.getByLabel('会议名称').fill('写到一半');
  await page.mouse.click(4, 450);
  await expect(dialog.getByLabel('会议名称')).toHaveValue('写到一半');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a double click adds one person', async ({ page }) => {
  await newMeeting(page, '双击');
  await paste(page, SEVEN);
  await confirmImport(page);
  await goTo(page, '名单');
  await page.getByRole('button', { name: '添加人员' }).dblclick();
  await expect(page.getByTestId('roster-counts')).toContainText('8 人');
});
